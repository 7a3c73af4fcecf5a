import { expect, test } from "vitest";
import { SHEETS } from "../../../src/io/sheets";
import { CHANGES } from "../../../src/io/sheets/changes";
import type { CollectionName } from "../../../src/record/record";
import { COLLECTION_NAMES } from "../../../src/record/record";
import { ITEM_SHAPES } from "../../../src/record/shape";
import { openSheets } from "./sheets-of-text";

const fieldsOf = (name: CollectionName): readonly string[] => Object.keys(ITEM_SHAPES[name].shape);
const firstPart = (field: string): string => field.split(".")[0] ?? "";

test("each collection of the record has one sheet", () => {
  expect(SHEETS.map(({ collection }) => collection).toSorted()).toEqual(COLLECTION_NAMES.toSorted());
});

test("the template has the seven sheets that an officer fills", () => {
  const names = SHEETS.filter(({ isInTemplate }) => isInTemplate).map(({ name }) => name);
  expect(names).toEqual(["Documents", "Structures", "Changes", "Seats", "Members", "Relations", "Money"]);
});

test("a heading stands once in its sheet, and a sheet is known by the headings that it needs", () => {
  const needed = SHEETS.map(({ columns }) => columns.filter(({ use }) => use === "needed"));
  const asked = needed.map((columns) => columns.map(({ heading }) => heading.toLowerCase()).join("\n"));
  expect(new Set(asked).size).toBe(SHEETS.length);
  for (const { columns } of SHEETS) {
    const headings = columns.map(({ heading }) => heading.toLowerCase());
    expect(headings).toEqual([...new Set(headings)]);
  }
});

test("every field of the record has a column, but for what is told in notes of the export", () => {
  const without = SHEETS.flatMap(({ collection, columns }) => {
    const known = new Set(columns.map(({ field }) => firstPart(field)));
    return fieldsOf(collection)
      .filter((field) => field !== "kept" && !known.has(field))
      .map((field) => `${collection}.${field}`);
  });
  expect(without).toEqual(["organizations.disputed", "change_events.disputed", "contributions.currency"]);
});

test("each column fills a field that the record has", () => {
  const strange = SHEETS.flatMap(({ collection, columns }) =>
    columns.filter(({ field }) => !fieldsOf(collection).includes(firstPart(field))).map(({ field }) => field),
  );
  expect(strange).toEqual([]);
});

test("what ended is offered in the word in which it is told, and read without it", () => {
  const kinds = CHANGES.columns.find(({ field }) => field === "type")?.words ?? [];
  const typed = (text: string) =>
    openSheets({
      Documents: "Title of the document | Date of the document\nReport | 2016",
      Structures: "Name | Kind | Document | Paragraph\nForum | Partnership | Report | 1",
      Changes: `What happened | From | When | Document | Paragraph\n${text} | Forum | 2015 | Report | 2`,
    }).record?.change_events[0]?.type;
  expect(kinds.map(({ word }) => word)).toContain("Ended (decommissioned)");
  expect(["Ended (decommissioned)", "Ended", "decommissioned"].map(typed)).toEqual([
    "decommissioned",
    "decommissioned",
    "decommissioned",
  ]);
});
