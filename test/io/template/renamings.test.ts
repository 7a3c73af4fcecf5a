import { expect, test } from "vitest";
import { openRecord } from "../../../src/io/open-record";
import { PRESETS } from "../../../src/io/presets/presets";
import { tableOfRows } from "../../../src/io/table-of-rows";
import { Workbook } from "../../../src/io/workbook";
import { sheetsOf } from "../../../src/io/workbook-of";
import type { PartnershipRecord } from "../../../src/record/record";
import { openSheets } from "./sheets-of-text";

const open = (bodies: readonly string[], changes: readonly string[]) =>
  openSheets({
    Documents: `
      Title of the document | Date of the document
      Report | 5 July 2026`,
    Structures: ["Name | Kind | Document | Paragraph"]
      .concat(bodies.map((name) => `${name} | Partnership | Report | 1`))
      .join("\n"),
    Changes: ["What happened | From | Into | When | Document | Paragraph"]
      .concat(changes.map((change) => `${change} | Report | 2`))
      .join("\n"),
  });

const BUSINESS = "Business Forum";
const RENAMED = "Renamed | Business Forum | Growth Board | May 2021";
const GROWTH = {
  name: "Growth Board",
  other_names: [{ name: "Business Forum", note: "former", end_date: "2021-05" }],
};

test("a body with a row under its old name is called by its new one", () => {
  const { record, faults } = open([BUSINESS], [RENAMED]);
  expect(faults).toEqual([]);
  expect(record?.organizations).toMatchObject([{ id: "business-forum", ...GROWTH }]);
  expect(record?.organizations).toHaveLength(1);
  expect(record?.change_events).toMatchObject([
    {
      type: "renamed",
      date: "2021-05",
      label: "Business Forum → Growth Board",
      original_organization_ids: ["business-forum"],
      resulting_organization_ids: ["business-forum"],
    },
  ]);
});

test("so is one with a row under its new name", () => {
  const { record, faults } = open(["Growth Board"], [RENAMED]);
  expect(faults).toEqual([]);
  expect(record?.organizations).toMatchObject([{ id: "growth-board", ...GROWTH }]);
  expect(record?.organizations).toHaveLength(1);
  expect(record?.change_events).toMatchObject([
    { original_organization_ids: ["growth-board"], resulting_organization_ids: ["growth-board"] },
  ]);
});

test("it has the last of several names, in whatever order its renamings stand", () => {
  const second = "Renamed | Growth Board | Prosperity Board | 2024";
  for (const row of ["Business Forum", "Growth Board", "Prosperity Board"]) {
    const { record, faults } = open([row], [second, RENAMED]);
    expect(faults).toEqual([]);
    expect(record?.organizations.map(({ name }) => name)).toEqual(["Prosperity Board"]);
    expect(new Set(record?.organizations[0]?.other_names)).toEqual(
      new Set([...GROWTH.other_names, { name: "Growth Board", note: "former", end_date: "2024" }]),
    );
  }
});

test("a name that is only to come is a later name", () => {
  const { record, faults } = open([BUSINESS], ["Renamed | Business Forum | Growth Board | May 2030"]);
  expect(faults).toEqual([]);
  expect(record?.organizations).toMatchObject([
    { name: "Business Forum", other_names: [{ name: "Growth Board", note: "later name" }] },
  ]);
});

test("a new name may be like the old one", () => {
  const { record, faults } = open(
    ["Safer Marchshire"],
    ["Renamed | Safer Marchshire | Safer Marchshire Board | 2020"],
  );
  expect(faults).toEqual([]);
  expect(record?.organizations.map(({ name }) => name)).toEqual(["Safer Marchshire Board"]);
});

test("two rows for one body are told by the cell, with what to do", () => {
  const { record, faults } = open([BUSINESS, "Growth Board"], [RENAMED]);
  expect(faults).toMatchObject([
    {
      weight: "left-out",
      cell: { sheet: "Changes", row: 2, heading: "Into" },
      expected: "a new name of the same body, which has one row of the sheet Structures",
      found: '"Growth Board"',
      hint: "Both names have a row: keep one row with its present name, the former in Other name.",
    },
  ]);
  expect(record?.organizations.map(({ name }) => name)).toEqual(["Business Forum", "Growth Board"]);
});

test("a slip in either name makes no other body of it", () => {
  const { record, faults } = open(
    [BUSINESS, "Growth Board"],
    ["Renamed | Busines Forum | Growth Board | 2021"],
  );
  expect(faults).toMatchObject([
    { cell: { row: 2, heading: "From" }, hint: "Did you mean Business Forum?", weight: "left-out" },
  ]);
  expect(record?.organizations).toHaveLength(2);
});

test("names of which none has a row are told, and make no bodies", () => {
  const { record, faults } = open(["Health Board"], ["Renamed | Skills Panel | Work Council | 2021"]);
  expect(faults).toMatchObject([
    { cell: { row: 2, heading: "From" }, weight: "left-out", found: '"Skills Panel"' },
  ]);
  expect(record?.organizations.map(({ name }) => name)).toEqual(["Health Board"]);
});

test("without its new name, the change is kept and the name asked for", () => {
  const { record, faults } = open([BUSINESS], ["Renamed | Business Forum | | 2021"]);
  expect(faults).toMatchObject([
    { cell: { row: 2, heading: "Into" }, weight: "noted", hint: "Say its new name." },
  ]);
  expect(record?.organizations[0]?.other_names).toBeUndefined();
  expect(record?.change_events).toMatchObject([
    { type: "renamed", label: "Business Forum", resulting_organization_ids: ["business-forum"] },
  ]);
});

const readBack = (record: PartnershipRecord) => {
  const sheets = sheetsOf(record).map(({ name, columns, rows }) => ({
    name,
    table: tableOfRows(
      [columns.map(({ heading }) => heading), ...rows].map((cells, index) => ({ number: index + 1, cells })),
    ),
  }));
  return openRecord([{ path: "ours.xlsx", content: new Workbook(sheets) }], {
    title: "Ours",
    asAt: "2024-05-01",
    presets: PRESETS,
  });
};

test("a record with a renaming is written as a workbook and read the same", () => {
  const { record } = open([BUSINESS], [RENAMED, "Renamed | Growth Board | Prosperity Board | 2024"]);
  if (!record) throw new Error("no record");
  const again = readBack(record);
  expect(again.faults).toEqual([]);
  expect(again.record).toEqual(record);
});
