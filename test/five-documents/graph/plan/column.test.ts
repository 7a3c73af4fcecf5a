import { expect, test } from "vitest";
import { DEFAULT_FACETS } from "../../../../src/graph/plan/facet";
import { columnShown } from "../../../../src/store/column";
import { yearOf } from "../../../../src/time/period";
import { lawsOfColumn } from "../../../laws/column";
import { shippedRecord } from "../../shipped-record";

const record = shippedRecord();
lawsOfColumn(record);

/** Of 844 px, what is left beside head, tabs and timeline. */
const FIRST_SCREEN = 400;

const placesIn = (year: number) => {
  const sight = { period: yearOf(year), comparedTo: null, facets: DEFAULT_FACETS, selectedId: null };
  const options = { areaId: "cambridgeshire", width: 358, lists: [] };
  return [...columnShown(record, { sight, options }).places.values()];
};

test("on the first screen of a phone stand at least six structures, in each of the years", () => {
  const onFirstScreen = (year: number): number =>
    placesIn(year).filter(({ rect }) => rect.y + rect.height <= FIRST_SCREEN).length;
  expect([2009, 2010, 2011, 2016, 2024].map(onFirstScreen)).toEqual([6, 7, 6, 6, 9]);
});

test("a successor stands next to its predecessor", () => {
  const ids = placesIn(2011)
    .filter(({ containerId }) => containerId === null)
    .map(({ id }) => id);
  expect(ids.indexOf("safer-and-stronger-partnership")).toBe(
    ids.indexOf("community-safety-strategic-board") + 1,
  );
});
