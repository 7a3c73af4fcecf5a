import { expect, test } from "vitest";
import { GLYPHS } from "../../../src/graph/lanes/glyph";
import { changeMarkShapes } from "../../../src/graph/picture/change-mark-shapes";
import { EVENT_TYPES } from "../../../src/record/vocabulary";
import { LIGHT_PALETTE } from "../../../src/views/picture/lightTheme";
import { someMark } from "./some-chart";

const shapesOf = (...mark: Parameters<typeof someMark>) => changeMarkShapes(someMark(...mark), LIGHT_PALETTE);

test.each(EVENT_TYPES)(
  "a change that is %s has its own glyph where its mark stands, over a ground",
  (type) => {
    const [ground, glyph, ...more] = shapesOf({ from: [] }, { type });
    expect(ground).toMatchObject({ x: 300, y: 85, d: GLYPHS[type], stroke: "#ffffff", strokeWidth: 5.5 });
    expect(glyph).toMatchObject({ x: 300, y: 85, scale: 0.68, d: GLYPHS[type], stroke: "#ad3c16", dash: [] });
    expect(more).toEqual([]);
    expect(EVENT_TYPES.filter((other) => GLYPHS[other] === GLYPHS[type])).toEqual([type]);
  },
);

test("a glyph is dashed where the change is only planned or proposed", () => {
  const dashOf = (certainty: "happened" | "agreed" | "planned" | "proposed") =>
    shapesOf({}, { certainty }).at(-1)?.dash;
  expect(dashOf("planned")).toEqual([2.4, 2.4]);
  expect(dashOf("proposed")).toEqual([2.4, 2.4]);
  expect(dashOf("agreed")).toEqual([]);
  expect(dashOf("happened")).toEqual([]);
});

test("a dot lies on each lane that the change comes from", () => {
  const [first, second] = shapesOf({
    from: [
      { id: "forum", y: 25 },
      { id: "panel", y: 55 },
    ],
  });
  expect(first).toMatchObject({ x: 300, y: 25, fill: "#ad3c16" });
  expect(second).toMatchObject({ x: 300, y: 55, fill: "#ad3c16" });
});

test("a mark that stands aside has a tick where its day is; one moved by a hair has none", () => {
  expect(shapesOf({ from: [], trueX: 287 })[0]).toMatchObject({
    x: 287,
    y: 85,
    d: "M0-7V7H13V5",
    stroke: "#ad3c16",
  });
  expect(shapesOf({ from: [], trueX: 297 })).toHaveLength(2);
});
