import type { TableRow } from "../table";
import { Table } from "../table";

/** All rows of a table with a text in them, that of its headings among them. */
export const gridOf = ({ headings, headingRow, rows }: Table): readonly TableRow[] => [
  { number: headingRow, cells: headings },
  ...rows,
];

export const filledIn = ({ cells }: TableRow): number => cells.filter((cell) => cell !== "").length;

/**
 * The same cells with the headings in another row. What stands above is no row of the register. Headings may take two rows: what was
 * merged over both stands in the first of them, and what was merged over several columns before the lower ones.
 */
export function withHeadingRow(table: Table, headingRow: number): Table {
  const grid = gridOf(table);
  const index = grid.findIndex(({ number }) => number === headingRow);
  const own = grid[index];
  if (!own) return table;
  const above = grid[index - 1];
  const below = grid[index + 1];
  const isUpper = below !== undefined && isLowerRow(own.cells, below.cells);
  const upper = isUpper ? own.cells : above && filledIn(above) > 1 ? above.cells : [];
  const lower = isUpper ? below.cells : own.cells;
  const rows = grid.slice(index + (isUpper ? 2 : 1)).filter(({ cells }) => !isSameRow(cells, own.cells));
  return new Table(joinedHeadings(upper, lower), rows, table.slip, headingRow);
}

/** Whether a row goes on with headings that were merged over several columns: it fills their columns, and no other. */
function isLowerRow(upper: readonly string[], lower: readonly string[]): boolean {
  const filled = lower.flatMap((cell, column) => (cell === "" ? [] : [column]));
  const isEmpty = (column: number): boolean => (upper[column] ?? "") === "";
  const isMerged = (column: number): boolean => isEmpty(column) || isEmpty(column + 1);
  return filled.length > 1 && filled.every(isMerged) && filled.some(isEmpty);
}

const joinedHeadings = (upper: readonly string[], lower: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const own = lower[column] ?? "";
    const over = upper[column] || (own === "" ? "" : mergedOver(upper, lower, column));
    return own === "" || over === "" ? own || over : `${over}: ${own}`;
  });

/** The heading that reaches over this column from the left: that of the last column before it with one, if it has a lower one too. */
function mergedOver(upper: readonly string[], lower: readonly string[], column: number): string {
  const from = upper.slice(0, column).findLastIndex((cell) => cell !== "");
  return from >= 0 && lower.slice(from, column).every((cell) => cell !== "") ? (upper[from] ?? "") : "";
}

/** Headings are printed again at the top of each page. */
const isSameRow = (cells: readonly string[], headings: readonly string[]): boolean =>
  cells.length === headings.length && cells.every((cell, index) => cell === headings[index]);
