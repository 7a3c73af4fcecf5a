import type { Fault } from "../record/fault";
import type { RecordFile } from "../record/record-file";
import { mendingInWords } from "../words/faults";
import type { Table } from "./table";
import type { Tab } from "./tabs";
import { tabsOf } from "./tabs";
import { keyOf } from "./template/sheet-plan";
import { sheetTables } from "./template/sheet-tables";
import type { CellRemark, DrawnColumn, DrawnSheet } from "./workbook-of/drawn-sheet";
import { listsSheet } from "./workbook-of/lists";
import { drawnColumn } from "./workbook-of/template-sheet";

/**
 * A workbook or a table as it was read, saved again as a workbook (.xlsx) with what is wrong beside each cell, and all of it on a
 * sheet of its own. Cells stand where they stood; how they looked is not kept.
 */
export async function workbookWithFaults(
  file: RecordFile,
  faults: readonly Fault[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeWorkbook } = await import("./spreadsheet");
  return writeWorkbook(sheetsWithFaults(file, faults));
}

export function sheetsWithFaults(file: RecordFile, faults: readonly Fault[]): readonly DrawnSheet[] {
  const own = faults.filter((fault) => fault.file === file.path);
  const sheets = new Map(sheetTables(file).map(({ table, sheet }) => [table, sheet]));
  const lists = listsSheet(({ words = [] }) => words);
  const drawn = ownTabs(file).map(({ name, table }): DrawnSheet => {
    const columns = table.headings.map((heading): DrawnColumn => {
      const known = sheets.get(table)?.columns.find((column) => keyOf(column.heading) === keyOf(heading));
      return known ? { ...drawnColumn(known, lists), heading } : { heading, width: USUAL_WIDTH };
    });
    return { name: name ?? TABLE, columns, rows: placed(table), remarks: remarksOn(own, name) };
  });
  const names = new Set(drawn.map(({ name }) => name));
  return [...drawn, listOf(own), ...(names.has(lists.name) ? [] : [lists])];
}

const USUAL_WIDTH = 22;
/** What a table by itself is called on its tab. */
const TABLE = "Table";
const FAULTS = "What is wrong";

/** What was wrong when it was saved so before is told anew. */
const ownTabs = ({ content }: RecordFile): readonly Tab[] =>
  tabsOf(content).filter(({ name }) => name !== FAULTS);

/** Each in its row, so that the empty ones between them stay. */
function placed({ rows }: Table): readonly (readonly string[])[] {
  const byNumber = new Map(rows.map(({ number, cells }) => [number, cells]));
  const last = rows.at(-1)?.number ?? 1;
  return Array.from({ length: last - 1 }, (_, index) => byNumber.get(index + 2) ?? []);
}

const remarksOn = (faults: readonly Fault[], sheet: string | null): readonly CellRemark[] =>
  faults.flatMap(({ cell, ...fault }) =>
    cell && (cell.sheet ?? null) === sheet
      ? [{ row: cell.row, heading: cell.heading, text: sentence(fault) }]
      : [],
  );

const sentence = (fault: Fault): string => {
  const words = mendingInWords(fault);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

/** All of them, also those that are of no cell. */
const listOf = (faults: readonly Fault[]): DrawnSheet => ({
  name: FAULTS,
  columns: [
    { heading: "Sheet", width: 16 },
    { heading: "Row", width: 8 },
    { heading: "Column", width: 24 },
    { heading: "What is wrong", width: 90 },
    { heading: "Left out or noted", width: 16 },
  ],
  rows: faults.map((fault) => [
    fault.cell?.sheet ?? "",
    fault.cell ? String(fault.cell.row) : "",
    fault.cell?.heading ?? "",
    sentence(fault),
    fault.weight === "left-out" ? "Left out" : "Noted",
  ]),
});
