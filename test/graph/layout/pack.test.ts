import fc from "fast-check";
import { expect, test } from "vitest";
import type { Packing } from "../../../src/graph/layout/pack";
import { packColumns } from "../../../src/graph/layout/pack";
import type { PackItem } from "../../../src/graph/layout/parcel";

const GAP = 10;
const item = (id: string, years: readonly number[], more: Partial<PackItem> = {}): PackItem => ({
  id,
  span: 1,
  height: 40,
  years: new Set(years),
  after: null,
  ...more,
});
const position = ({ positions }: Packing, id: string) => positions.get(id);

test("two boards of the same years stand side by side where there are two columns", () => {
  const packing = packColumns([item("a", [2010]), item("b", [2010])], 2, GAP);
  expect(position(packing, "a")).toEqual({ column: 0, y: 0 });
  expect(position(packing, "b")).toEqual({ column: 1, y: 0 });
  expect(packing.height).toBe(40);
});

test("two boards of the same years stand one below the other in one column", () => {
  const packing = packColumns([item("a", [2010, 2011]), item("b", [2011])], 1, GAP);
  expect(position(packing, "b")).toEqual({ column: 0, y: 50 });
  expect(packing.height).toBe(90);
});

test("two boards that are never shown in the same year share a place", () => {
  const packing = packColumns([item("a", [2009, 2010]), item("b", [2011, 2024])], 3, GAP);
  expect(position(packing, "a")).toEqual(position(packing, "b"));
});

test("a successor stands in the place of what it succeeded, not in the first that is free", () => {
  const items = [item("first", [2010]), item("old", [2010]), item("new", [2024], { after: "old" })];
  const packing = packColumns(items, 3, GAP);
  expect(position(packing, "old")).toEqual({ column: 1, y: 0 });
  expect(position(packing, "new")).toEqual({ column: 1, y: 0 });
});

test("what spans two columns stands over two", () => {
  const wide = item("wide", [2010], { span: 2, height: 30 });
  const packing = packColumns([wide, item("a", [2010]), item("b", [2010])], 2, GAP);
  expect(packing.height).toBe(80);
  expect(position(packing, "wide")?.column).toBe(0);
});

test("beside a box that is low in the years that they share, another may stand higher up", () => {
  const closing = item("lep", [2010, 2011], {
    height: 200,
    heightIn: (year) => (year === 2011 ? 200 : 40),
  });
  const packing = packColumns([closing, item("a", [2010]), item("b", [2011])], 1, GAP);
  expect(position(packing, "lep")).toEqual({ column: 0, y: 0 });
  expect(position(packing, "a")).toEqual({ column: 0, y: 50 });
  expect(position(packing, "b")).toEqual({ column: 0, y: 210 });
});

test("nothing takes no height", () => expect(packColumns([], 3, GAP).height).toBe(0));

const COLUMNS = 4;
const someParcels = fc
  .array(
    fc.record({
      span: fc.integer({ min: 1, max: 3 }),
      height: fc.integer({ min: 50, max: 90 }),
      closed: fc.integer({ min: 10, max: 50 }),
      years: fc.uniqueArray(fc.integer({ min: 2009, max: 2014 }), { maxLength: 3 }),
      after: fc.option(fc.integer({ min: 0, max: 11 })),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ years, after, closed, height, span }, index) =>
      item(`p${index}`, years, {
        span,
        height,
        heightIn: (year) => (year === years[0] ? height : closed),
        after: after === null || after >= index ? null : `p${after}`,
      }),
    ),
  );

const YEARS = [2009, 2010, 2011, 2012, 2013, 2014];
const heightOf = ({ height, heightIn }: PackItem, year: number): number => heightIn?.(year) ?? height;

test("no two parcels overlap or stand nearer than the gap in any year in which both are shown", () => {
  fc.assert(
    fc.property(someParcels, fc.constantFrom(...YEARS), (items, year) => {
      const { positions } = packColumns(items, COLUMNS, GAP);
      const shown = items.filter(({ years }) => years.has(year));
      for (const [index, a] of shown.entries())
        for (const b of shown.slice(index + 1)) {
          const [at, bt] = [positions.get(a.id)!, positions.get(b.id)!];
          const aside = at.column + a.span <= bt.column || bt.column + b.span <= at.column;
          const [below, above] = [
            at.y + heightOf(a, year) + GAP <= bt.y,
            bt.y + heightOf(b, year) + GAP <= at.y,
          ];
          expect(aside || below || above).toBe(true);
        }
    }),
    { numRuns: 500 },
  );
});

test("every parcel stands within the columns and within the height", () => {
  fc.assert(
    fc.property(someParcels, (items) => {
      const { positions, height } = packColumns(items, COLUMNS, GAP);
      expect(positions.size).toBe(items.length);
      for (const { id, span, height: own } of items) {
        const { column, y } = positions.get(id)!;
        expect(column + span).toBeLessThanOrEqual(COLUMNS);
        expect([column >= 0, y >= 0, y + own <= height]).toEqual([true, true, true]);
      }
    }),
  );
});

test("the same parcels are packed in the same way every time", () => {
  fc.assert(
    fc.property(someParcels, (items) => {
      expect(packColumns(items, COLUMNS, GAP)).toEqual(packColumns(items, COLUMNS, GAP));
    }),
  );
});

test("thousands of one height fill the columns evenly", () => {
  const items = Array.from({ length: 5000 }, (_, index) => item(`i${index}`, [2010]));
  const { positions, height } = packColumns(items, 5, GAP);
  expect(positions.size).toBe(5000);
  expect(height).toBe(1000 * (40 + GAP) - GAP);
});
