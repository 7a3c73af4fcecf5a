import type { TableRow } from "./table";
import { Table } from "./table";

/** A sheet of a spreadsheet, as it is read. */
export interface SheetRows {
  readonly name: string;
  readonly rows: TableRow[];
}

/**
 * The first row that holds anything is that of the headings; rows without any text are none. Spreadsheets leave out the empty cells
 * at the end of a row, or write many more of them.
 */
export function tableOfRows(rows: readonly TableRow[]): Table {
  const [headings, ...rest] = rows
    .map(({ number, cells }) => ({ number, cells: withoutEnd(cells.map((cell) => cell.trim())) }))
    .filter(({ cells }) => cells.length > 0);
  const width = headings?.cells.length ?? 0;
  return new Table(
    headings?.cells ?? [],
    rest.map(({ number, cells }) => ({ number, cells: filledUp(cells, width) })),
    null,
    headings?.number,
  );
}

const withoutEnd = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);

const filledUp = (cells: readonly string[], width: number): readonly string[] =>
  cells.length >= width ? cells : [...cells, ...Array.from({ length: width - cells.length }, () => "")];
