import fc from "fast-check";
import { expect, test } from "vitest";
import { pannedBy, stretchOf, zoomedAt } from "../../../src/graph/layout/shared-view";

const WHOLE = { x: 0, y: 0, width: 1000, height: 500 };

test("what is zoomed to stays where it is on the screen", () => {
  expect(zoomedAt(WHOLE, 2, { x: 400, y: 100 }, WHOLE)).toEqual({ x: 200, y: 50, width: 500, height: 250 });
});

test("no more than all is seen, and no less than an eighth of its width", () => {
  expect(zoomedAt(WHOLE, 0.5, { x: 400, y: 100 }, WHOLE)).toEqual(WHOLE);
  expect(zoomedAt(WHOLE, 100, { x: 0, y: 0 }, WHOLE)).toMatchObject({ width: 125, height: 62.5 });
});

test("nothing leads beyond the edges, whatever is asked for", () => {
  const number = fc.double({ min: -2000, max: 2000, noNaN: true });
  fc.assert(
    fc.property(number, number, fc.double({ min: 0.1, max: 10, noNaN: true }), (x, y, factor) => {
      const zoomed = zoomedAt(WHOLE, factor, { x: Math.abs(x) / 2, y: Math.abs(y) / 4 }, WHOLE);
      const { x: left, y: top, width, height } = pannedBy(zoomed, { x, y }, WHOLE);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(1000.000001);
      expect(top + height).toBeLessThanOrEqual(500.000001);
      expect(width / height).toBeCloseTo(2);
    }),
  );
});

test("what lies between two heights on the screen is told in units of the plan, over all that is seen of its width", () => {
  const near = { x: 200, y: 100, width: 500, height: 250 };
  expect(stretchOf(near, 0.5, { top: 40, bottom: 240 })).toEqual({ x: 200, y: 120, width: 500, height: 100 });
  expect(stretchOf(near, 0.5, { top: 0, bottom: 0 })).toEqual({ x: 200, y: 100, width: 500, height: 0 });
});
