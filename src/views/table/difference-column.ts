/** Of two periods that are compared: what of a table differs, in a column of its own. */
import type { DifferenceKind } from "../../lineage/difference-kind";
import { DIFFERENCE_TERMS } from "../../words/difference-terms";
import type { Cell, DataTable, TableRow } from "./table";
import { textCell } from "./table";

export const DIFFERENCE_COLUMN = "Difference";

/** Behind the name that heads a row. @param kindOf of a row by its id; null where nothing differs */
export const withDifferences = (
  table: DataTable,
  kindOf: (id: string) => DifferenceKind | null,
): DataTable => ({
  ...table,
  columns: inserted(table.columns, DIFFERENCE_COLUMN),
  rows: table.rows.map((row) => ({ ...row, cells: inserted(row.cells, differenceCell(kindOf(row.id))) })),
});

const inserted = <Value>([first, ...others]: readonly Value[], second: Value): readonly Value[] =>
  first === undefined ? [second] : [first, second, ...others];

const differenceCell = (kind: DifferenceKind | null): Cell =>
  kind === null ? textCell("") : { text: DIFFERENCE_TERMS[kind].label, difference: kind };

/** With the rows of the earlier period that are not in the later one, as they stand there. */
export function withGone(
  later: DataTable,
  earlier: DataTable,
  standingOf: (id: string) => string,
): DataTable {
  const kept = new Set(later.rows.map(({ id }) => id));
  const gone = earlier.rows.filter(({ id }) => !kept.has(id));
  const cellOf = ({ id, cells }: TableRow, column: string): Cell =>
    column === "Status" ? textCell(standingOf(id)) : (cells[earlier.columns.indexOf(column)] ?? textCell(""));
  const rows = gone.map((row) => ({
    id: row.id,
    cells: later.columns.map((column) => cellOf(row, column)),
  }));
  return { ...later, rows: [...later.rows, ...rows] };
}

/** Which rows read otherwise, by the columns that either has. */
export function rowsReadOtherwise(later: DataTable, earlier: DataTable): ReadonlySet<string> {
  const before = new Map(earlier.rows.map((row) => [row.id, textOf(earlier, row)]));
  const after = new Map(later.rows.map((row) => [row.id, textOf(later, row)]));
  return new Set([...before.keys(), ...after.keys()].filter((id) => before.get(id) !== after.get(id)));
}

const textOf = ({ columns }: DataTable, { cells }: TableRow): string =>
  columns
    .flatMap((column, index) => (cells[index]?.text ? [`${column}: ${cells[index].text}`] : []))
    .join("\n");

export const onlyDiffering = (rows: readonly TableRow[]): readonly TableRow[] =>
  rows.filter(({ cells }) => cells.some(({ difference }) => difference !== undefined));
