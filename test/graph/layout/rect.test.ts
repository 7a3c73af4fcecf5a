import { expect, test } from "vitest";
import { centreOf, rectsOverlap, segmentMeets } from "../../../src/graph/layout/rect";

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

test("a line meets a rectangle that it runs through, touches or ends in, and no other", () => {
  const box = { x: 10, y: 10, width: 20, height: 10 };
  expect(segmentMeets(box, { x: 0, y: 15 }, { x: 40, y: 15 })).toBe(true);
  expect(segmentMeets(box, { x: 20, y: 0 }, { x: 20, y: 40 })).toBe(true);
  expect(segmentMeets(box, { x: 0, y: 15 }, { x: 12, y: 15 })).toBe(true);
  expect(segmentMeets(box, { x: 0, y: 15 }, { x: 8, y: 15 })).toBe(false);
  expect(segmentMeets(box, { x: 0, y: 0 }, { x: 40, y: 5 })).toBe(false);
  expect(segmentMeets(box, { x: 0, y: 30 }, { x: 40, y: 25 })).toBe(false);
});
