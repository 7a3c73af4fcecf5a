import { describe, expect, test } from "vitest";
import { lineageChart } from "../../../src/graph/lanes/chart";
import { lanesOf } from "../../../src/graph/lanes/lanes";
import type { Stop } from "../../../src/graph/lanes/walk";
import { stopsOf, walkChart } from "../../../src/graph/lanes/walk";
import { organizationsIn } from "../../../src/record/area";
import { shippedRecord } from "../../shipped-record";

const record = shippedRecord();
const lanes = lanesOf(record, organizationsIn(record, "cambridgeshire"), {
  onlyChanged: true,
  byArea: false,
});
const chart = lineageChart(record, lanes, { years: record.years, left: 0, right: 1000 });
const at = (laneId: string, mark: string | null = null): Stop => ({ laneId, mark });
const walked = (from: Stop, ...keys: readonly string[]): Stop =>
  keys.reduce((stop, key) => walkChart(chart, stop, key) ?? stop, from);

describe("along the succession", () => {
  test("right leads to what happened next, and on to what came of it; left leads back", () => {
    const board = at("community-wellbeing-board");
    expect(walked(board, "ArrowRight")).toEqual(
      at("community-wellbeing-board", "e-community-wellbeing-board-replaced"),
    );
    expect(walked(board, "ArrowRight", "ArrowRight")).toEqual(at("health-and-wellbeing-board"));
    expect(walked(at("health-and-wellbeing-board"), "ArrowLeft")).toEqual(
      at("health-and-wellbeing-board", "e-community-wellbeing-board-replaced"),
    );
    expect(walked(at("health-and-wellbeing-board"), "ArrowLeft", "ArrowLeft")).toEqual(board);
  });

  test("left leads to how it was formed, and right back to it", () => {
    const board = at("community-wellbeing-board");
    const formed = at(
      "community-wellbeing-board",
      "e-community-wellbeing-board-formed/community-wellbeing-board",
    );
    expect(walked(board, "ArrowLeft")).toEqual(formed);
    expect(walked(formed, "ArrowRight")).toEqual(board);
  });

  test("up and down on a mark lead through the changes of its lane", () => {
    const first = walked(at("greater-cambridge-partnership-1998"), "ArrowRight");
    const second = walked(first, "ArrowDown");
    expect(second.laneId).toBe("greater-cambridge-partnership-1998");
    expect(second.mark).not.toBe(first.mark);
    expect(walked(second, "ArrowUp")).toEqual(first);
  });

  test("what leads nowhere stays", () => {
    expect(walked(at("cambridge-city-council"), "ArrowLeft")).toEqual(at("cambridge-city-council"));
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
  expect(walkChart(chart, at("recap"), "a")).toBeNull();
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
