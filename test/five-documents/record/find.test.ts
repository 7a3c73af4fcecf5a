import { describe, expect, test } from "vitest";
import { find } from "../../../src/record/find";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();
const idsFor = (query: string): readonly string[] => find(record, query).map(({ id }) => id);

describe("the names of the reports lead to one body each", () => {
  test.each([
    ["Cambridgeshire Together", "cambridgeshire-together"],
    ["Cambridgeshire Care Partnership", "cambridgeshire-care-partnership"],
    ["Cambridgeshire Climate Change Partnership", "cambridgeshire-climate-change-partnership"],
    ["CFRMP", "cambridgeshire-flood-risk-management-partnership"],
    ["Public Sector Board", "cambridgeshire-public-service-board"],
    ["CPFT", "cambridgeshire-and-peterborough-nhs-foundation-trust"],
    ["Joint Accountability Committee", "joint-accountability-committee"],
    ["Cumbria Leadership Forum", "cumbria-leadership-forum"],
    ["cheshire east leaders", "cheshire-east-leaders-board"],
  ])("%s", (name, id) => expect(idsFor(name)[0]).toBe(id));
});

test("one name finds the two Greater Cambridge Partnerships", () => {
  expect(idsFor("Greater Cambridge Partnership").slice(0, 2).toSorted()).toEqual([
    "greater-cambridge-partnership",
    "greater-cambridge-partnership-1998",
  ]);
});

test("CSP is a Community Safety Partnership in Cambridge and a Strategic Partnership in Cumbria", () => {
  const exact = idsFor("CSP").slice(0, 2);
  expect(exact.toSorted()).toEqual([
    "cambridge-community-safety-partnership",
    "cumbria-strategic-partnership",
  ]);
});

test("Horizons is found by the name that everybody used", () => {
  expect(idsFor("horizons")[0]).toBe("cambridgeshire-horizons");
});

test("a former name leads to the body of today, and says by which name it was found", () => {
  const [trust] = find(record, "Cambridgeshire Primary Care Trust");
  expect(trust).toEqual({
    id: "nhs-cambridgeshire",
    name: "NHS Cambridgeshire",
    alias: "Cambridgeshire Primary Care Trust",
  });
  expect(find(record, "GP consortia")[0]).toMatchObject({ id: "clinical-commissioning-groups" });
});
