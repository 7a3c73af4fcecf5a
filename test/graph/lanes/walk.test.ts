import { describe, expect, test } from "vitest";
import { lineageChart } from "../../../src/graph/lanes/chart";
import { lanesOf } from "../../../src/graph/lanes/lanes";
import type { Stop } from "../../../src/graph/lanes/walk";
import { stopsOf, walkChart } from "../../../src/graph/lanes/walk";
import { organizationsIn } from "../../../src/record/area";
import { inventedRecord } from "../../fixtures/invented-record";

const record = inventedRecord();
const lanes = lanesOf(record, organizationsIn(record, "marchshire"), {
  onlyChanged: true,
  byArea: false,
});
const chart = lineageChart(record, lanes, { years: record.years, left: 0, right: 1000 });
const at = (laneId: string, mark: string | null = null): Stop => ({ laneId, mark });
const walked = (from: Stop, ...keys: readonly string[]): Stop =>
  keys.reduce((stop, key) => walkChart(chart, stop, key) ?? stop, from);

describe("along the succession", () => {
  test("right leads to what happened next, and on to what came of it; left leads back", () => {
    const together = at("marchshire-together");
    expect(walked(together, "ArrowRight")).toEqual(at("marchshire-together", "together-replaced"));
    expect(walked(together, "ArrowRight", "ArrowRight")).toEqual(at("leaders-board"));
    expect(walked(at("leaders-board"), "ArrowLeft")).toEqual(at("leaders-board", "together-replaced"));
    expect(walked(at("leaders-board"), "ArrowLeft", "ArrowLeft")).toEqual(together);
  });

  test("left leads to how it was formed, and right back to it", () => {
    const authority = at("combined-authority");
    const formed = walked(authority, "ArrowLeft");
    expect(formed.laneId).toBe("combined-authority");
    expect(formed.mark).not.toBeNull();
    expect(walked(formed, "ArrowRight")).toEqual(authority);
  });

  test("up and down on a mark lead through the changes of its lane", () => {
    const first = walked(at("growth-company"), "ArrowRight");
    const second = walked(first, "ArrowDown");
    expect(second.laneId).toBe("growth-company");
    expect(second.mark).not.toBe(first.mark);
    expect(walked(second, "ArrowUp")).toEqual(first);
  });

  test("what leads nowhere stays", () => {
    expect(walked(at("northwick-borough-council"), "ArrowLeft")).toEqual(at("northwick-borough-council"));
  });
});

describe("from name to name", () => {
  test("down and up, to the first and the last", () => {
    const [first, second] = chart.lanes;
    if (!first || !second) throw new Error("Expected lanes");
    expect(walked(at(first.id), "ArrowDown")).toEqual(at(second.id));
    expect(walked(at(second.id), "ArrowUp")).toEqual(at(first.id));
    expect(walked(at(first.id), "ArrowUp")).toEqual(at(first.id));
    expect(walked(at(first.id), "End")).toEqual(at(chart.lanes.at(-1)?.id ?? ""));
    expect(walked(at(second.id), "Home")).toEqual(at(first.id));
  });

  test("every lane is reached from the first", () => {
    const reached = new Set<string>();
    let stop = at(chart.lanes[0]?.id ?? "");
    for (const _ of chart.lanes) {
      reached.add(stop.laneId);
      stop = walked(stop, "ArrowDown");
    }
    expect(reached.size).toBe(chart.lanes.length);
  });
});

test("other keys do not walk", () => {
  expect(walkChart(chart, at("leaders-board"), "a")).toBeNull();
});

test("read in order, each lane is followed by the marks that stand on it", () => {
  const lane = (id: string) => ({ id }) as (typeof chart.lanes)[number];
  const mark = (key: string, laneId: string) => ({ key, laneId }) as (typeof chart.marks)[number];
  const read = stopsOf({
    lanes: [lane("board"), lane("forum"), lane("trust")],
    marks: [mark("begun", "trust"), mark("renamed", "board"), mark("ended", "trust")],
  });
  expect(read).toEqual([
    at("board"),
    at("board", "renamed"),
    at("forum"),
    at("trust"),
    at("trust", "begun"),
    at("trust", "ended"),
  ]);
});
