import fc from "fast-check";
import { expect, test } from "vitest";
import type { Band, Region } from "../../../src/graph/layout/band";
import { bandsOf } from "../../../src/graph/layout/band";

const OVERHEAD = 47;
interface Named extends Region {
  readonly id: string;
}
/** A theme with so much to show: its boxes are one column wide and share out evenly. */
const theme = (id: string, boxes: number, widest = 1): Named => ({
  id,
  heightIn: (columns) => (columns < widest ? Number.POSITIVE_INFINITY : Math.ceil(boxes / columns) * 50),
});
const told = (bands: readonly Band<Named>[]) =>
  bands.map(({ positions }) => positions.map(({ region, column, columns }) => [region.id, column, columns]));

test("one theme has all the columns", () => {
  expect(told(bandsOf([theme("health", 6)], 3, OVERHEAD))).toEqual([[["health", 0, 3]]]);
});

test("two themes stand side by side where that saves a heading", () => {
  expect(told(bandsOf([theme("health", 2), theme("safety", 2)], 4, OVERHEAD))).toEqual([
    [
      ["health", 0, 2],
      ["safety", 2, 2],
    ],
  ]);
});

test("the larger theme gets more columns", () => {
  expect(told(bandsOf([theme("economy", 6), theme("voluntary", 2)], 4, OVERHEAD))).toEqual([
    [
      ["economy", 0, 3],
      ["voluntary", 3, 1],
    ],
  ]);
});

test("themes that do not fit side by side stand one below the other", () => {
  expect(told(bandsOf([theme("health", 2, 2), theme("safety", 2, 2)], 3, OVERHEAD))).toEqual([
    [["health", 0, 3]],
    [["safety", 0, 3]],
  ]);
});

test("without themes there are no bands", () => expect(bandsOf([], 3, OVERHEAD)).toEqual([]));

const someThemes = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 3 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.map(([boxes, widest], index) => theme(`t${index}`, boxes, widest)));
const someColumns = fc.integer({ min: 3, max: 9 });

test("every theme is placed once, and no band has more columns than the plan", () => {
  fc.assert(
    fc.property(someThemes, someColumns, (themes, columns) => {
      const bands = bandsOf(themes, columns, OVERHEAD);
      const ids = bands.flatMap(({ positions }) => positions.map(({ region }) => region.id));
      expect(ids.toSorted()).toEqual(themes.map(({ id }) => id).toSorted());
      for (const { positions } of bands) {
        const last = positions.at(-1)!;
        expect(last.column + last.columns).toBe(columns);
        for (const [index, { column, columns: own }] of positions.slice(0, -1).entries())
          expect(column + own).toBe(positions[index + 1]?.column);
      }
    }),
  );
});

test("a band is as high as its highest theme, and high enough for all", () => {
  fc.assert(
    fc.property(someThemes, someColumns, (themes, columns) => {
      for (const { positions, height } of bandsOf(themes, columns, OVERHEAD))
        expect(height).toBe(Math.max(...positions.map((each) => each.region.heightIn(each.columns))));
    }),
  );
});

test("the plan is never higher than with every theme in a band of its own", () => {
  fc.assert(
    fc.property(someThemes, someColumns, (themes, columns) => {
      const heights = bandsOf(themes, columns, OVERHEAD).map(({ height }) => height + OVERHEAD);
      const apart = themes.map(({ heightIn }) => heightIn(columns) + OVERHEAD);
      const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
      expect(sum(heights)).toBeLessThanOrEqual(sum(apart));
    }),
  );
});

test("of more than nine themes, nine are weighed at once, and none is lost", () => {
  const themes = Array.from({ length: 30 }, (_, index) => theme(`t${index}`, 2));
  const ids = told(bandsOf(themes, 4, OVERHEAD)).flatMap((band) => band.map(([id]) => id));
  expect(ids.toSorted()).toEqual(themes.map(({ id }) => id).toSorted());
});
