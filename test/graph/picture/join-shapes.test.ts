import { expect, test } from "vitest";
import { joinShapes, linkShape } from "../../../src/graph/picture/join-shapes";
import { LIGHT_PALETTE } from "../../../src/views/picture/lightTheme";
import { someMark } from "./some-chart";

const shapesOf = (...mark: Parameters<typeof someMark>) => joinShapes(someMark(...mark), LIGHT_PALETTE);
const MANY = [
  { id: "board", y: 85 },
  { id: "panel", y: 115 },
];

test("a line leads from what was there to what came of it, where the glyph is its head", () => {
  expect(shapesOf()).toMatchObject([
    { x: 300, y: 55, d: "M0 0V30", stroke: "#ad3c16", strokeWidth: 2, dash: [], opacity: 1 },
  ]);
});

test("every further lane that it leads to has a head on the edge of its bar, pointing away from where it comes from", () => {
  expect(shapesOf({ to: MANY })).toMatchObject([
    { d: "M0 0V60" },
    { x: 300, y: 110, d: "M0 0L-4.5 -7H4.5z", fill: "#ad3c16" },
  ]);
  const upward = shapesOf({ from: [{ id: "forum", y: 145 }], to: MANY });
  expect(upward[1]).toMatchObject({ x: 300, y: 120, d: "M0 0L-4.5 7H4.5z" });
});

test("a line is dashed where it is only agreed, planned or proposed, and thin where only work or money passes on", () => {
  for (const certainty of ["agreed", "planned", "proposed"] as const)
    expect(shapesOf({}, { certainty })[0]?.dash).toEqual([5, 4]);
  expect(shapesOf({ replaces: false })[0]).toMatchObject({ strokeWidth: 1.2, opacity: 0.5 });
});

test("a thin line over many lanes is drawn stronger than other thin ones, being drawn where it is lit alone", () => {
  expect(shapesOf({ replaces: false, to: [{ id: "board", y: 400 }] })[0]?.opacity).toBe(0.8);
});

test("a change that joins no lanes has no line", () => {
  expect(shapesOf({ from: [], to: [] })).toEqual([]);
});

test("a link runs along the lane in the look of its join", () => {
  const link = { key: "", laneId: "forum", y: 55, x1: 240, x2: 300 };
  expect(
    linkShape({ ...link, mark: someMark({ replaces: false }, { certainty: "planned" }) }, LIGHT_PALETTE),
  ).toMatchObject({
    x: 240,
    y: 55,
    d: "M0 0H60",
    stroke: "#ad3c16",
    strokeWidth: 1.2,
    dash: [5, 4],
    opacity: 0.5,
  });
});
