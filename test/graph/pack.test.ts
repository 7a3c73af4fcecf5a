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

test("nothing takes no height", () => expect(packColumns([], 3, GAP).height).toBe(0));

const COLUMNS = 4;
const someParcels = fc
  .array(
    fc.record({
      span: fc.integer({ min: 1, max: 3 }),
      height: fc.integer({ min: 10, max: 90 }),
      years: fc.uniqueArray(fc.integer({ min: 2009, max: 2014 }), { maxLength: 3 }),
      after: fc.option(fc.integer({ min: 0, max: 11 })),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ years, after, ...rest }, index) =>
      parcel(`p${index}`, years, { ...rest, after: after === null || after >= index ? null : `p${after}` }),
    ),
  );

const shareYear = (a: Parcel, b: Parcel): boolean => [...a.years].some((year) => b.years.has(year));

test("no two parcels of the same year overlap or stand nearer than the gap", () => {
  fc.assert(
    fc.property(someParcels, (parcels) => {
      const { stands } = packColumns(parcels, COLUMNS, GAP);
      for (const [index, a] of parcels.entries())
        for (const b of parcels.slice(index + 1).filter((other) => shareYear(a, other))) {
          const [at, bt] = [stands.get(a.id)!, stands.get(b.id)!];
          const aside = at.column + a.span <= bt.column || bt.column + b.span <= at.column;
          expect(aside || at.y + a.height + GAP <= bt.y || bt.y + b.height + GAP <= at.y).toBe(true);
        }
    }),
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
