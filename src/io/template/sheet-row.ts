import type { CellPlace } from "../../record/fault";
import { undefused } from "../defused";
import type { Column, Sheet } from "../sheets/column";
import type { Table } from "../table";
import { keyOf, planOf } from "./sheet-plan";

/** One row of a sheet of the template. */
export interface SheetRow {
  readonly file: string;
  readonly sheet: Sheet;
  /** On the tab; null where the file is one table. */
  readonly tab: string | null;
  readonly number: number;
  /** What stands in it; empty cells are missing. */
  readonly cells: ReadonlyMap<Column, string>;
  /** What stands in columns that the sheet does not have, with their headings. */
  readonly others: readonly (readonly [heading: string, text: string])[];
}

export interface SheetTable {
  readonly file: string;
  readonly sheet: Sheet;
  readonly tab: string | null;
  readonly table: Table;
}

/** Before the first cell of the row that shows how a sheet is filled. */
export const EXAMPLE = "Example: ";

export function rowsOfSheet({ file, sheet, tab, table }: SheetTable): readonly SheetRow[] {
  const { byHeading } = planOf(sheet);
  const columns = table.headings.map((heading) => ({ heading, column: byHeading.get(keyOf(heading)) }));
  return table.rows
    .map(({ number, cells }): SheetRow => {
      const own = new Map<Column, string>();
      const others: (readonly [string, string])[] = [];
      columns.forEach(({ heading, column }, index) => {
        const text = undefused(cells[index] ?? "");
        if (text === "" || heading === "") return;
        if (column) own.set(column, text);
        else others.push([heading, text]);
      });
      return { file, sheet, tab, number, cells: own, others };
    })
    .filter((row) => row.cells.size > 0 && !isExample(row));
}

/** What has an ID was written by the explorer. */
function isExample({ cells, sheet }: SheetRow): boolean {
  const [first = ""] = cells.values();
  const id = planOf(sheet).byField.get("id");
  return first.toLowerCase().startsWith(EXAMPLE.trim().toLowerCase()) && !(id && cells.has(id));
}

/** Undefined where it is empty. */
export const textOf = (row: SheetRow, column: Column): string | undefined => row.cells.get(column);

/** Undefined where it is empty, or the sheet has no column for it. */
export function textOfField(row: SheetRow, field: string): string | undefined {
  const column = planOf(row.sheet).byField.get(field);
  return column && row.cells.get(column);
}

/** @example "Structures, row 7", or of a table by itself "row 7" */
export const placeOf = ({ tab, number }: Pick<SheetRow, "tab" | "number">): string =>
  tab === null ? `row ${number}` : `${tab}, row ${number}`;

export const cellOf = ({ tab, number }: SheetRow, { heading }: Pick<Column, "heading">): CellPlace => ({
  ...(tab === null ? {} : { sheet: tab }),
  row: number,
  heading,
});
