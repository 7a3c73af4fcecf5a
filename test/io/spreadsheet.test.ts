import { readFileSync } from "node:fs";
import type { Zippable } from "fflate";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readContents } from "../../src/io/content";
import { openBytes } from "../../src/io/open-bytes";
import { recordFiles } from "../../src/io/record-folder";
import { MOST_ROWS } from "../../src/io/spreadsheet-limits";
import { templateWorkbook } from "../../src/io/template-workbook";
import { Workbook } from "../../src/io/workbook";
import { unpacked, zipEntries } from "../../src/io/zip";
import { inventedRecord } from "../fixtures/invented-record";

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/workbooks/${name}`, import.meta.url).pathname);

const contentOf = async (bytes: Uint8Array) => {
  const [read] = await readContents({ path: "book", bytes });
  return read?.file?.content;
};
/** Why a file is refused, in the words of its one fault. */
const refusalOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await readContents({ path: "book", bytes })).flatMap(({ file, faults }) =>
    file ? ["read"] : faults.map(({ expected, found }) => `${expected}; ${found}`),
  );

test.each(["register.ods", "register.xlsx"])(
  "%s, as LibreOffice saved it, is read by its cells: formulas as what they came to, without remarks",
  async (name) => {
    const book = await contentOf(fixture(name));
    if (!(book instanceof Workbook)) throw new Error("no workbook");
    const yesNo = (cell: string) => cell.replace("true", "1").replace("false", "0");
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(["Register"]);
    const { headings, rows } = book.sheets[0]?.table ?? { headings: [], rows: [] };
    expect(headings).toEqual(["Register of partnerships"]);
    expect(rows.map(({ number, cells }) => [number, cells.map(yesNo)])).toEqual([
      [2, ["Name", "Date created", "Budget", "Statutory"]],
      [3, ["Safer Marchshire", "2010-07-05", "25000", "1"]],
      [4, ["Two\nlines", "May 2011", "0.1", "0"]],
      [6, ["Same", "2009-04", "1"]],
      [7, ["Same", "2009-04", "1"]],
    ]);
  },
);

const ODS = "application/vnd.oasis.opendocument.spreadsheet";
const odsOf = (table: string): Uint8Array =>
  zipSync({
    mimetype: strToU8(ODS),
    "content.xml": strToU8(
      `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
const cell = (text: string, more = ""): string =>
  `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
const sheet = (rows: string): string => `<table:table table:name="One">${rows}</table:table>`;
const row = (cells: string, more = ""): string => `<table:table-row ${more}>${cells}</table:table-row>`;

test("the empty rest of a sheet is a million rows long, and none of them is read", async () => {
  const rest = row(
    `<table:table-cell table:number-columns-repeated="16384"/>`,
    'table:number-rows-repeated="1048570"',
  );
  const book = await contentOf(odsOf(sheet(row(cell("Name")) + row(cell("A")) + rest)));
  expect(book).toMatchObject({
    sheets: [{ table: { headings: ["Name"], rows: [{ number: 2, cells: ["A"] }] } }],
  });
});

test("a row that is repeated a million times is refused, and not unfolded", async () => {
  const many = row(cell("A"), 'table:number-rows-repeated="1048570"').repeat(50);
  expect(await refusalOf(odsOf(sheet(row(cell("Name")) + many)))).toEqual([
    "a workbook (.xlsx or .ods) or a zip file that can be read to its end; more than 50,000 rows",
  ]);
});

test("entities that grow are refused", async () => {
  const [content = ""] = [
    "<!DOCTYPE x [<!ENTITY a 'aaaa'>]><office:document-content>&a;</office:document-content>",
  ];
  const bomb = zipSync({ mimetype: strToU8(ODS), "content.xml": strToU8(content) });
  expect((await refusalOf(bomb))[0]).toContain("no document type");
});

const xlsxOf = (sheetData: string, more: Zippable = {}): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    "xl/workbook.xml": strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>',
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheetData}</sheetData></worksheet>`,
    ),
    ...more,
  });
const inline = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

test("macros, pictures and links to other workbooks are not looked at", async () => {
  const formula = `<c r="B2"><f>[1]Sheet1!$A$1*2</f><v>7</v></c>`;
  const more = {
    "xl/vbaProject.bin": strToU8("macros"),
    "xl/media/image1.png": strToU8("a picture"),
    "xl/externalLinks/externalLink1.xml": strToU8("<externalLink/>"),
  };
  const book = await contentOf(
    xlsxOf(
      `<row r="1">${inline("A1", "Name")}${inline("B1", "Cost")}</row><row r="2">${inline("A2", "A")}${formula}</row>`,
      more,
    ),
  );
  expect(book).toMatchObject({ sheets: [{ table: { rows: [{ number: 2, cells: ["A", "7"] }] } }] });
});

test("a hundred thousand rows end in a sentence", async () => {
  const rows = Array.from(
    { length: 2 * MOST_ROWS },
    (_, at) => `<row r="${at + 1}">${inline(`A${at + 1}`, "x")}</row>`,
  );
  expect(await refusalOf(xlsxOf(rows.join("")))).toEqual([
    "a workbook (.xlsx or .ods) or a zip file that can be read to its end; more than 50,000 rows",
  ]);
});

test("two cells at the ends of a sheet are two cells", async () => {
  const book = await contentOf(
    xlsxOf(`<row r="1">${inline("A1", "Name")}</row><row r="1048576">${inline("XFD1048576", "x")}</row>`),
  );
  expect(book).toMatchObject({ sheets: [{ table: { headings: ["Name"], rows: [] } }] });
});

const GROWN =
  "a workbook (.xlsx or .ods) or a zip file that can be read to its end; a zip file that grows beyond what is read";

test("what grows beyond what is read is refused as its directory says, before it is unpacked", async () => {
  const bomb = new Uint8Array(zipSync({ "xl/workbook.xml": new Uint8Array(1000) }));
  const [entry] = zipEntries(bomb);
  const view = new DataView(bomb.buffer);
  for (let at = 0; at < bomb.length - 4; at += 1) {
    if (view.getUint32(at, true) === entry?.size) view.setUint32(at, 4_000_000_000, true);
  }
  expect(await refusalOf(bomb)).toEqual([GROWN]);
});

test("and whatever its directory says, it is unpacked no further than that", async () => {
  const [entry] = zipEntries(new Uint8Array(zipSync({ "xl/workbook.xml": new Uint8Array(1_000_000) })));
  if (!entry) throw new Error("no entry");
  await expect(unpacked({ ...entry, size: 10 }, 100_000)).rejects.toThrow("grows beyond what is read");
  expect(await unpacked(entry, 1_000_000)).toHaveLength(1_000_000);
});

test("a zip that is cut, an older workbook and another office file are refused with what they are", async () => {
  const template = await templateWorkbook();
  expect(await refusalOf(template.slice(0, 2000))).toEqual([
    "a workbook (.xlsx or .ods) or a zip file that can be read to its end; a zip file that is cut",
  ]);
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(await refusalOf(old)).toEqual([
    "a workbook saved as .xlsx or .ods; an older .xls workbook, or one with a password",
  ]);
  const document = zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8("<w/>"),
  });
  expect(await refusalOf(document)).toEqual([
    "a workbook saved as .xlsx or .ods; a file of another office program",
  ]);
});

test("no bytes behind the mark of a zip throw", async () => {
  const template = await templateWorkbook();
  for (let at = 4; at < template.length; at += 997) {
    const broken = template.slice();
    broken.fill(0xff, at, at + 40);
    await expect(readContents({ path: "book", bytes: broken })).resolves.toBeDefined();
  }
});

test("a zip of the record's own files is that record, whatever a Mac puts beside them", async () => {
  const record = inventedRecord();
  const files = Object.entries(recordFiles(record)).map(
    ([path, text]) => [`record/${path}`, strToU8(text)] as const,
  );
  const zip = zipSync({
    ...Object.fromEntries(files),
    "__MACOSX/record/._record.json": strToU8("x"),
    "record/.DS_Store": strToU8("x"),
  });
  const opened = await openBytes([{ path: "record.zip", bytes: zip }], { title: "x", asAt: "2030-01-01" });
  expect(opened.faults).toEqual([]);
  expect(opened.record).toEqual(record);
});

test("it is told how many rows were read", async () => {
  const counts: number[] = [];
  await readContents({ path: "book", bytes: fixture("register.xlsx") }, (count) => counts.push(count));
  expect(counts.at(-1)).toBeGreaterThanOrEqual(6);
});

const textIn = async (bytes: Uint8Array<ArrayBuffer>, path: string): Promise<string> => {
  const entry = zipEntries(bytes).find((each) => each.path === path);
  return entry ? new TextDecoder().decode(await unpacked(entry, 1e7)) : "";
};

test("a wide sheet prints on several pages beside each other, each with the headings and what its rows are called", async () => {
  const template = await templateWorkbook();
  expect(await textIn(template, "xl/worksheets/sheet4.xml")).toMatch(/<pageSetup[^>]* fitToWidth="3"/);
  expect(await textIn(template, "xl/worksheets/sheet3.xml")).toMatch(/<pageSetup[^>]* fitToWidth="1"/);
  const titles = (await textIn(template, "xl/workbook.xml")).match(/Print_Titles"[^>]*>[^<]*/g) ?? [];
  expect(
    titles
      .find((each) => each.includes("Structures"))
      ?.split(">")[1]
      ?.split(",")
      .toSorted(),
  ).toEqual(["Structures!$1:$1", "Structures!$A:$A"]);
  expect(titles.find((each) => each.includes("Documents"))).not.toContain("$A:$A");
});

test("in the template, cells that are yet to be filled are texts, so that no program makes a day of 2009-04", async () => {
  const template = await templateWorkbook();
  const text = (path: string): Promise<string> => textIn(template, path);
  const styles = await text("xl/styles.xml");
  const [, asText] = /<numFmt numFmtId="(\d+)" formatCode="@"/.exec(styles) ?? [];
  const ofCells = styles.slice(styles.indexOf("<cellXfs"));
  const formats = [...ofCells.matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].map(([, id]) => id);
  const columns = [...(await text("xl/worksheets/sheet4.xml")).matchAll(/<col style="(\d+)"/g)];
  expect(columns.length).toBeGreaterThan(10);
  expect(new Set(columns.map(([, style]) => formats[Number(style)]))).toEqual(new Set([asText]));
});
