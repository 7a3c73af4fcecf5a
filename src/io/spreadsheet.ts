/** Spreadsheets, in and out: the one file that knows the library. To be loaded when there is one. */
import type { Cell, CellStyle, DataValidation, PageSetup, WriteSheet } from "hucre";
import { rangeRef, readXlsx, streamXlsxRows, writeXlsx } from "hucre/xlsx";
import { pauses } from "./pause";
import { MOST_COLUMNS, MOST_ROWS, TOO_MANY_ROWS } from "./spreadsheet-limits";
import { OdsCells } from "./spreadsheet-ods";
import type { TableRow } from "./table";
import type { SheetRows } from "./table-of-rows";
import { tableOfRows } from "./table-of-rows";
import { Workbook } from "./workbook";
import { cellContent } from "./workbook-of/cell-content";
import type { CellRemark, DrawnColumn, DrawnSheet } from "./workbook-of/drawn-sheet";
import { filledWorkbook } from "./workbook-of/filled-workbook";
import { isFramed } from "./workbook-of/framed-rows";
import { LAST_ROW } from "./workbook-of/lists";
import { rowHeight } from "./workbook-of/row-heights";

/** @param rows that were read so far */
export type OnRows = (rows: number) => void;

/** @throws Error where it cannot be read, or has more rows than are read */
export async function readXlsxWorkbook(bytes: Uint8Array, onRows: OnRows): Promise<Workbook> {
  const pause = pauses();
  const sheets: SheetRows[] = [];
  let count = 0;
  for (const [index, name] of (await namesOf(bytes)).entries()) {
    const rows: TableRow[] = [];
    for await (const { index: at, values } of streamXlsxRows(bytes, { sheet: index })) {
      rows.push({ number: at + 1, cells: values.slice(0, MOST_COLUMNS).map(textOf) });
      count += 1;
      if (count > MOST_ROWS) throw new RangeError(TOO_MANY_ROWS);
      await pause();
      onRows(count);
    }
    sheets.push({ name, rows });
  }
  return workbookOf(sheets);
}

/** Of the tabs; nothing of their cells is read. */
async function namesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const names: string[] = [];
  const isRead = ({ name }: { readonly name: string }): boolean => {
    names.push(name);
    return false;
  };
  await readXlsx(bytes, { sheets: isRead });
  return names;
}

/** A formula is what it came to. */
function textOf(value: string | number | boolean | Date | null): string {
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$|Z$/, "");
  return value === null ? "" : String(value);
}

/** Letters at a time. */
const PIECE = 100_000;

/** @param content the text of `content.xml` @throws Error where it cannot be read, or has more rows than are read */
export async function readOdsWorkbook(content: string, onRows: OnRows): Promise<Workbook> {
  const pause = pauses();
  const cells = new OdsCells();
  for (let at = 0; at < content.length; at += PIECE) {
    cells.read(content.slice(at, at + PIECE));
    await pause();
    onRows(cells.count);
  }
  return workbookOf(cells.sheets);
}

const workbookOf = (sheets: readonly SheetRows[]): Workbook =>
  new Workbook(
    sheets
      .map(({ name, rows }) => ({ name, table: tableOfRows(rows) }))
      .filter(({ table }) => table.headings.length > 0),
  );

/** As a workbook of Excel 2007 and later, which LibreOffice opens too. All cells are texts, and what a spreadsheet would calculate is made a text. */
export const writeWorkbook = async (sheets: readonly DrawnSheet[]): Promise<Uint8Array<ArrayBuffer>> =>
  filledWorkbook(new Uint8Array(await writeXlsx({ sheets: sheets.map(framed) })), sheets);

const TEXT = "@";
const HEAD: CellStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E3E8EF" } },
  alignment: { wrapText: true, vertical: "top" },
  numFmt: TEXT,
};
const CELL: CellStyle = { alignment: { wrapText: true, vertical: "top" }, numFmt: TEXT };
const AT_FAULT: CellStyle = {
  ...CELL,
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFE7C2" } },
};
const EXAMPLE: CellStyle = { ...CELL, font: { italic: true, color: { rgb: "5A6472" } } };

/** Letters across a page on which they can still be read: a wider sheet takes several beside each other. */
const PAGE_LETTERS = 200;

/** As many pages as the rows need; the headings stand on each, and what a row is called where the others go on. */
function printed(columns: readonly DrawnColumn[]): PageSetup {
  const fitToWidth = Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / PAGE_LETTERS);
  return {
    paperSize: "a4",
    orientation: "landscape",
    fitToPage: true,
    fitToWidth,
    fitToHeight: 0,
    printTitlesRow: "$1:$1",
    ...(fitToWidth > 1 && { printTitlesColumn: "$A:$A" }),
  };
}

/** The sheet with its head and its foot, and with the rows alone that have a look of their own. */
export function framed(sheet: DrawnSheet): WriteSheet {
  const { name, columns, rows, examples = 0, isHidden = false, remarks = [] } = sheet;
  const isOwn = isFramed(sheet);
  const cells = remarked(columns, remarks);
  columns.forEach(({ note }, index) => {
    cells.set(`0,${index}`, { style: HEAD, ...(note && { comment: { text: note } }) });
    for (let row = 1; row <= examples; row += 1) cells.set(`${row},${index}`, { style: EXAMPLE });
  });
  const texts = [columns.map(({ heading }) => heading), ...rows].map((row, at) => (isOwn(at) ? row : []));
  return {
    name,
    rows: texts.map((row, at) =>
      at === 0 ? [...row] : row.map((text) => (text === "" ? null : cellContent(text))),
    ),
    columns: columns.map(({ width }) => ({ width, style: CELL })),
    cells,
    rowDefs: new Map(
      texts.flatMap((row, at) => {
        const height = rowHeight(columns, row);
        return height === null ? [] : [[at, { height }] as const];
      }),
    ),
    pageSetup: printed(columns),
    freezePane: { rows: 1 },
    dataValidations: columns.flatMap(({ choice }, index) => (choice ? [validation(choice, index)] : [])),
    ...(isHidden && { hidden: true }),
  };
}

/** Cells with a remark, by their places; several remarks of one cell are one. */
function remarked(
  columns: readonly DrawnColumn[],
  remarks: readonly CellRemark[],
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const { row, heading, text } of remarks) {
    const place = `${row - 1},${columns.findIndex((column) => column.heading === heading)}`;
    const before = cells.get(place)?.comment?.text;
    cells.set(place, {
      style: AT_FAULT,
      comment: { text: before === undefined ? text : `${before}\n${text}` },
    });
  }
  return cells;
}

/** To choose from is always offered; what is not in an open list is taken without a word. */
const validation = (
  { range, isClosed }: NonNullable<DrawnColumn["choice"]>,
  column: number,
): DataValidation => ({
  type: "list",
  formula1: range,
  allowBlank: true,
  showErrorMessage: isClosed,
  errorStyle: "warning",
  errorTitle: "Not in the list",
  errorMessage: "Please choose from the list: any other word cannot be read.",
  range: rangeRef(1, column, LAST_ROW - 1, column),
});
