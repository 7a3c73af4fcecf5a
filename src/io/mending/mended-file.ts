import type { Mend, MendedCell } from "../../record/mend";
import type { RecordFile } from "../../record/record-file";
import type { TableRow } from "../table";
import { Table } from "../table";
import { Workbook } from "../workbook";

/** A file with its mended cells, before anything of it is read. What is not mended is the very same. */
export function mendedFile(file: RecordFile, mends: readonly Mend[]): RecordFile {
  const own = mends.filter((mend) => mend.kind === "cell").filter((mend) => mend.file === file.path);
  if (own.length === 0) return file;
  const { content } = file;
  if (content instanceof Table) return { ...file, content: mendedTable(content, own) };
  if (!(content instanceof Workbook)) return file;
  const sheets = content.sheets.map(({ name, table }) => ({
    name,
    table: mendedTable(
      table,
      own.filter(({ cell }) => cell.sheet === name),
    ),
  }));
  return { ...file, content: new Workbook(sheets) };
}

/** A column that it did not have comes with its heading; a row without any text is none. */
function mendedTable(table: Table, mends: readonly MendedCell[]): Table {
  if (mends.length === 0) return table;
  const headings = withCells(
    table.headings,
    mends.filter(({ column }) => !table.headings[column]).map(({ column, cell }) => [column, cell.heading]),
  );
  const rows = table.rows.map((row) => mendedRow(row, mends)).filter(({ cells }) => cells.some(isFilled));
  return new Table(headings, rows, table.slip, table.headingRow);
}

const isFilled = (cell: string): boolean => cell !== "";

function mendedRow(row: TableRow, mends: readonly MendedCell[]): TableRow {
  const own = mends.filter(({ cell }) => cell.row === row.number);
  return own.length === 0
    ? row
    : {
        ...row,
        cells: withCells(
          row.cells,
          own.map(({ column, text }) => [column, text]),
        ),
      };
}

function withCells(
  cells: readonly string[],
  others: readonly (readonly [column: number, text: string])[],
): readonly string[] {
  const by = new Map(others);
  const width = Math.max(cells.length, ...others.map(([column]) => column + 1));
  return Array.from({ length: width }, (_, column) => by.get(column) ?? cells[column] ?? "");
}
