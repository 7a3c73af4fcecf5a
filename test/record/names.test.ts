import { expect, test } from "vitest";
import { currentOtherNamesOf, formerNamesOf, shortNameOf } from "../../src/record/names";
import type { Organization } from "../../src/record/shape";

const body: Organization = {
  id: "nhs",
  name: "NHS Cambridgeshire",
  classification: "health",
  area_id: "cambridgeshire",
  other_names: [
    { name: "PCT", note: "acronym" },
    { name: "NHS Cambs", note: "short name" },
    { name: "Cambridgeshire Primary Care Trust", note: "former" },
    { name: "Cambridgeshire Health Board", end_date: "2006" },
    { name: "the Primary Care Trust", note: "also" },
  ],
  sources: [],
};
const { other_names: _, ...plain } = body;

test("a label takes the short name, where the reports have one", () => {
  expect(shortNameOf(body)).toBe("NHS Cambs");
  expect(shortNameOf(plain)).toBe("NHS Cambridgeshire");
});

test("former names are those with an end or noted as former", () => {
  expect(formerNamesOf(body).map(({ name }) => name)).toEqual([
    "Cambridgeshire Primary Care Trust",
    "Cambridgeshire Health Board",
  ]);
  expect(formerNamesOf(plain)).toEqual([]);
});

test("other names of today leave out the former and the one that is for labels", () => {
  expect(currentOtherNamesOf(body).map(({ name }) => name)).toEqual(["PCT", "the Primary Care Trust"]);
  expect(currentOtherNamesOf(plain)).toEqual([]);
});
