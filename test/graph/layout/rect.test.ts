import { array, assert, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { apart, centreOf, rectsOverlap, segmentMeets } from "../../../src/graph/layout/rect";

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

test("rectangles that overlap become one around them, and what that one meets too", () => {
  const [a, b] = [box, { x: 8, y: 18, width: 10, height: 10 }];
  const far = { x: 100, y: 0, width: 5, height: 5 };
  expect(apart([a, far, b])).toEqual([far, { x: 0, y: 0, width: 18, height: 28 }]);
  // It meets neither of the two, but what holds both.
  const between = { x: 14, y: 2, width: 2, height: 2 };
  expect(apart([between, a, b])).toEqual([{ x: 0, y: 0, width: 18, height: 28 }]);
  expect(apart([a, { ...a, x: 10 }])).toEqual([a, { ...a, x: 10 }]);
  expect(apart([])).toEqual([]);
});

test("whatever the rectangles, what comes of them lies apart, and holds each of them", () => {
  const side = integer({ min: 1, max: 30 });
  const place = integer({ min: 0, max: 100 });
  const rects = array(record({ x: place, y: place, width: side, height: side }), { maxLength: 12 });
  assert(
    property(rects, (all) => {
      const made = apart(all);
      for (const [at, one] of made.entries())
        expect(made.slice(at + 1).some((other) => rectsOverlap(one, other))).toBe(false);
      for (const { x, y, width, height } of all)
        expect(
          made.some(
            (one) =>
              one.x <= x && one.y <= y && x + width <= one.x + one.width && y + height <= one.y + one.height,
          ),
        ).toBe(true);
    }),
  );
});
