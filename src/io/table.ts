/** A table as it was read, with nothing believed yet. */
export class Table {
  constructor(
    /** Without spaces around them, as they are written. */
    readonly headings: readonly string[],
    readonly rows: readonly TableRow[],
    /** Why the table cannot be read to its end; null where it can. */
    readonly slip: string | null,
    /** Of the row of the headings, as a spreadsheet counts. */
    readonly headingRow = 1,
  ) {}
}

export interface TableRow {
  /** As a spreadsheet counts. */
  readonly number: number;
  readonly cells: readonly string[];
}
