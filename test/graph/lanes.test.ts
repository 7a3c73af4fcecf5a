import { expect, test } from "vitest";
import { crossingsOf, joinsOf, shareOfYears } from "../../src/graph/joins";
import { HEADING_LANE_HEIGHT, LANE_HEIGHT, lanesOf } from "../../src/graph/lanes";
import { organizationsIn } from "../../src/record/area";
import { dayOf } from "../../src/time/day";
import { shippedRecord } from "../record-files";

const record = shippedRecord();
const cambridgeshire = organizationsIn(record, "cambridgeshire");
const changed = lanesOf(record, cambridgeshire, true);
const ids = changed.lanes.map(({ id }) => id);

test("every structure of the area has one lane, and with all shown none is missing", () => {
  expect(new Set(ids).size).toBe(ids.length);
  const all = lanesOf(record, cambridgeshire, false).lanes.map(({ id }) => id);
  expect(all).toEqual(expect.arrayContaining(ids));
  expect(all).toContain("cambridge-city-council");
  expect(ids).not.toContain("cambridge-city-council");
});

test("lanes and headings lie one below the other, and none overlap", () => {
  const tops = [
    ...changed.lanes.map(({ y }) => ({ y, height: LANE_HEIGHT })),
    ...changed.headings.map(({ y }) => ({ y, height: HEADING_LANE_HEIGHT })),
  ].toSorted((a, b) => a.y - b.y);
  tops.reduce((end, { y, height }) => {
    expect(y).toBe(end);
    return y + height;
  }, 0);
});

test("a successor stands below what it came from", () => {
  for (const [old, young] of [
    ["children-and-young-peoples-strategic-partnership", "childrens-trust-board"],
    ["community-wellbeing-board", "health-and-wellbeing-board"],
  ] as const)
    expect(ids.indexOf(young)).toBeGreaterThan(ids.indexOf(old));
});

test("joins connect lanes at the day of the change", () => {
  const join = joinsOf(record, changed).find(({ to }) => to === "childrens-trust-board");
  expect(join?.from).toBe("children-and-young-peoples-strategic-partnership");
  expect(join?.at).toBeCloseTo(shareOfYears(record, dayOf(2009, 11, 30)), 5);
  expect(join?.replaces).toBe(true);
});

test("no two joins of Cambridgeshire cross", () => {
  expect(crossingsOf(joinsOf(record, changed))).toBe(0);
});

test("the years run from 0 to 1, and what lies outside lies on the edge", () => {
  expect(shareOfYears(record, dayOf(2009))).toBe(0);
  expect(shareOfYears(record, dayOf(2025))).toBe(1);
  expect(shareOfYears(record, dayOf(1998))).toBe(0);
  expect(shareOfYears(record, dayOf(2017))).toBeCloseTo(0.5, 3);
});
