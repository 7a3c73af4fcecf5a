import { expect, test } from "vitest";
import { neighboursOf } from "../../../src/graph/plan/neighbours";
import { sliceAt } from "../../../src/record/slice";
import { yearOf } from "../../../src/time/period";
import { inventedRecord } from "../../fixtures/invented-record";
import { lawsOfNeighbours } from "../../laws/neighbours";
import { smallRecord } from "../../small-record";

const record = smallRecord();
const near = (id: string, year = 2010): readonly string[] =>
  [...neighboursOf(record, sliceAt(record, yearOf(year)), id)].toSorted();

test("a partnership is near its parts, members, people, payers, predecessors and who reports to it", () => {
  expect(near("town-partnership")).toEqual([
    "ann",
    "health-trust",
    "north-safety",
    "old-forum",
    "town-board",
    "town-council",
    "town-partnership",
  ]);
});

test("a person is near the body and the council that sends her, a class near its members", () => {
  expect(near("ann")).toEqual(["ann", "town-council", "town-partnership"]);
  expect(near("safety-partnerships")).toEqual(["north-safety", "safety-partnerships"]);
});

test("what nothing is linked with is near itself alone", () =>
  expect(near("new-board")).toEqual(["new-board"]));

test("a council is near what it sits on while that is told, and not for ever", () => {
  const invented = inventedRecord();
  const nearCouncil = (year: number) =>
    neighboursOf(invented, sliceAt(invented, yearOf(year)), "northwick-borough-council");
  expect(nearCouncil(2010)).toContain("marchshire-together");
  expect(nearCouncil(2016)).not.toContain("marchshire-together");
  expect(nearCouncil(2016)).toContain("safer-marchshire");
});

lawsOfNeighbours(inventedRecord());
