import { expect, test } from "vitest";
import {
  bundlesAmong,
  HEADING_LANE_HEIGHT,
  LANE_HEIGHT,
  lanesOf,
  lanesOfKin,
} from "../../../src/graph/lanes/lanes";
import { lanesPassed } from "../../../src/graph/lanes/order";
import { kinOf } from "../../../src/lineage/kin";
import { EVERYWHERE, organizationsIn } from "../../../src/record/area";
import { shippedRecord } from "../../shipped-record";

const record = shippedRecord();
const cambridgeshire = organizationsIn(record, "cambridgeshire");
const changed = lanesOf(record, cambridgeshire, { onlyChanged: true, byArea: false });
const ids = changed.lanes.map(({ id }) => id);
const passedIn = (order: readonly string[]): number =>
  lanesPassed(order, bundlesAmong(record, new Set(order)));

test("every structure of the area has one lane, and with all shown none is missing", () => {
  expect(new Set(ids).size).toBe(ids.length);
  const all = lanesOf(record, cambridgeshire, { onlyChanged: false, byArea: false }).lanes.map(
    ({ id }) => id,
  );
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
    ["community-safety-strategic-board", "safer-and-stronger-partnership"],
    ["forest-heath-district-council", "west-suffolk-council"],
  ] as const)
    expect(ids.indexOf(young)).toBeGreaterThan(ids.indexOf(old));
});

test("in Cumbria no line passes over a lane that it does not belong to", () => {
  const cumbria = lanesOf(record, organizationsIn(record, "cumbria"), { onlyChanged: true, byArea: false });
  expect(passedIn(cumbria.lanes.map(({ id }) => id))).toBe(0);
});

test("in Cambridgeshire one does: the grant from the County Council to the Local Strategic Partnerships", () => {
  const without = ids.filter((id) => id !== "local-strategic-partnerships-cambridgeshire");
  expect(passedIn(without)).toBe(0);
});

test("everywhere, themes stand under their areas", () => {
  const { headings } = lanesOf(record, organizationsIn(record, EVERYWHERE), {
    onlyChanged: true,
    byArea: true,
  });
  const areas = headings.map(({ areaId }) => areaId);
  expect(new Set(areas)).toEqual(new Set(["england", "cambridgeshire", "cheshire-east", "cumbria"]));
  expect(areas.filter((areaId, index) => areaId !== areas[index - 1])).toHaveLength(new Set(areas).size);
});

test("the lineage of one body is its kin, without headings", () => {
  const kin = kinOf(record, "west-suffolk-council");
  expect(lanesOfKin(record, kin)).toMatchObject({ headings: [], height: 3 * LANE_HEIGHT });
  expect(lanesOfKin(record, kin).lanes.at(-1)?.id).toBe("west-suffolk-council");
});
