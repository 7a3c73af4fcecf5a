import { describe, expect, test } from "vitest";
import { isFar } from "../../../../src/graph/lanes/change-mark";
import type { LineageChart } from "../../../../src/graph/lanes/chart";
import { LABEL_SIZE } from "../../../../src/graph/lanes/lane-label";
import { xOf } from "../../../../src/graph/lanes/time-scale";
import { textWidth } from "../../../../src/graph/layout/measure";
import type { PartnershipRecord } from "../../../../src/record/record";
import { dayOf } from "../../../../src/time/day";
import { chartOf, laneOn } from "../../../graph/lanes/chart-of";
import { crossingsOf } from "../../../graph/lanes/crossings";
import { shippedRecord } from "../../shipped-record";

const record = shippedRecord();
const plotOf = (
  of: PartnershipRecord,
  width: number,
  areaId = "cambridgeshire",
  years = of.years,
): LineageChart => chartOf(of, width, areaId, years);
const chart = plotOf(record, 1100);
const laneOf = (id: string) => laneOn(chart, id);

describe("bars are drawn as the evidence allows", () => {
  test("Cambridgeshire Together: on record, then possible until October 2011, then no more", () => {
    const { bars } = laneOf("cambridgeshire-together");
    expect(bars.map(({ presence }) => presence)).toEqual(["on-record", "possible"]);
    expect(bars[1]?.x).toBeCloseTo(xOf(chart.scale, dayOf(2010, 11, 24)), 0);
    expect((bars[1]?.x ?? 0) + (bars[1]?.width ?? 0)).toBeCloseTo(xOf(chart.scale, dayOf(2011, 10, 11)), 0);
  });

  test("a plan ends five years after the last word of it", () => {
    const { bars } = laneOf("shadow-health-and-wellbeing-board");
    expect(bars.map(({ presence }) => presence)).toEqual(["proposed"]);
    expect((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0)).toBeCloseTo(xOf(chart.scale, dayOf(2016, 10, 11)), 0);
  });
});

describe("changes", () => {
  test("the Children's Trust Board: one mark, with a line from what it replaced", () => {
    const mark = chart.marks.find(({ key }) => key === "e-childrens-trust-board-replaced-cypsp");
    expect(mark?.from.map(({ id }) => id)).toEqual(["children-and-young-peoples-strategic-partnership"]);
    expect(mark?.to.map(({ id }) => id)).toEqual(["childrens-trust-board"]);
    expect(mark?.x).toBeCloseTo(xOf(chart.scale, dayOf(2009, 11, 30)), 0);
    expect(mark?.replaces).toBe(true);
  });

  test("twelve sub-groups proposed at once have twelve marks and no line", () => {
    const marks = chart.marks.filter(({ key }) => key.startsWith("e-lep-sub-groups-formed"));
    expect(marks).toHaveLength(12);
    expect(marks.flatMap(({ from, to }) => [...from, ...to])).toEqual([]);
  });

  test("no two marks of a lane lie on each other, however narrow the screen", () => {
    for (const width of [390, 1100])
      for (const a of plotOf(record, width).marks)
        for (const b of plotOf(record, width).marks)
          if (a.key < b.key && a.laneId === b.laneId)
            expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(12.9);
  });

  test("no line that is always drawn runs under a bar that is not its own; the one of a grant, when it is lit, under 25", () => {
    const far = chart.marks.filter(isFar);
    expect(far.map(({ key }) => key)).toEqual(["e-reward-grant-to-lsps"]);
    const always = chart.marks.filter((mark) => !isFar(mark));
    expect(crossingsOf(always, chart.lanes)).toBe(0);
    expect(crossingsOf(far, chart.lanes)).toBe(25);
  });

  test("a mark that is moved aside keeps the place of its day", () => {
    const mark = chart.marks.find(({ key }) => key === "e-cambridgeshire-together-replaced");
    expect(mark?.trueX).toBeCloseTo(xOf(chart.scale, dayOf(2011, 10, 10)), 0);
    expect(mark?.x).toBeGreaterThan(mark?.trueX ?? 0);
  });
});

describe("names", () => {
  test("each lies within the picture; the full name where there is room, else the short one", () => {
    for (const width of [320, 390, 1100]) {
      for (const { label } of plotOf(record, width).lanes) {
        const length = textWidth(label.text, LABEL_SIZE);
        const [from, to] =
          label.anchor === "start" ? [label.x, label.x + length] : [label.x - length, label.x];
        expect(from).toBeGreaterThanOrEqual(11.9);
        expect(to).toBeLessThanOrEqual(width - 11.9);
      }
    }
  });

  test("at 1100 pixels none is shortened", () => {
    expect(chart.lanes.filter(({ label }) => label.isShortened)).toEqual([]);
  });
});
