import { detailsOf } from "../../record/cited";
import type { Item } from "../../record/record";
import type { DataTable } from "./table";
import { textCell } from "./table";

/** A table with a column for each label of a detail, before the evidence. @param itemsOf what a row tells of, by the row's id */
export function withDetails(table: DataTable, itemsOf: (id: string) => readonly Item[]): DataTable {
  const details = table.rows.map(({ id }) => itemsOf(id).flatMap(detailsOf));
  const labels = [...new Set(details.flat().map(({ label }) => label))];
  if (labels.length === 0) return table;
  const told = (row: number, label: string): string =>
    (details[row] ?? [])
      .filter((detail) => detail.label === label)
      .map(({ value }) => value)
      .join("; ");
  return {
    ...table,
    columns: beforeLast(
      table.columns,
      labels.map((label) => (table.columns.includes(label) ? `${label}, as told` : label)),
    ),
    rows: table.rows.map((row, index) => ({
      ...row,
      cells: beforeLast(
        row.cells,
        labels.map((label) => textCell(told(index, label))),
      ),
    })),
  };
}

const beforeLast = <Value>(all: readonly Value[], more: readonly Value[]): readonly Value[] => [
  ...all.slice(0, -1),
  ...more,
  ...all.slice(-1),
];
