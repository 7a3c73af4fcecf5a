import { describe, expect, test } from "vitest";
import type { Bar } from "../../../src/graph/lanes/bars";
import { barShapes, hasSigns } from "../../../src/graph/picture/bar-shapes";
import { LIGHT_PALETTE } from "../../../src/views/picture/lightTheme";

const bar = (presence: Bar["presence"], more: Partial<Bar> = {}): Bar => ({
  presence,
  x: 100,
  width: 40,
  goesOn: { before: false, after: false },
  ...more,
});
const shapesOf = (each: Bar) => barShapes(each, 55, LIGHT_PALETTE);
const BOX = "M2 0H38A2 2 0 0 1 40 2V8A2 2 0 0 1 38 10H2A2 2 0 0 1 0 8V2A2 2 0 0 1 2 0z";

describe("a bar is drawn as the evidence allows", () => {
  test("on record: solid", () => {
    expect(shapesOf(bar("on-record"))).toMatchObject([
      { x: 100, y: 50, d: BOX, fill: "#1d4e79", stroke: null },
    ]);
  });

  test("possible: hatched, in a frame", () => {
    const [hatching, frame, ...more] = shapesOf(bar("possible"));
    expect(hatching).toMatchObject({ x: 100, y: 50, fill: null, stroke: "#1d4e79", strokeWidth: 1.6 });
    expect(hatching?.d).toMatch(/^M0 5L5 0M0 10L10 0M5 10L15 0M/);
    expect(frame).toMatchObject({ d: BOX, fill: null, stroke: "#1d4e79", strokeWidth: 1, dash: [] });
    expect(more).toEqual([]);
  });

  test("planned or proposed: dashed, on the ground", () => {
    expect(shapesOf(bar("proposed"))).toMatchObject([
      { d: BOX, fill: "#ffffff", stroke: "#1d4e79", strokeWidth: 1.3, dash: [5, 3] },
    ]);
  });

  test("no later report: a dotted line along the middle", () => {
    expect(shapesOf(bar("no-longer-reported"))).toMatchObject([
      { x: 100, y: 55, d: "M0 0H40", fill: null, stroke: "#55626f", strokeWidth: 2, dash: [1.5, 4] },
    ]);
  });
});

describe("an angle tells that it goes on beyond the years that are drawn", () => {
  const goesOn = { before: true, after: true };

  test("at either end, in the colour of the ground where the bar is solid", () => {
    expect(shapesOf(bar("on-record", { goesOn })).slice(1)).toMatchObject([
      { x: 104, y: 55, d: "M3 -3L0 0L3 3", stroke: "#ffffff" },
      { x: 136, y: 55, d: "M-3 -3L0 0L-3 3", stroke: "#ffffff" },
    ]);
    expect(shapesOf(bar("proposed", { goesOn: { before: false, after: true } })).slice(1)).toMatchObject([
      { x: 136, stroke: "#1d4e79" },
    ]);
  });

  test("not where there is no room for it, nor on a dotted line", () => {
    expect(hasSigns(bar("on-record", { goesOn }))).toBe(true);
    expect(hasSigns(bar("on-record"))).toBe(false);
    for (const none of [
      bar("on-record", { goesOn, width: 21 }),
      bar("no-longer-reported", { goesOn, width: 90 }),
    ]) {
      expect(hasSigns(none)).toBe(false);
      expect(shapesOf(none)).toHaveLength(1);
    }
  });
});
