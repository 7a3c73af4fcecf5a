import { expect, test } from "vitest";
import { placeAll } from "../../../src/graph/layout/places";
import { becomingsOf } from "../../../src/graph/plan/becoming";
import { DEFAULT_FACETS } from "../../../src/graph/plan/facet";
import { looksOf } from "../../../src/graph/plan/looks";
import { getOrThrow } from "../../../src/record/links";
import { sliceAt } from "../../../src/record/slice";
import { yearOf } from "../../../src/time/period";
import { inventedRecord } from "../../fixtures/invented-record";

const record = inventedRecord();
const { places } = placeAll(record, { areaId: "marchshire", columns: 6, councilsLeft: true });
const looksIn = (year: number) => {
  const [slice, before] = [sliceAt(record, yearOf(year)), sliceAt(record, yearOf(year - 1))];
  const sight = { record, slice, before, facets: DEFAULT_FACETS, selectedId: null, differences: null };
  return looksOf(sight, places.values());
};
const step = (from: number, to: number) => becomingsOf(record, places, looksIn(from), looksIn(to));
const linesOf = (from: number, to: number): readonly string[] =>
  step(from, to)
    .map(({ lineId }) => lineId)
    .toSorted();

const MERGER = [
  "safer-merged/safer-northwick/safer-marchshire",
  "safer-merged/safer-southam/safer-marchshire",
];
const SPLIT = ["health-split/health-board/adult-care-board", "health-split/health-board/public-health-board"];

test("of a merger each predecessor goes over into the one that comes, when that comes and when they go", () => {
  expect(linesOf(2013, 2014)).toEqual(MERGER);
  expect(linesOf(2014, 2015)).toEqual([...SPLIT, ...MERGER]);
});

test("of a split the one goes over into each that comes", () => {
  expect(linesOf(2015, 2016)).toEqual(SPLIT);
});

test("what is absorbed goes over into what was there already", () => {
  expect(linesOf(2018, 2019)).toEqual(["visit-absorbed/visit-marchshire/growth-company"]);
});

test("nothing becomes anything where nothing comes or goes, nor by what was only planned", () => {
  expect(linesOf(2016, 2017)).toEqual([]);
  expect(linesOf(2019, 2020)).toEqual([]);
  expect(linesOf(2013, 2013)).toEqual([]);
});

test("a step over many years shows all that became of what is left", () => {
  const all = linesOf(2010, 2022);
  expect(all).toEqual(expect.arrayContaining([...MERGER, ...SPLIT]));
  expect(all).toContain("together-replaced/marchshire-together/leaders-board");
});

test("a step back runs the other way between the same places", () => {
  const ends = (from: number, to: number) => step(from, to).map((each) => [each.from, each.to]);
  const back = ends(2014, 2013).map(([from, to]) => [to, from]);
  expect(back.toSorted()).toEqual(ends(2013, 2014).toSorted());
});

test("it moves from the place of the one to the place of the other, as large as they are drawn", () => {
  const [first] = step(2013, 2014).filter(({ lineId }) => lineId === MERGER[0]);
  const corner = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x, y });
  expect(first && corner(first.from)).toEqual(corner(getOrThrow(places, "safer-northwick").rect));
  expect(first && corner(first.to)).toEqual(corner(getOrThrow(places, "safer-marchshire").rect));
  expect(first?.to.height).toBe(looksIn(2014).get("safer-marchshire")?.height);
});
