import { expect, test } from "vitest";
import { smallAppearanceOf } from "../../../src/graph/plan/small-appearance";

const small = (classes: string, isPointed = false) =>
  smallAppearanceOf(new Set(classes.split(" ")), isPointed);

test.each([
  ["box on-record", "ground", 0.3, "accent", 3.15, []],
  ["chip on-record", "chip", 0.6, "quiet", 1.8, []],
  ["council on-record", "council", 0, "quiet", 2.7, []],
  ["council possible", "council", 0, "quiet", 2.7, [16.2, 5.4, 3.6, 5.4]],
  ["box possible", "ground", 0.12, "accent", 3.15, [16.2, 5.4, 3.6, 5.4]],
  ["box proposed", "ground", 0, "accent", 3.15, [10.8, 7.2]],
  ["box unreported", "ground", 0, "quiet", 3.15, [2.7, 4.5]],
  ["box absent ghost", "ground", 0, "change", 3.15, [2.7, 4.5]],
  ["box frame", "ground", 0, "line", 1.8, []],
])(
  "the small box of what is %s has the line of the plan, bolder, and is tinted where it is there",
  (...row) => {
    const [classes, fill, tint, stroke, width, dash] = row;
    const drawn = small(classes);
    expect(drawn).toMatchObject({ fill, tint, stroke });
    expect(drawn.width).toBeCloseTo(width);
    expect(drawn.dash.map((length) => Math.round(length * 10) / 10)).toEqual(dash);
  },
);

test("what is pointed at, in this year or another, has a strong whole line", () => {
  expect(small("box possible", true)).toMatchObject({ stroke: "change", width: 8, dash: [], tint: 0.12 });
});
