import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { barsOf } from "../../../src/graph/lanes/bars";
import { isFar, spanOf } from "../../../src/graph/lanes/change-mark";
import type { LineageChart } from "../../../src/graph/lanes/chart";
import { LABEL_SIZE } from "../../../src/graph/lanes/lane-label";
import { xOf } from "../../../src/graph/lanes/time-scale";
import { textWidth } from "../../../src/graph/layout/measure";
import { dayOfChange } from "../../../src/record/dated-event";
import type { PartnershipRecord } from "../../../src/record/record";
import { dayOf } from "../../../src/time/day";
import { inventedRecord } from "../../fixtures/invented-record";
import { someRecord } from "../../random-record";
import { event, smallRecord } from "../../small-record";
import { chartOf, laneOn } from "./chart-of";
import { crossingsOf } from "./crossings";

const record = inventedRecord();
const plotOf = (
  of: PartnershipRecord,
  width: number,
  areaId = "marchshire",
  years = of.years,
): LineageChart => chartOf(of, width, areaId, years);
const chart = plotOf(record, 1100);
const laneOf = (id: string) => laneOn(chart, id);

describe("bars are drawn as the evidence allows", () => {
  test("Marchshire Together: on record, then possible until the end of October 2011, then no more", () => {
    const { bars } = laneOf("marchshire-together");
    expect(bars.map(({ presence }) => presence)).toEqual(["on-record", "possible"]);
    expect(bars[1]?.x).toBeCloseTo(xOf(chart.scale, dayOf(2011, 10, 1)), 0);
    expect((bars[1]?.x ?? 0) + (bars[1]?.width ?? 0)).toBeCloseTo(xOf(chart.scale, dayOf(2011, 10, 31)), 0);
  });

  test("a plan ends five years after the last word of it", () => {
    const { bars } = laneOf("families-board");
    expect(bars.map(({ presence }) => presence)).toEqual(["proposed"]);
    expect((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0)).toBeCloseTo(xOf(chart.scale, dayOf(2021, 10, 5)), 0);
  });
});

describe("changes", () => {
  const markOf = (key: string) => chart.marks.find((mark) => mark.key === key);
  const ends = (key: string) => [markOf(key)?.from.map(({ id }) => id), markOf(key)?.to.map(({ id }) => id)];

  test("a replacement: one mark at its latest day, with a line from what it replaced", () => {
    expect(ends("together-replaced")).toEqual([["marchshire-together"], ["leaders-board"]]);
    expect(markOf("together-replaced")?.x).toBeCloseTo(xOf(chart.scale, dayOf(2011, 10, 31)), 0);
    expect(markOf("together-replaced")?.replaces).toBe(true);
  });

  test("a merger joins several lanes into one, a split one into several, and a demerger replaces nothing", () => {
    expect(ends("safer-merged")).toEqual([["safer-northwick", "safer-southam"], ["safer-marchshire"]]);
    expect(ends("health-split")).toEqual([["health-board"], ["adult-care-board", "public-health-board"]]);
    expect(ends("skills-demerged")).toEqual([["growth-company"], ["skills-forum"]]);
    expect(markOf("skills-demerged")?.replaces).toBe(false);
  });

  test("a proposal and an end have a mark and no line", () => {
    expect(ends("rural-proposed/rural-network")).toEqual([[], []]);
    expect(ends("green-ended/green-partnership")).toEqual([[], []]);
  });

  test("no two marks of a lane lie on each other, however narrow the screen", () => {
    for (const width of [390, 1100])
      for (const a of plotOf(record, width).marks)
        for (const b of plotOf(record, width).marks)
          if (a.key < b.key && a.laneId === b.laneId)
            expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(12.9);
  });

  test("no line that is always drawn runs under a bar that is not its own; one to another theme, when it is lit, under six", () => {
    const far = chart.marks.filter(isFar);
    expect(far.map(({ key }) => key)).toEqual(["transport-transferred"]);
    const always = chart.marks.filter((mark) => !isFar(mark));
    expect(crossingsOf(always, chart.lanes)).toBe(0);
    expect(crossingsOf(far, chart.lanes)).toBe(6);
  });

  test("a mark that is moved aside keeps the place of its day", () => {
    const changes = ["2012-03-10", "2012-03-12"].map((date, index) =>
      event(`e${index}`, "restructured", ["town-board"], ["town-board"], { date }),
    );
    const { marks, scale } = plotOf(smallRecord({}, { change_events: changes }), 320, "town");
    const [first, second] = changes.map(({ id }) => marks.find(({ key }) => key.startsWith(id)));
    expect(second?.trueX).toBeCloseTo(xOf(scale, dayOf(2012, 3, 12)), 0);
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThanOrEqual(12.9);
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

/** Every name, with the upright lines that are always drawn, told or even. */
const linesThroughNames = (of: LineageChart): readonly string[] =>
  of.lanes.flatMap(({ y, label }) => {
    const length = textWidth(label.text, LABEL_SIZE);
    const [from, to] = label.anchor === "start" ? [label.x, label.x + length] : [label.x - length, label.x];
    return of.marks
      .filter((mark) => mark.from.length > 0 && !isFar(mark))
      .filter((mark) => {
        const [top, foot] = spanOf(mark);
        return top < y + 16 && foot > y + 1 && from < mark.x + 5 && to > mark.x - 5;
      })
      .map((mark) => `${label.text}: ${mark.key}`);
  });

test("no line and no head runs through a name", () => {
  expect(linesThroughNames(chart)).toEqual([]);
  expect(linesThroughNames(plotOf(record, 700))).toEqual([]);
});

test("a name stands over its bar, above every mark of its lane", () => {
  // The letters end 16 pixels below the top of a lane; the glyph of a mark begins 16.5 below it.
  for (const lane of chart.lanes)
    for (const mark of chart.marks.filter(({ laneId }) => laneId === lane.id))
      expect(mark.y - 5.5).toBeGreaterThanOrEqual(lane.y + 16);
});

describe("in any record", () => {
  test("no join leads back in time, and all that is drawn lies between the edges", () => {
    fc.assert(
      fc.property(someRecord, (random) => {
        const { links, marks, lanes, scale } = plotOf(random, 600, "town");
        for (const { x1, x2 } of links) expect(x1).toBeLessThan(x2);
        for (const { x, from, to } of marks) {
          expect(x).toBeLessThanOrEqual(scale.right);
          for (const { id } of [...from, ...to]) expect(lanes.map((lane) => lane.id)).toContain(id);
        }
        for (const bar of lanes.flatMap(({ bars }) => bars)) {
          expect(bar.x).toBeGreaterThanOrEqual(scale.left - 3);
          expect(bar.x + bar.width).toBeLessThanOrEqual(scale.right + 3);
        }
      }),
    );
  });

  test("of two changes on one lane, the later stands to the right, however near they fall", () => {
    fc.assert(
      fc.property(someRecord, (random) => {
        const { marks } = plotOf(random, 600, "town");
        for (const a of marks)
          for (const b of marks)
            if (a.laneId === b.laneId && dayOfChange(a.datedEvent) < dayOfChange(b.datedEvent))
              expect(a.x).toBeLessThan(b.x);
      }),
    );
  });
});

test("a bar tells whether it goes on beyond the years that are drawn", () => {
  const goesOn = (id: string, first: number, last: number) =>
    barsOf(record, id, { years: { first, last }, left: 0, right: 800 }).map((bar) => bar.goesOn);
  expect(goesOn("housing-forum-1998", 2009, 2024)).toEqual([{ before: true, after: false }]);
  expect(goesOn("green-partnership", 2010, 2010)).toEqual([
    { before: false, after: false },
    { before: false, after: true },
  ]);
});
