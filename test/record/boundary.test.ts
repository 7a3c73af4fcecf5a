import fc from "fast-check";
import { expect, test } from "vitest";
import { boundaryDays, stopsOf } from "../../src/record/boundary";
import { intervalsById } from "../../src/record/lives";
import { bestIntervalIn } from "../../src/record/presence";
import { presenceChangesBetween } from "../../src/record/presence-change";
import type { PartnershipRecord } from "../../src/record/record";
import { sliceAt } from "../../src/record/slice";
import { dayOf, isoOfDay } from "../../src/time/day";
import type { Period } from "../../src/time/period";
import { periodBefore, singleDay } from "../../src/time/period";
import { allMonths, allYears, FIRST_YEAR, LAST_YEAR, someRecord } from "../random-record";
import { smallRecord } from "../small-record";

const somethingTurns = (record: PartnershipRecord, period: Period): boolean =>
  [...intervalsById(record).values()].some((intervals) => {
    const was = bestIntervalIn(intervals, periodBefore(period));
    const is = bestIntervalIn(intervals, period);
    return was.presence !== is.presence;
  });

test("the small record turns where the forum was replaced, where it is reported, and after", () => {
  expect(boundaryDays(smallRecord()).map(isoOfDay)).toEqual([
    "2009-04-30",
    "2009-05-01",
    "2009-05-31",
    "2010-07-05",
    "2010-07-06",
  ]);
});

test("every day on which a presence changes is a boundary day, and on every boundary day one changes", () => {
  const days = Array.from(
    { length: dayOf(LAST_YEAR + 1) - dayOf(FIRST_YEAR) },
    (_, index) => (dayOf(FIRST_YEAR) + index) as ReturnType<typeof dayOf>,
  );
  fc.assert(
    fc.property(someRecord, (record) => {
      const boundaries = new Set(boundaryDays(record));
      const turning = days.filter((day) => somethingTurns(record, singleDay(day)));
      expect(turning).toEqual(days.filter((day) => boundaries.has(day)));
    }),
    { numRuns: 20 },
  );
});

const byForce = (record: PartnershipRecord, ids: readonly string[], periods: readonly Period[]) => {
  const asked = new Set(ids);
  return periods
    .filter((period) =>
      presenceChangesBetween(sliceAt(record, periodBefore(period)), sliceAt(record, period)).some(({ id }) =>
        asked.has(id),
      ),
    )
    .map(({ text }) => text);
};

test("“next change” stops at every period that differs from the one before, and at no other", () => {
  fc.assert(
    fc.property(someRecord, fc.subarray(["alpha", "beta", "ann", "bob"]), (record, ids) => {
      const stops = (precision: Period["precision"]) =>
        stopsOf(record, ids, precision).map(({ text }) => text);
      expect(stops("year")).toEqual(byForce(record, ids, allYears()));
      expect(stops("month")).toEqual(byForce(record, ids, allMonths()));
    }),
    { numRuns: 50 },
  );
});

test("“next change” stops at no year outside the record", () => {
  const ids = ["town-council", "old-forum", "town-partnership", "town-board"];
  const stops = stopsOf(smallRecord(), ids, "year").map(({ text }) => text);
  expect(stops).toEqual(["2009", "2010", "2011"]);
});
