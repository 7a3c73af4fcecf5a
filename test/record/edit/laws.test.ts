import fc from "fast-check";
import { expect, test } from "vitest";
import { checkRecord, givesUp } from "../../../src/record/check/check";
import { applied } from "../../../src/record/edit/applied";
import type { Edit } from "../../../src/record/edit/edit";
import { inverseOf } from "../../../src/record/edit/edit";
import { faultsOfEdit } from "../../../src/record/edit/edit-faults";
import { removeItem } from "../../../src/record/edit/remove-item";
import { intervalsById, lastWords, livesOfOrganizations } from "../../../src/record/lives";
import type { Item, PartnershipRecord } from "../../../src/record/record";
import { COLLECTION_NAMES } from "../../../src/record/record";
import { ITEM_SHAPES } from "../../../src/record/shape";
import { someSoundRecord } from "../../io/sound-record";
import type { Maker } from "./some-edit";
import { someMaker, someRedating } from "./some-edit";

const someMakers = fc.array(someMaker, { minLength: 1, maxLength: 6 });
const RUNS = { numRuns: 150 };

const itemsOf = (record: PartnershipRecord): readonly Item[] =>
  COLLECTION_NAMES.flatMap((name): readonly Item[] => record[name]);
const isWell = (record: PartnershipRecord): boolean =>
  !checkRecord(record).some(givesUp) &&
  COLLECTION_NAMES.every((name) => record[name].every((item) => ITEM_SHAPES[name].safeParse(item).success));

/** The same, as if it had never been met. */
const unknown = (record: PartnershipRecord): PartnershipRecord => ({ ...record });

interface Step {
  readonly edit: Edit;
  readonly before: PartnershipRecord;
  readonly record: PartnershipRecord;
}

/** What somebody does who leaves alone what would break something. */
function edited(record: PartnershipRecord, makers: readonly Maker[]): readonly Step[] {
  const steps: Step[] = [];
  for (const make of makers) {
    const before = steps.at(-1)?.record ?? record;
    const edit = make(before);
    if (edit && !faultsOfEdit(before, edit).some(givesUp)) {
      steps.push({ edit, before, record: applied(before, edit) });
    }
  }
  return steps;
}

test("an edit taken back leaves the record as it was, in the same order, and made again as it made it", () => {
  fc.assert(
    fc.property(someSoundRecord, someMakers, (record, makers) => {
      for (const { edit, before, record: after } of edited(record, makers)) {
        const again = applied(unknown(after), inverseOf(edit));
        expect(again).toEqual(before);
        expect(applied(unknown(again), inverseOf(inverseOf(edit)))).toEqual(after);
      }
    }),
    RUNS,
  );
});

test("what is known of a record from before its edits is what one that was never met tells: faults, lives and presence", () => {
  fc.assert(
    fc.property(
      someSoundRecord,
      fc.array(fc.oneof(someMaker, someRedating), { maxLength: 6 }),
      (record, makers) => {
        for (const { before, record: after } of edited(record, makers)) {
          intervalsById(before);
          const fresh = structuredClone(after);
          expect(checkRecord(after)).toEqual(checkRecord(fresh));
          expect(livesOfOrganizations(after)).toEqual(livesOfOrganizations(fresh));
          expect(intervalsById(after)).toEqual(intervalsById(fresh));
          expect(lastWords(after)).toEqual(lastWords(fresh));
        }
      },
    ),
    RUNS,
  );
});

test("all edits taken back, the last first, leave the record that was opened", () => {
  fc.assert(
    fc.property(someSoundRecord, someMakers, (record, makers) => {
      const steps = edited(record, makers);
      const last = steps.at(-1)?.record ?? record;
      expect(steps.reduceRight((now, { edit }) => applied(unknown(now), inverseOf(edit)), last)).toEqual(
        record,
      );
    }),
    RUNS,
  );
});

test("the last edit taken back leaves the very record that was there, of which all is known; and so again and again", () => {
  fc.assert(
    fc.property(someSoundRecord, someMaker, (record, make) => {
      const { edit, before, record: after } = edited(record, [make])[0] ?? {};
      if (!edit || !before || !after) return;
      expect(applied(after, inverseOf(edit))).toBe(before);
      expect(applied(before, edit)).toBe(after);
      expect(applied(after, inverseOf(edit))).toBe(before);
    }),
    RUNS,
  );
});

test("no edit changes the record that it is made for", () => {
  fc.assert(
    fc.property(someSoundRecord, someMaker, (record, make) => {
      const copy = structuredClone(record);
      const edit = make(record);
      if (edit) applied(record, edit);
      expect(record).toEqual(copy);
    }),
    RUNS,
  );
});

test("an edit that brings no fault leaves a record that can be believed whole", () => {
  fc.assert(
    fc.property(someSoundRecord, someMakers, (record, makers) => {
      for (const { record: after } of edited(record, makers)) expect(isWell(after)).toBe(true);
    }),
    RUNS,
  );
});

test("whatever breaks the record is told before it does", () => {
  fc.assert(
    fc.property(someSoundRecord, someMaker, (record, make) => {
      const edit = make(record);
      if (!edit) return;
      const told = faultsOfEdit(record, edit).some(givesUp);
      expect(told).toBe(!isWell(applied(record, edit)));
    }),
    RUNS,
  );
});

test("what an edit leaves keeps its id, and ids stay unique", () => {
  fc.assert(
    fc.property(someSoundRecord, someMaker, (record, make) => {
      const edit = make(record);
      if (!edit) return;
      const after = applied(record, edit);
      const ids = itemsOf(after).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const removes = edit.name.kind === "removed";
      for (const { id } of itemsOf(record)) expect(removes || ids.includes(id)).toBe(true);
    }),
    RUNS,
  );
});

test("what is taken out takes along what cannot be without it, and nothing is left that names it", () => {
  fc.assert(
    fc.property(someSoundRecord, fc.nat(), (record, index) => {
      const items = itemsOf(record);
      const edits = edited(record, [
        (now) => {
          const item = items[index % items.length];
          const collection = COLLECTION_NAMES.find((name) => now[name].some((each: Item) => each === item));
          return item && collection ? removeItem(now, collection, item.id) : null;
        },
      ]);
      for (const { record: after } of edits) expect(isWell(after)).toBe(true);
      expect(edits).toHaveLength(1);
    }),
    RUNS,
  );
});
