import type { Table } from "../table";

/** A table that no preset and no template knows: whoever opens it says what its columns are. */
export interface UnmatchedTable {
  readonly file: string;
  /** The name of the sheet of a workbook; null where the file is one table. */
  readonly sheet: string | null;
  readonly table: Table;
}

/** By which a reader knows it. @example tableName({ file: "registers.xlsx", sheet: "2017" }) // "registers.xlsx, 2017" */
export const tableName = ({ file, sheet }: Pick<UnmatchedTable, "file" | "sheet">): string =>
  sheet === null ? file : `${file}, ${sheet}`;

/** The paragraph of the register. @example rowLocator({ sheet: null }, 12) // "Register, row 12" */
export const rowLocator = ({ sheet }: Pick<UnmatchedTable, "sheet">, row: number): string =>
  `${sheet ?? "Register"}, row ${row}`;
