import { describe, expect, test } from "vitest";
import { find, folded } from "../../src/record/find";
import { inventedRecord } from "../fixtures/invented-record";

const record = inventedRecord();
const idsFor = (query: string): readonly string[] => find(record, query).map(({ id }) => id);

test("letters are compared without case, accents and punctuation", () => {
  expect(folded("Children & Young People’s  Trust")).toBe("children and young peoples trust");
  expect(folded("St. Edmundsbury")).toBe("st edmundsbury");
  expect(folded("Café–Forum")).toBe("cafe forum");
});

describe("a name, a short name or an acronym leads to its body", () => {
  test.each([
    ["Marchshire Together", "marchshire-together"],
    ["Leaders’ Board", "leaders-board"],
    ["SMP", "safer-marchshire"],
    ["Combined Authority", "combined-authority"],
    ["northwick borough", "northwick-borough-council"],
  ])("%s", (name, id) => expect(idsFor(name)[0]).toBe(id));
});

test("one name finds the two Housing Forums", () => {
  expect(idsFor("Housing Forum").toSorted()).toEqual(["housing-forum-1998", "housing-forum-2020"]);
});

test("a body is found first by the name that everybody uses", () => {
  expect(idsFor("northwick")[0]).toBe("northwick-borough-council");
});

test("a former name leads to the body of today, and says by which name it was found", () => {
  expect(find(record, "Growth Partnership")).toEqual([
    {
      id: "growth-company",
      name: "Marchshire Growth Company",
      alias: "Marchshire Growth Partnership",
    },
  ]);
});

test("the beginnings of words are enough, in any order, but all must belong to one name", () => {
  expect(idsFor("saf march")).toEqual(["safer-marchshire"]);
  expect(idsFor("board xyz")).toEqual([]);
});

test("a body found by several of its names is listed once", () => {
  const ids = idsFor("marchshire");
  expect(ids.length).toBeGreaterThan(10);
  expect(new Set(ids).size).toBe(ids.length);
});

test("an empty question finds nothing", () => {
  expect(find(record, "")).toEqual([]);
  expect(find(record, " & ".replace("&", "–"))).toEqual([]);
});

test("people are found by their names", () => {
  expect(find(record, "Anna Hill").map(({ name }) => name)).toEqual(["Anna Hill"]);
});
