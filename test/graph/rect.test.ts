import { expect, test } from "vitest";
import { centreOf, hullOf, rectsOverlap } from "../../src/graph/rect";

const box = { x: 0, y: 0, width: 10, height: 20 };

test("boxes that only touch do not overlap", () => {
  expect(rectsOverlap(box, { ...box, x: 10 })).toBe(false);
  expect(rectsOverlap(box, { ...box, y: 20 })).toBe(false);
  expect(rectsOverlap(box, { ...box, x: 9, y: 19 })).toBe(true);
  expect(rectsOverlap(box, { x: 2, y: 2, width: 1, height: 1 })).toBe(true);
});

test("a box has its centre, and several have a hull", () => {
  expect(centreOf(box)).toEqual({ x: 5, y: 10 });
  expect(hullOf([box, { x: -5, y: 30, width: 2, height: 3 }])).toEqual({
    x: -5,
    y: 0,
    width: 15,
    height: 33,
  });
  expect(hullOf([])).toBeNull();
});
