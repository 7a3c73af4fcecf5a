import type { Table } from "../table";
import type { ColumnUse } from "./column-use";
import type { MatchedColumn } from "./matching";

/** The places of the columns with a use, from the left. */
export const columnsOf = (columns: readonly MatchedColumn[], use: ColumnUse): readonly number[] =>
  columns.flatMap((column, index) => (column.use === use ? [index] : []));

/** All that stands in the columns with a use, from row to row; nothing for empty cells. */
export const valuesOf = (
  { rows }: Pick<Table, "rows">,
  columns: readonly MatchedColumn[],
  use: ColumnUse,
): readonly string[] => {
  const places = columnsOf(columns, use);
  return rows.flatMap(({ cells }) => places.map((place) => cells[place] ?? "").filter((cell) => cell !== ""));
};
