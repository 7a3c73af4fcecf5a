import { expect, test } from "vitest";
import { backFrom, middleOf, pathOfRoute, shortened } from "../../../src/graph/plan/line-course";

const ROUND_THE_CORNER = [
  { x: 0, y: 0 },
  { x: 0, y: 50 },
  { x: 200, y: 50 },
];
const STRAIGHT = [
  { x: 10, y: 20 },
  { x: 110, y: 20 },
];

test("a line runs straight where nothing is in its way, and round its corners where something is", () => {
  expect(pathOfRoute(STRAIGHT)).toBe("M10 20L110 20");
  expect(pathOfRoute(ROUND_THE_CORNER)).toBe("M0 0L0 44A6 6 0 0 0 6 50L200 50");
  expect(pathOfRoute(ROUND_THE_CORNER.toReversed())).toBe("M200 50L6 50A6 6 0 0 1 0 44L0 0");
});

test("where two bends are near each other, their corners are less round", () => {
  const step = [
    { x: 0, y: 0 },
    { x: 20, y: 0 },
    { x: 20, y: 4 },
    { x: 60, y: 4 },
  ];
  expect(pathOfRoute(step)).toBe("M0 0L18 0A2 2 0 0 1 20 2L20 2A2 2 0 0 0 22 4L60 4");
});

test("back from the end is so many units along the last stretch", () => {
  expect(backFrom(ROUND_THE_CORNER, 10)).toEqual({ x: 190, y: 50 });
  expect(backFrom(STRAIGHT, -5)).toEqual({ x: 115, y: 20 });
});

test("a line that ends within its head keeps its last bend", () => {
  expect(shortened(STRAIGHT, 10).at(-1)).toEqual({ x: 100, y: 20 });
  expect(shortened(ROUND_THE_CORNER, 500)).toEqual([...ROUND_THE_CORNER.slice(0, 2), { x: 0, y: 50 }]);
});

test("a word about a line has its place on the longest stretch", () => {
  expect(middleOf(ROUND_THE_CORNER)).toEqual({ at: { x: 100, y: 50 }, isUpright: false, length: 200 });
  expect(
    middleOf([
      { x: 0, y: 0 },
      { x: 0, y: 90 },
      { x: 30, y: 90 },
    ]),
  ).toEqual({ at: { x: 0, y: 45 }, isUpright: true, length: 90 });
});
