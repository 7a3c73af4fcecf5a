import { expect, test } from "vitest";
import type { ChangeDraft } from "../../src/record/edit/change-draft";
import { faultsOfEdit } from "../../src/record/edit/edit-faults";
import { recordChange } from "../../src/record/edit/record-change";
import { editFaultsInWords } from "../../src/words/edit-fault";
import { inventedRecord } from "../fixtures/invented-record";

const record = inventedRecord();
const told = (draft: Partial<ChangeDraft>) =>
  editFaultsInWords(
    faultsOfEdit(
      record,
      recordChange(record, {
        type: "merged",
        from: [{ id: "safer-marchshire" }, { id: "adult-care-board" }],
        into: [{ name: "New Board" }],
        continuing: [],
        date: "2022-01",
        certainty: "happened",
        document: { id: "report-2022" },
        locator: "9.1",
        label: "A merger",
        areaId: "marchshire",
        ...draft,
      }),
    ),
  );

test("what is still to be said is told in the words of the form", () => {
  expect(told({ locator: "", from: [], into: [] }).needed).toEqual([
    "The paragraph",
    "What it happened to: at least 2 bodies",
    "What came of it: 1 body",
  ]);
  expect(told({ document: { title: "", date: "2022" } }).needed).toEqual(["The title"]);
});

test("what contradicts the record is told of whom it is, and does not have to be mended first", () => {
  const { needed, doubtful } = told({ date: "2019-07" });
  expect(needed).toEqual([]);
  expect(doubtful[0]).toMatch(/^Safer Marchshire Partnership: expected no report of it as existing after/);
});
