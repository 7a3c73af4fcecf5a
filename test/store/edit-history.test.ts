import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { givesUp } from "../../src/record/check/check";
import { addItem } from "../../src/record/edit/add-item";
import { correctField } from "../../src/record/edit/correct-field";
import { faultsOfEdit } from "../../src/record/edit/edit-faults";
import { removeItem } from "../../src/record/edit/remove-item";
import { isUnsaved, unsavedEdits } from "../../src/store/edit-history";
import { createExplorer } from "../../src/store/explorer";
import { yearOf } from "../../src/time/period";
import { inventedRecord } from "../fixtures/invented-record";
import { someSoundRecord } from "../io/sound-record";
import { someMaker } from "../record/edit/some-edit";

const record = inventedRecord();
const opened = (address = "") => {
  const store = createExplorer(record, address);
  return { now: () => store.getState() };
};
const named = (from: typeof record, name: string) => {
  const correction = correctField(
    from,
    { collection: "organizations", id: "health-board", field: "name" },
    name,
  );
  if (!("edit" in correction)) throw new Error("Expected an edit");
  return correction.edit;
};
const nameIn = (from: typeof record): string | undefined =>
  from.organizations.find(({ id }) => id === "health-board")?.name;

describe("an edit", () => {
  test("changes the record that is shown, and is taken back and made again", () => {
    const { now } = opened();
    now().edit(named(record, "Care Board"));
    expect(nameIn(now().record)).toBe("Care Board");
    now().undo();
    expect(now().record).toEqual(record);
    now().redo();
    expect(nameIn(now().record)).toBe("Care Board");
    expect(now()).toMatchObject({ undone: [], revision: 3 });
  });

  test("after another one what was taken back cannot be made again", () => {
    const { now } = opened();
    now().edit(named(record, "Care Board"));
    now().undo();
    now().edit(named(record, "Wellbeing Board"));
    now().redo();
    expect(nameIn(now().record)).toBe("Wellbeing Board");
    expect(now().edits).toHaveLength(1);
  });

  test("that there is none is no reason to fail", () => {
    const { now } = opened();
    now().undo();
    now().redo();
    expect(now()).toMatchObject({ record, revision: 0 });
  });

  test("never changes the record that was opened", () => {
    const { now } = opened();
    const before = structuredClone(record);
    now().edit(removeItem(record, "organizations", "health-board"));
    expect(record).toEqual(before);
  });
});

describe("what is unsaved", () => {
  test("nothing at first, then the edit, and nothing once it is saved or taken back", () => {
    const { now } = opened();
    expect(isUnsaved(now())).toBe(false);
    now().edit(named(record, "Care Board"));
    expect(isUnsaved(now())).toBe(true);
    now().markSaved(now().record);
    expect(isUnsaved(now())).toBe(false);
    now().undo();
    expect(isUnsaved(now())).toBe(true);
    now().redo();
    expect(isUnsaved(now())).toBe(false);
  });

  test("another edit in the place of a saved one is", () => {
    const { now } = opened();
    now().edit(named(record, "Care Board"));
    now().markSaved(now().record);
    now().undo();
    now().edit(named(record, "Wellbeing Board"));
    expect(isUnsaved(now())).toBe(true);
    expect(unsavedEdits(now())).toEqual(now().edits);
  });

  test("is what was done since it was saved, and all that was done where it never was", () => {
    const { now } = opened();
    now().edit(named(record, "Care Board"));
    expect(unsavedEdits(now())).toEqual(now().edits);
    now().markSaved(now().record);
    expect(unsavedEdits(now())).toEqual([]);
    now().edit(named(now().record, "Wellbeing Board"));
    expect(unsavedEdits(now())).toEqual([now().edits[1]]);
    expect(unsavedEdits({ edits: now().edits, savedEdits: null })).toEqual(now().edits);
  });
});

describe("where one is", () => {
  test("stays, as far as it is still there", () => {
    const { now } = opened("#view=table&period=2016&select=health-board&cite=report-2016/4.1");
    now().edit(named(record, "Care Board"));
    expect(now()).toMatchObject({ view: "table", period: yearOf(2016), selectedId: "health-board" });
    now().edit(removeItem(now().record, "organizations", "health-board"));
    expect(now()).toMatchObject({ view: "table", period: yearOf(2016), selectedId: null });
    expect(now().citation).toEqual({ documentId: "report-2016", locator: "4.1" });
  });

  test("goes with an area and a document that are taken back", () => {
    const { now } = opened();
    now().edit(addItem(record, "areas", "Elsewhere", { name: "Elsewhere" }));
    now().edit(
      addItem(now().record, "organizations", "Elsewhere Forum", {
        name: "Elsewhere Forum",
        classification: "partnership",
        area_id: "elsewhere",
        theme: "health",
        sources: [{ document_id: "report-2022", locator: "1", says: "existing" }],
      }),
    );
    now().adjust({ areaId: "elsewhere" });
    now().undo();
    expect(now().areaId).toBe("marchshire");
  });

  test("a reader who asks for a body that was added is shown it", () => {
    const { now } = opened();
    now().edit(
      addItem(record, "organizations", "New Forum", {
        name: "New Forum",
        classification: "partnership",
        area_id: "marchshire",
        theme: "health",
        sources: [{ document_id: "report-2022", locator: "1", says: "existing" }],
      }),
    );
    now().goToEntity("new-forum");
    expect(now().selectedId).toBe("new-forum");
  });
});

test("whatever is edited, taken back and made again, taking all back leaves the record that was opened", () => {
  const someSteps = fc.array(fc.oneof(someMaker, fc.constantFrom("undo", "redo")), { maxLength: 8 });
  fc.assert(
    fc.property(someSoundRecord, someSteps, (start, steps) => {
      const store = createExplorer(start);
      for (const step of steps) {
        const { record: now, edit, undo, redo } = store.getState();
        if (step === "undo") undo();
        else if (step === "redo") redo();
        else if (typeof step === "function") {
          const made = step(now);
          if (made && !faultsOfEdit(now, made).some(givesUp)) edit(made);
        }
      }
      while (store.getState().edits.length > 0) store.getState().undo();
      expect(store.getState().record).toEqual(start);
    }),
    { numRuns: 60 },
  );
});
