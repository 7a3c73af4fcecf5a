import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceBetween } from "../../src/record/difference";
import { sliceAt, thingIn } from "../../src/record/slice";
import { monthOf, yearOf } from "../../src/time/period";
import { somePeriod, someRecord } from "../random-record";
import { smallRecord } from "../small-record";

test("from 2010 to 2011 the planned board stays planned and the reported ones fall silent", () => {
  const record = smallRecord();
  const changes = differenceBetween(sliceAt(record, yearOf(2010)), sliceAt(record, yearOf(2011)));
  expect(changes.find(({ id }) => id === "new-board")).toBeUndefined();
  expect(changes.find(({ id }) => id === "town-board")).toEqual({
    id: "town-board",
    before: { presence: "on-record", side: null },
    after: { presence: "unreported", side: "after" },
  });
});

test("the Old Forum is gone when the Town Partnership has taken its place", () => {
  const record = smallRecord();
  const changes = differenceBetween(sliceAt(record, monthOf(2009, 4)), sliceAt(record, monthOf(2009, 6)));
  expect(changes.filter(({ id }) => id === "old-forum" || id === "town-partnership")).toEqual([
    {
      id: "town-partnership",
      before: { presence: "absent", side: null },
      after: { presence: "on-record", side: null },
    },
    {
      id: "old-forum",
      before: { presence: "on-record", side: null },
      after: { presence: "absent", side: null },
    },
  ]);
});

test("the way back from one period to another undoes the way there", () => {
  fc.assert(
    fc.property(someRecord, somePeriod, somePeriod, (record, one, other) => {
      const there = differenceBetween(sliceAt(record, one), sliceAt(record, other));
      const back = differenceBetween(sliceAt(record, other), sliceAt(record, one));
      expect(back).toEqual(there.map(({ id, before, after }) => ({ id, before: after, after: before })));
    }),
  );
});

test("a difference tells what differs and nothing else", () => {
  fc.assert(
    fc.property(someRecord, somePeriod, somePeriod, (record, one, other) => {
      const [was, is] = [sliceAt(record, one), sliceAt(record, other)];
      const told = new Set(differenceBetween(was, is).map(({ id }) => id));
      for (const id of was.things.keys()) {
        const [a, b] = [thingIn(was, id), thingIn(is, id)];
        expect(told.has(id)).toBe(a.presence !== b.presence || a.side !== b.side);
      }
    }),
  );
});

test("between a period and itself there is no difference", () => {
  fc.assert(
    fc.property(someRecord, somePeriod, (record, period) => {
      expect(differenceBetween(sliceAt(record, period), sliceAt(record, period))).toEqual([]);
    }),
  );
});
