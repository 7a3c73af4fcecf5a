import { describe, expect, test } from "vitest";
import { documentsCited, ownedUp, paragraphsOf, readingsOf, restsOnAlone } from "../../src/record/coverage";
import { documentsById, getOrThrow } from "../../src/record/links";
import { inventedRecord } from "../fixtures/invented-record";
import { smallRecord, source } from "../small-record";

const record = inventedRecord();
const paragraphs = (id: string) => paragraphsOf(record, getOrThrow(documentsById(record), id));

describe("no paragraph can hide", () => {
  test("each that is read or set aside is told, and nothing besides", () => {
    expect(paragraphs("report-2010").map(({ locator }) => locator)).toEqual(
      ["1.1", "1.2", "2.1", "2.2", "2.3", "3.1", "3.2", "4.1", "5.1", "6.1", "7.1", "7.4", "7.6"].concat([
        "8.1",
        "8.3",
        "9.1",
        "10.1",
      ]),
    );
  });

  test("one that is set aside has its reason", () => {
    const aside = paragraphs("report-2010").filter(({ setAside }) => setAside !== null);
    expect(aside.map(({ locator, setAside }) => [locator, setAside])).toEqual([
      ["1.2", "background"],
      ["5.1", "finance"],
    ]);
  });

  test("a paragraph is read or set aside with a reason, never both", () => {
    for (const { id } of record.documents)
      for (const { readings, setAside } of paragraphs(id))
        expect(readings.length > 0).toBe(setAside === null);
  });

  test("reasons for setting aside are one word", () => {
    for (const { id } of record.documents)
      for (const { setAside } of paragraphs(id)) expect(setAside ?? "word").toMatch(/^[a-z-]+$/);
  });
});

describe("the record owns up", () => {
  const said = { ...source("existing"), note: "Taken to be a slip; our inference." };
  const small = smallRecord({
    ann: { sources: [said, { ...said, inferred: true }] },
    "health-trust": { sources: [{ ...said, misprint: true }] },
    "town-board": { sources: [{ ...said, inferred: false, misprint: false }] },
  });
  const idsOf = (kind: "inferred" | "misprint") =>
    ownedUp(small, "report-2010", kind).map(({ item }) => item.id);

  test("to inferences and misprints that are marked as such, whatever their notes say", () => {
    expect(idsOf("inferred")).toEqual(["ann"]);
    expect(idsOf("misprint")).toEqual(["health-trust"]);
    expect(ownedUp(small, "report-2012", "inferred")).toEqual([]);
  });

  test("but not to what is only noted", () => {
    expect(ownedUp(record, "report-2022", "inferred").map(({ item }) => item.id)).toEqual([
      "housing-forum-2020",
    ]);
    expect(ownedUp(record, "report-2010", "inferred")).toEqual([]);
  });
});

test("paragraphs stand in the order of the document: 6.10 after 6.9, appendices last", () => {
  const locators = ["App 1 / 2.1", "6.10", "6.9", "6.1"];
  const small = smallRecord({
    ann: { sources: locators.map((locator) => ({ ...source("existing"), locator })) },
  });
  const order = paragraphsOf(small, getOrThrow(documentsById(small), "report-2010"));
  expect(order.map(({ locator }) => locator)).toEqual(["1.1", "6.1", "6.9", "6.10", "App 1 / 2.1"]);
});

test("a paragraph leads to all that is read in it", () => {
  const items = readingsOf(record, "report-2013").filter(({ source }) => source.locator === "2.1");
  expect(items.map(({ item }) => item.id)).toEqual(["marchshire-together", "together-replaced"]);
});

test("the Arts Forum rests on one report alone, the Leaders' Board does not", () => {
  const alone = (id: string) => restsOnAlone(record, id).map((item) => item.id);
  expect(alone("report-2010")).toContain("arts-forum");
  for (const { id } of record.documents) expect(alone(id)).not.toContain("leaders-board");
});

test("each document that evidences one of the items is named once, in the record's order", () => {
  const later = { ...source("existing"), document_id: "report-2012" };
  const small = smallRecord({ "north-reports": { sources: [later, later] } });
  expect(documentsCited(small, new Set(["town-partnership", "town-board"]))).toEqual(["report-2010"]);
  expect(documentsCited(small, new Set(["north-reports", "town-board"]))).toEqual([
    "report-2010",
    "report-2012",
  ]);
  expect(documentsCited(small, new Set())).toEqual([]);
});
