/** Laws of two records put together, on random records. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidatesBeside, candidatesOf } from "../../../src/io/adding/candidates";
import type { Joining } from "../../../src/io/adding/joinings";
import { joined, withJoined } from "../../../src/io/adding/joinings";
import { sideBySide } from "../../../src/io/adding/side-by-side";
import { soundOf } from "../../../src/io/adding/sound";
import { referencesOf } from "../../../src/record/check/references";
import { sourcesCitedBy } from "../../../src/record/cited";
import { applied } from "../../../src/record/edit/applied";
import { inverseOf } from "../../../src/record/edit/edit";
import { editBetween } from "../../../src/record/edit/edit-between";
import type { Item, PartnershipRecord } from "../../../src/record/record";
import { COLLECTION_NAMES } from "../../../src/record/record";
import { someRecord } from "../../random-record";

const itemsOf = (record: PartnershipRecord): readonly Item[] =>
  COLLECTION_NAMES.flatMap((name) => record[name] as readonly Item[]);
const idsOf = (record: PartnershipRecord): readonly string[] => itemsOf(record).map(({ id }) => id);

const twoRecords = fc.tuple(someRecord, someRecord);
/** Two records and what somebody decided of their candidates. */
const decidedRecords = twoRecords.chain(([record, added]) => {
  const candidates = candidatesOf(record, added);
  return fc.tuple(...candidates.map(() => fc.constantFrom("same", "apart", "unsure"))).map((answers) => ({
    record,
    added,
    decisions: candidates.map(
      ({ ids }, index): Joining => ({ ids, answer: answers[index] as Joining["answer"] }),
    ),
  }));
});

describe("two records side by side", () => {
  test("the items of the first stand as they did, and each of the other is there", () => {
    fc.assert(
      fc.property(twoRecords, ([record, added]) => {
        const both = sideBySide(record, added);
        for (const name of COLLECTION_NAMES) {
          expect(both.record[name].slice(0, record[name].length)).toEqual(record[name]);
          expect(both.record[name].length).toBeGreaterThanOrEqual(added[name].length);
        }
        expect(new Set(idsOf(both.record)).size).toBe(idsOf(both.record).length);
      }),
    );
  });

  test("a record added to itself is itself", () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        expect(sideBySide(record, structuredClone(record)).record).toEqual(record);
      }),
    );
  });

  test("nothing names what is not there", () => {
    fc.assert(
      fc.property(decidedRecords, ({ record, added, decisions }) => {
        const both = joined(record, added, decisions);
        const ids = new Set(idsOf(both));
        for (const name of COLLECTION_NAMES) {
          for (const item of both[name]) {
            const named = referencesOf(name, item as never).flatMap(([, id]) => id ?? []);
            expect(named.filter((id) => !ids.has(id))).toEqual([]);
          }
        }
      }),
    );
  });
});

describe("joining", () => {
  test("nothing is both records side by side", () => {
    fc.assert(
      fc.property(twoRecords, ([record, added]) => {
        expect(joined(record, added, [])).toEqual(sideBySide(record, added).record);
        const apart = candidatesOf(record, added).map(({ ids }): Joining => ({ ids, answer: "unsure" }));
        expect(joined(record, added, apart)).toEqual(sideBySide(record, added).record);
      }),
    );
  });

  test("the order of the decisions does not matter", () => {
    fc.assert(
      fc.property(decidedRecords, fc.infiniteStream(fc.nat()), ({ record, added, decisions }, order) => {
        const shuffled = decisions
          .map((decision) => ({ decision, place: order.next().value }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ decision }) => decision);
        expect(joined(record, added, shuffled)).toEqual(joined(record, added, decisions));
      }),
    );
  });

  test("taken apart again is as if it had never been joined", () => {
    fc.assert(
      fc.property(decidedRecords, ({ record, added, decisions }) => {
        const [first, ...others] = decisions;
        if (!first) return;
        const apart = joined(record, added, [{ ...first, answer: "apart" }, ...others]);
        expect(apart).toEqual(joined(record, added, others));
      }),
    );
  });

  test("all evidence of what is one stays, and each id of the record stays but for those that are another’s", () => {
    fc.assert(
      fc.property(decidedRecords, ({ record, added, decisions }) => {
        const { record: both } = sideBySide(record, added);
        const one = withJoined(both, decisions);
        const cited = (of: PartnershipRecord) =>
          new Set(
            [...of.organizations, ...of.persons]
              .flatMap(sourcesCitedBy)
              .map((source) => JSON.stringify(source)),
          );
        expect(cited(one)).toEqual(cited(both));
        const same = new Set(
          decisions.filter(({ answer }) => answer === "same").flatMap(({ ids }) => ids[1]),
        );
        const kept = new Set(idsOf(one));
        expect(
          record.organizations.map(({ id }) => id).filter((id) => !kept.has(id) && !same.has(id)),
        ).toEqual([]);
      }),
    );
  });

  test("is an edit of the record like any other, and is undone like any other", () => {
    fc.assert(
      fc.property(decidedRecords, ({ record, added, decisions }) => {
        const both = joined(record, added, decisions);
        const edit = editBetween({ kind: "combined", files: ["2017.csv"] }, record, both);
        expect(applied(record, edit)).toEqual(both);
        expect(applied(both, inverseOf(edit))).toEqual(record);
      }),
    );
  });

  test("neither record is changed", () => {
    fc.assert(
      fc.property(decidedRecords, ({ record, added, decisions }) => {
        const before = structuredClone([record, added]);
        joined(record, added, decisions);
        expect([record, added]).toEqual(before);
      }),
    );
  });

  test("what is joined can be believed", () => {
    fc.assert(
      fc.property(decidedRecords, ({ record, added, decisions }) => {
        const sound = soundOf(
          sideBySide(soundOf(record, "").record, soundOf(added, "").record).record,
          "",
        ).record;
        const believed = soundOf(withJoined(sound, decisions), "").record;
        expect(soundOf(believed, "").record).toEqual(believed);
      }),
      { numRuns: 30 },
    );
  });
});

test("of the same two records, the same candidates", () => {
  fc.assert(
    fc.property(twoRecords, ([record, added]) => {
      const beside = sideBySide(record, added);
      for (const { ids } of candidatesBeside(beside)) {
        expect(beside.added.has(ids[0])).not.toBe(beside.added.has(ids[1]));
      }
    }),
  );
});
