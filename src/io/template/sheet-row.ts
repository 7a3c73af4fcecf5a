import type { CellPlace } from "../../record/fault";
import { undefused } from "../defused";
import type { Column, Sheet } from "../sheets/column";
import type { Table } from "../table";

/** One row of a sheet of the template. */
export interface SheetRow {
  readonly file: string;
  readonly sheet: Sheet;
  /** On the tab; null where the file is one table. */
  readonly tab: string | null;
  readonly number: number;
  /** What stands in it, by the heading of its column in small letters; empty cells are missing. */
  readonly cells: ReadonlyMap<string, string>;
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

/** What has an ID was written by the explorer. */
function isExample({ cells }: SheetRow): boolean {
  const [first = ""] = cells.values();
  return !cells.has("id") && first.toLowerCase().startsWith(EXAMPLE.trim().toLowerCase());
}

export const keyOf = (heading: string): string => heading.trim().toLowerCase().replace(/\s+/g, " ");

export function rowsOfSheet({ file, sheet, tab, table }: SheetTable): readonly SheetRow[] {
  const known = new Set(sheet.columns.map(({ heading }) => keyOf(heading)));
  const headings = table.headings.map(keyOf);
  return table.rows
    .map(({ number, cells }) => {
      const filled = headings.flatMap((heading, index) => {
        const text = undefused(cells[index] ?? "");
        return text === "" || heading === "" ? [] : [[heading, index, text] as const];
      });
      return {
        file,
        sheet,
        tab,
        number,
        cells: new Map(filled.filter(([key]) => known.has(key)).map(([key, , text]) => [key, text])),
        others: filled
          .filter(([key]) => !known.has(key))
          .map(([, index, text]) => [table.headings[index] ?? "", text] as const),
      };
    })
    .filter((row) => row.cells.size > 0 && !isExample(row));
}

/** Undefined where it is empty. */
export const textOf = (row: SheetRow, { heading }: Column): string | undefined =>
  row.cells.get(keyOf(heading));

/** @example "Structures, row 7", or of a table by itself "row 7" */
export const placeOf = ({ tab, number }: Pick<SheetRow, "tab" | "number">): string =>
  tab === null ? `row ${number}` : `${tab}, row ${number}`;

export const cellOf = ({ tab, number }: SheetRow, { heading }: Pick<Column, "heading">): CellPlace => ({
  ...(tab === null ? {} : { sheet: tab }),
  row: number,
  heading,
});
