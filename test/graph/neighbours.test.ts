import { expect, test } from "vitest";
import { neighboursOf } from "../../src/graph/neighbours";
import { smallRecord } from "../small-record";

const record = smallRecord();
const near = (id: string): readonly string[] => [...neighboursOf(record, id)].toSorted();

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
