import { expect, test } from "vitest";
import { neighboursOf } from "../../../src/graph/plan/neighbours";
import { yearsOf } from "../../../src/record/record";
import { entityIn, sliceAt } from "../../../src/record/slice";
import { yearOf } from "../../../src/time/period";
import { linkWords } from "../../../src/words/link";
import { shippedRecord } from "../../shipped-record";
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
  const shipped = shippedRecord();
  const nearCity = (year: number) =>
    neighboursOf(shipped, sliceAt(shipped, yearOf(year)), "cambridge-city-council");
  expect(nearCity(2011)).toContain("greater-cambridge-greater-peterborough-lep-board");
  expect(nearCity(2024)).not.toContain("greater-cambridge-greater-peterborough-lep-board");
  expect(nearCity(2024)).toContain("fast-growth-cities");
});

test("whatever is near in a year, there are words for how, both ways", () => {
  const shipped = shippedRecord();
  const ids = [...shipped.organizations, ...shipped.persons].map(({ id }) => id);
  const wordless = yearsOf(shipped).flatMap((year) => {
    const slice = sliceAt(shipped, yearOf(year));
    const isTold = (itemId: string): boolean => entityIn(slice, itemId).shown;
    return ids.flatMap((id) =>
      [...neighboursOf(shipped, slice, id)]
        .filter((other) => other !== id && linkWords(shipped, id, other, isTold).length === 0)
        .map((other) => `${year}: ${id} and ${other}`),
    );
  });
  expect(wordless).toEqual([]);
});
