import { expect, test } from "vitest";
import { openBytes } from "../../../src/io/open-bytes";
import { csvTablesOf, csvTablesWritten } from "../../../src/io/save/csv-tables";
import { folderOf, folderWritten } from "../../../src/io/save/folder";
import { gexfOf, gexfWritten } from "../../../src/io/save/gexf";
import { graphmlOf, graphmlWritten } from "../../../src/io/save/graphml";
import { jsonLdOf, jsonLdWritten } from "../../../src/io/save/json-ld";
import { turtleOf, turtleWritten } from "../../../src/io/save/turtle";
import { framed, writeWorkbook } from "../../../src/io/spreadsheet";
import { sheetsOf, workbookOf } from "../../../src/io/workbook-of";
import type { DrawnSheet } from "../../../src/io/workbook-of/drawn-sheet";
import { filledRows } from "../../../src/io/workbook-of/filled-rows";
import { unpacked, zipEntries } from "../../../src/io/zip";
import type { Pieces } from "../../../src/record/pieces";
import { largeRecord, row } from "../../large-records";

const BOARDS = 1200;
const RECORD = largeRecord(row(BOARDS));

const rowsFramed = (sheet: DrawnSheet): number =>
  framed(sheet).rows?.filter((cells) => cells.length > 0).length ?? 0;

function turnsOf<Value>(pieces: Pieces<Value>): { readonly value: Value; readonly turns: number } {
  for (let turns = 1; ; turns += 1) {
    const { done, value } = pieces.next();
    if (done) return { value, turns };
  }
}

test("of a long sheet the library writes two rows at most; the rest comes in turns, and is read as what it was", async () => {
  // Eleven sheets, of which four hold nothing but their headings.
  expect(sheetsOf(RECORD).map(rowsFramed)).toEqual([2, 2, 2, 2, 2, 1, 1, 1, 1, 2, 2]);
  const bytes = await workbookOf(RECORD);
  const opened = await openBytes([{ path: "ours.xlsx", bytes }], { title: "", asAt: "2030-01-01" });
  expect(opened.faults).toEqual([]);
  expect(opened.record).toEqual(RECORD);
});

test("200 rows of a sheet are a turn", () => {
  const structures = sheetsOf(RECORD).find(({ name }) => name === "Structures");
  if (!structures) throw new Error("Expected a sheet of structures; found none");
  const framed = '<worksheet><sheetData><row r="1"><c r="A1"/></row></sheetData></worksheet>';
  const { value, turns } = turnsOf(filledRows(framed, structures, "2"));
  expect(turns).toBe(1 + Math.ceil((1 + structures.rows.length) / 200));
  expect(structures.rows.length).toBeGreaterThan(BOARDS);
  const text = value.map((bytes) => new TextDecoder().decode(bytes)).join("");
  expect(text.split("<row ")).toHaveLength(2 + structures.rows.length);
});

test("the rows of CSV, too", () => {
  const { value, turns } = turnsOf(csvTablesWritten(RECORD));
  expect(turns).toBeGreaterThan(6 * (BOARDS / 200));
  expect(value).toEqual(csvTablesOf(RECORD));
});

test("rows with a remark, and examples, keep their look between the others; empty columns look like no fault", async () => {
  const columns = [{ heading: "Name", width: 20 }];
  const rows = Array.from({ length: 500 }, (_, index) => [`Board ${index}`]);
  const remarks = [2, 300].map((row) => ({ row, heading: "Name", text: "Twice" }));
  const sheets = [
    { name: "One", columns, rows, remarks },
    { name: "Two", columns, rows, examples: 3 },
    { name: "Three", columns, rows },
  ];
  expect(sheets.map(rowsFramed)).toEqual([3, 4, 2]);
  const [one = "", two = "", three = ""] = await sheetsIn(await writeWorkbook(sheets));
  const plain = styleOf(three, "A2");
  expect(["A3", "A299", "A301", "A501"].map((place) => styleOf(one, place))).toEqual(Array(4).fill(plain));
  expect(styleOf(one, "A300")).toBe(styleOf(one, "A2"));
  expect(styleOf(one, "A300")).not.toBe(plain);
  expect(["A2", "A3", "A4", "A5"].map((place) => styleOf(two, place) === plain)).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect([one, two, three].map((sheet) => /<col style="(\d+)"/.exec(sheet)?.[1])).toEqual(
    Array(3).fill(plain),
  );
});

/** The XML of the sheets. */
const sheetsIn = (bytes: Uint8Array<ArrayBuffer>): Promise<readonly string[]> =>
  Promise.all(
    zipEntries(bytes)
      .filter(({ path }) => path.startsWith("xl/worksheets/sheet"))
      .map(async (entry) => new TextDecoder().decode(await unpacked(entry, 1_000_000))),
  );

const styleOf = (sheet: string, place: string): string | undefined =>
  new RegExp(`<c r="${place}"[^>]*? s="(\\d+)"`).exec(sheet)?.[1];

test.each([
  ["GEXF", gexfWritten, gexfOf],
  ["GraphML", graphmlWritten, graphmlOf],
  ["Turtle", turtleWritten, turtleOf],
  ["JSON-LD", jsonLdWritten, jsonLdOf],
])("%s is written in turns, and is what is written at once", (_, written, atOnce) => {
  const { value, turns } = turnsOf(written(RECORD));
  expect(turns).toBeGreaterThan((2 * BOARDS) / 200);
  expect(value).toBe(atOnce(RECORD));
});

test("each file of the folder is a turn of its own", () => {
  const { value, turns } = turnsOf(folderWritten(RECORD));
  expect(turns).toBeGreaterThan((2 * BOARDS) / 200 + Object.keys(value).length - 1);
  expect(value).toEqual(folderOf(RECORD));
});

test("JSON-LD is indented as any JSON is", () => {
  const text = jsonLdOf(RECORD);
  expect(JSON.stringify(JSON.parse(text), null, 2)).toBe(text);
});
