import fc from "fast-check";
import { expect, test } from "vitest";
import type { Packing, Parcel } from "../../src/graph/pack";
import { packColumns } from "../../src/graph/pack";

const GAP = 10;
const parcel = (id: string, years: readonly number[], more: Partial<Parcel> = {}): Parcel => ({
  id,
  span: 1,
  height: 40,
  years: new Set(years),
  after: null,
  ...more,
});
const stand = ({ stands }: Packing, id: string) => stands.get(id);

test("two boards of the same years stand side by side where there are two columns", () => {
  const packing = packColumns([parcel("a", [2010]), parcel("b", [2010])], 2, GAP);
  expect(stand(packing, "a")).toEqual({ column: 0, y: 0 });
  expect(stand(packing, "b")).toEqual({ column: 1, y: 0 });
  expect(packing.height).toBe(40);
});

test("two boards of the same years stand one below the other in one column", () => {
  const packing = packColumns([parcel("a", [2010, 2011]), parcel("b", [2011])], 1, GAP);
  expect(stand(packing, "b")).toEqual({ column: 0, y: 50 });
  expect(packing.height).toBe(90);
});

test("two boards that are never shown in the same year share a place", () => {
  const packing = packColumns([parcel("a", [2009, 2010]), parcel("b", [2011, 2024])], 3, GAP);
  expect(stand(packing, "a")).toEqual(stand(packing, "b"));
});

test("a successor stands in the place of what it succeeded, not in the first that is free", () => {
  const parcels = [parcel("first", [2010]), parcel("old", [2010]), parcel("new", [2024], { after: "old" })];
  const packing = packColumns(parcels, 3, GAP);
  expect(stand(packing, "old")).toEqual({ column: 1, y: 0 });
  expect(stand(packing, "new")).toEqual({ column: 1, y: 0 });
});

test("what spans two columns stands over two", () => {
  const wide = parcel("wide", [2010], { span: 2, height: 30 });
  const packing = packColumns([wide, parcel("a", [2010]), parcel("b", [2010])], 2, GAP);
  expect(packing.height).toBe(80);
  expect(stand(packing, "wide")?.column).toBe(0);
});

test("beside a box that is low in the years that they share, another may stand higher up", () => {
  const closing = parcel("lep", [2010, 2011], {
    height: 200,
    heightIn: (year) => (year === 2011 ? 200 : 40),
  });
  const packing = packColumns([closing, parcel("a", [2010]), parcel("b", [2011])], 1, GAP);
  expect(stand(packing, "lep")).toEqual({ column: 0, y: 0 });
  expect(stand(packing, "a")).toEqual({ column: 0, y: 50 });
  expect(stand(packing, "b")).toEqual({ column: 0, y: 210 });
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
      parcel(`p${index}`, years, {
        span,
        height,
        heightIn: (year) => (year === years[0] ? height : closed),
        after: after === null || after >= index ? null : `p${after}`,
      }),
    ),
  );

const YEARS = [2009, 2010, 2011, 2012, 2013, 2014];
const heightOf = ({ height, heightIn }: Parcel, year: number): number => heightIn?.(year) ?? height;

test("no two parcels overlap or stand nearer than the gap in any year in which both are shown", () => {
  fc.assert(
    fc.property(someParcels, fc.constantFrom(...YEARS), (parcels, year) => {
      const { stands } = packColumns(parcels, COLUMNS, GAP);
      const shown = parcels.filter(({ years }) => years.has(year));
      for (const [index, a] of shown.entries())
        for (const b of shown.slice(index + 1)) {
          const [at, bt] = [stands.get(a.id)!, stands.get(b.id)!];
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
    fc.property(someParcels, (parcels) => {
      const { stands, height } = packColumns(parcels, COLUMNS, GAP);
      expect(stands.size).toBe(parcels.length);
      for (const { id, span, height: own } of parcels) {
        const { column, y } = stands.get(id)!;
        expect(column + span).toBeLessThanOrEqual(COLUMNS);
        expect([column >= 0, y >= 0, y + own <= height]).toEqual([true, true, true]);
      }
    }),
  );
});

test("the same parcels are packed in the same way every time", () => {
  fc.assert(
    fc.property(someParcels, (parcels) => {
      expect(packColumns(parcels, COLUMNS, GAP)).toEqual(packColumns(parcels, COLUMNS, GAP));
    }),
  );
});
