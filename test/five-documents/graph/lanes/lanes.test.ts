import { expect, test } from "vitest";
import { bundlesAmong, lanesOf } from "../../../../src/graph/lanes/lanes";
import { lanesPassed } from "../../../../src/graph/lanes/tangle";
import { EVERYWHERE, organizationsIn } from "../../../../src/record/area";
import { shippedRecord } from "../../shipped-record";

const record = shippedRecord();
const cambridgeshire = organizationsIn(record, "cambridgeshire");
const changed = lanesOf(record, cambridgeshire, { onlyChanged: true, byArea: false });
const ids = changed.lanes.map(({ id }) => id);
const passedIn = (order: readonly string[]): number =>
  lanesPassed(order, bundlesAmong(record, new Set(order)));

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
