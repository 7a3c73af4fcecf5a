/** A table as it was read, with nothing believed yet. */
export class Table {
  constructor(
    /** Without spaces around them, as they are written. */
    readonly headings: readonly string[],
    readonly rows: readonly TableRow[],
    /** Why the table cannot be read to its end; null where it can. */
    readonly slip: string | null,
  ) {}
}

export interface TableRow {
  /** As a spreadsheet counts: that of the headings is mostly 1. */
  readonly number: number;
  readonly cells: readonly string[];
}
