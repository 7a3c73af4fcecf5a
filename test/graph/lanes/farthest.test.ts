import fc from "fast-check";
import { expect, test } from "vitest";
import { Farthest } from "../../../src/graph/lanes/farthest";

test("over rows on which nothing is placed nothing reaches anywhere", () => {
  const farthest = new Farthest(8);
  farthest.place(2, 4, 10);
  expect([farthest.over(0, 1), farthest.over(5, 7), farthest.over(4, 7)]).toEqual([-Infinity, -Infinity, 10]);
});

test("of all that is placed over any of the rows, it tells what reaches farthest", () => {
  const ROWS = 9;
  const row = fc.integer({ min: 0, max: ROWS - 1 });
  const someSpan = fc.tuple(row, row).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(someSpan, fc.integer({ min: -9, max: 99 }))),
      someSpan,
      (all, [first, last]) => {
        const farthest = new Farthest(ROWS);
        for (const [[low, high], reach] of all) farthest.place(low, high, reach);
        const met = all.filter(([[low, high]]) => low <= last && first <= high).map(([, reach]) => reach);
        expect(farthest.over(first, last)).toBe(Math.max(Number.NEGATIVE_INFINITY, ...met));
      },
    ),
  );
});
