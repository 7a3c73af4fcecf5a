import fc from "fast-check";
import { expect, test } from "vitest";
import { presenceChangesBetween } from "../../src/record/presence-change";
import { entityIn, sliceAt } from "../../src/record/slice";
import { monthOf, yearOf } from "../../src/time/period";
import { somePeriod, someRecord } from "../random-record";
import { smallRecord } from "../small-record";

test("from 2010 to 2011 the planned board stays planned and the reported ones fall silent", () => {
  const record = smallRecord();
  const changes = presenceChangesBetween(sliceAt(record, yearOf(2010)), sliceAt(record, yearOf(2011)));
  expect(changes.find(({ id }) => id === "new-board")).toBeUndefined();
  expect(changes.find(({ id }) => id === "town-board")).toEqual({
    id: "town-board",
    before: "on-record",
    after: "no-longer-reported",
  });
});

test("the Old Forum is gone when the Town Partnership has taken its place", () => {
  const record = smallRecord();
  const changes = presenceChangesBetween(
    sliceAt(record, monthOf(2009, 4)),
    sliceAt(record, monthOf(2009, 6)),
  );
  expect(changes.filter(({ id }) => id === "old-forum" || id === "town-partnership")).toEqual([
    {
      id: "town-partnership",
      before: "absent",
      after: "on-record",
    },
    {
      id: "old-forum",
      before: "on-record",
      after: "absent",
    },
  ]);
});

test("the way back from one period to another undoes the way there", () => {
  fc.assert(
    fc.property(someRecord, somePeriod, somePeriod, (record, one, other) => {
      const there = presenceChangesBetween(sliceAt(record, one), sliceAt(record, other));
      const back = presenceChangesBetween(sliceAt(record, other), sliceAt(record, one));
      expect(back).toEqual(there.map(({ id, before, after }) => ({ id, before: after, after: before })));
    }),
  );
});

test("a difference tells what differs and nothing else", () => {
  fc.assert(
    fc.property(someRecord, somePeriod, somePeriod, (record, one, other) => {
      const [was, is] = [sliceAt(record, one), sliceAt(record, other)];
      const told = new Set(presenceChangesBetween(was, is).map(({ id }) => id));
      for (const id of was.entities.keys()) {
        const [a, b] = [entityIn(was, id), entityIn(is, id)];
        expect(told.has(id)).toBe(a.presence !== b.presence);
      }
    }),
  );
});

test("between a period and itself there is no difference", () => {
  fc.assert(
    fc.property(someRecord, somePeriod, (record, period) => {
      expect(presenceChangesBetween(sliceAt(record, period), sliceAt(record, period))).toEqual([]);
    }),
  );
});
