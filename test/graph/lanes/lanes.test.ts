import { expect, test } from "vitest";
import {
  bundlesAmong,
  HEADING_LANE_HEIGHT,
  LANE_HEIGHT,
  lanesOf,
  lanesOfKin,
} from "../../../src/graph/lanes/lanes";
import { lanesPassed } from "../../../src/graph/lanes/tangle";
import { kinOf } from "../../../src/lineage/kin";
import { EVERYWHERE, organizationsIn } from "../../../src/record/area";
import { inventedRecord } from "../../fixtures/invented-record";

const record = inventedRecord();
const marchshire = organizationsIn(record, "marchshire");
const changed = lanesOf(record, marchshire, { onlyChanged: true, byArea: false });
const ids = changed.lanes.map(({ id }) => id);
const passedIn = (order: readonly string[]): number =>
  lanesPassed(order, bundlesAmong(record, new Set(order)));

test("every structure of the area has one lane, and with all shown none is missing", () => {
  expect(new Set(ids).size).toBe(ids.length);
  const all = lanesOf(record, marchshire, { onlyChanged: false, byArea: false }).lanes.map(({ id }) => id);
  expect(all).toEqual(expect.arrayContaining(ids));
  expect(all).toContain("northwick-borough-council");
  expect(ids).not.toContain("northwick-borough-council");
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
    ["marchshire-together", "leaders-board"],
    ["safer-southam", "safer-marchshire"],
    ["health-board", "public-health-board"],
    ["childrens-trust", "families-board"],
  ] as const)
    expect(ids.indexOf(young)).toBeGreaterThan(ids.indexOf(old));
});

test("no line passes over a lane that it does not belong to, but for one that leads to another theme", () => {
  expect(passedIn(ids)).toBe(8);
  expect(passedIn(ids.filter((id) => id !== "transport-partnership"))).toBe(0);
});

test("everywhere, themes stand under their areas", () => {
  const { headings } = lanesOf(record, organizationsIn(record, EVERYWHERE), {
    onlyChanged: true,
    byArea: true,
  });
  const areas = headings.map(({ areaId }) => areaId);
  expect(new Set(areas)).toEqual(new Set(["marchshire", "eastvale"]));
  expect(areas.filter((areaId, index) => areaId !== areas[index - 1])).toHaveLength(new Set(areas).size);
});

test("the lineage of one body is its kin, without headings", () => {
  const kin = kinOf(record, "safer-marchshire");
  expect(lanesOfKin(record, kin)).toMatchObject({ headings: [], height: 3 * LANE_HEIGHT });
  expect(lanesOfKin(record, kin).lanes.at(-1)?.id).toBe("safer-marchshire");
});
