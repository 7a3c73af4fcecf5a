import type { Table } from "./table";

/** Tables in one file, as a spreadsheet keeps them, with nothing believed yet. Each cell is what it shows, and each date in ISO 8601. */
export class Workbook {
  constructor(
    /** Those that hold anything, in the order of their tabs. */
    readonly sheets: readonly WorkbookSheet[],
  ) {}
}

export interface WorkbookSheet {
  /** On its tab. */
  readonly name: string;
  readonly table: Table;
}
