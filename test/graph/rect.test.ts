import { expect, test } from "vitest";
import { centreOf, rectsOverlap } from "../../src/graph/rect";

const box = { x: 0, y: 0, width: 10, height: 20 };

test("boxes that only touch do not overlap", () => {
  expect(rectsOverlap(box, { ...box, x: 10 })).toBe(false);
  expect(rectsOverlap(box, { ...box, y: 20 })).toBe(false);
  expect(rectsOverlap(box, { ...box, x: 9, y: 19 })).toBe(true);
  expect(rectsOverlap(box, { x: 2, y: 2, width: 1, height: 1 })).toBe(true);
});

test("a box has its centre", () => {
  expect(centreOf(box)).toEqual({ x: 5, y: 10 });
});
