import fc from "fast-check";
import { expect, test } from "vitest";
import { lineageChart } from "../../../src/graph/lanes/chart";
import { lanesOf } from "../../../src/graph/lanes/lanes";
import type { TimeScale } from "../../../src/graph/lanes/time-scale";
import { xOf, yearAt } from "../../../src/graph/lanes/time-scale";
import { scaleByTold } from "../../../src/graph/lanes/told-scale";
import { organizationsIn } from "../../../src/record/area";
import type { PartnershipRecord } from "../../../src/record/record";
import { dayAfter, dayOf } from "../../../src/time/day";
import { FIRST_YEAR, LAST_YEAR, someRecord } from "../../random-record";
import { event, smallRecord } from "../../small-record";

const scaleOf = (record: PartnershipRecord, width: number): TimeScale => {
  const lanes = lanesOf(record, organizationsIn(record, "town"), { onlyChanged: false, byArea: false });
  return scaleByTold(record, lanes.lanes, { years: record.years, left: 0, right: width });
};
const widthOf = (scale: TimeScale, year: number): number =>
  xOf(scale, dayOf(year + 1)) - xOf(scale, dayOf(year));

// Six years; nine changes of one body are told of one day in 2012, and one of May 2009.
const changes = Array.from({ length: 9 }, (_, index) =>
  event(`e${index}`, "restructured", ["town-board"], ["town-board"], { date: "2012-10-10" }),
);
const busy = smallRecord({}, { change_events: changes });

test("a year of which much is told has the room that its marks take beside each other, and a silent one its number's", () => {
  const scale = scaleOf(busy, 420);
  expect(widthOf(scale, 2012)).toBeGreaterThan(9 * 13);
  for (const silent of [2010, 2011, 2013, 2014]) expect(widthOf(scale, silent)).toBeGreaterThanOrEqual(41.9);
});

test("so its marks stand in it, and not in the years after", () => {
  const lanes = lanesOf(busy, organizationsIn(busy, "town"), { onlyChanged: false, byArea: false });
  const { marks, scale } = lineageChart(busy, lanes, scaleOf(busy, 420));
  const years = marks.filter(({ key }) => key.startsWith("e")).map(({ x }) => yearAt(scale, x));
  expect(years).toEqual(Array(9).fill(2012));
});

test("where little is told the years are even but for the leap day", () => {
  const scale = scaleOf(smallRecord(), 6000);
  for (let year = 2009; year <= 2014; year++) expect(widthOf(scale, year)).toBeCloseTo(1000, -2);
});

test("in any record, and on any line, days follow one another, from one end to the other, and each lies in its year", () => {
  fc.assert(
    fc.property(someRecord, fc.integer({ min: 120, max: 2000 }), (record, width) => {
      const scale = scaleOf(record, width);
      expect(xOf(scale, dayOf(FIRST_YEAR))).toBe(0);
      expect(xOf(scale, dayOf(LAST_YEAR + 1))).toBeCloseTo(width, 6);
      for (let day = dayOf(FIRST_YEAR); day < dayOf(FIRST_YEAR + 2); day = dayAfter(day))
        expect(xOf(scale, dayAfter(day))).toBeGreaterThan(xOf(scale, day));
      for (let year = FIRST_YEAR; year <= LAST_YEAR; year++)
        expect(yearAt(scale, xOf(scale, dayOf(year, 7)))).toBe(year);
    }),
    { numRuns: 30 },
  );
});
