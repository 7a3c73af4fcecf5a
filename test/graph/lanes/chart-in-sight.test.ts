import { expect, test } from "vitest";
import { chartInSight, isChartByPart } from "../../../src/graph/lanes/chart-in-sight";
import { LANE_HEIGHT } from "../../../src/graph/lanes/lanes";
import { inventedRecord } from "../../fixtures/invented-record";
import { chartOf } from "./chart-of";

const record = inventedRecord();
const chart = chartOf(record, 1100, "marchshire", record.years);
const [first, second] = chart.lanes;
const ids = (lanes: readonly { readonly id: string }[]) => lanes.map(({ id }) => id);

test("of a long lineage the lanes that are seen are drawn, and it stays as high", () => {
  const { y = 0 } = first ?? {};
  const seen = chartInSight(chart, { top: y, bottom: y + LANE_HEIGHT }, []);
  expect(ids(seen.lanes)).toEqual([first?.id]);
  expect(seen.height).toBe(chart.height);
});

test("a lane that has the focus is there wherever one looks", () => {
  const kept = { laneId: second?.id ?? "", mark: null };
  expect(ids(chartInSight(chart, { top: -9, bottom: -1 }, [kept]).lanes)).toEqual([second?.id]);
});

test("a line from a lane above what is seen to one below it is drawn", () => {
  const long = chart.marks.find(({ from, to }) => from.length > 0 && to.length > 0);
  const ends = [...(long?.from ?? []), ...(long?.to ?? [])].map(({ y }) => y);
  const middle = (Math.min(...ends) + Math.max(...ends)) / 2;
  const seen = chartInSight(chart, { top: middle, bottom: middle + 1 }, []);
  expect(seen.marks.map(({ key }) => key)).toContain(long?.key);
});

test("three hundred lanes are drawn at once", () => {
  const lanes = Array.from({ length: 301 }, () => chart.lanes)
    .flat()
    .slice(0, 301);
  expect([isChartByPart({ lanes: lanes.slice(1) }), isChartByPart({ lanes })]).toEqual([false, true]);
});
