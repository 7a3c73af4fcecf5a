/** A sheet of a workbook that is written, as far as its look goes. */

export interface DrawnColumn {
  readonly heading: string;
  /** Beside its heading, when a reader asks. */
  readonly note?: string;
  /** In letters. */
  readonly width: number;
  /** What its cells have to choose from: the cells of another sheet, as a spreadsheet names them. */
  readonly choice?: {
    /** @example "Lists!$A$2:$A$13" */
    readonly range: string;
    /** Whether nothing else may stand there. */
    readonly isClosed: boolean;
  };
}

export interface DrawnSheet {
  readonly name: string;
  readonly columns: readonly DrawnColumn[];
  /** Under the headings. All cells are texts. */
  readonly rows: readonly (readonly string[])[];
  /** Of the rows, how many at the top only show how the sheet is filled. */
  readonly examples?: number;
  readonly isHidden?: boolean;
  readonly remarks?: readonly CellRemark[];
}

/** What is said of a cell, beside it. */
export interface CellRemark {
  /** As a spreadsheet counts. */
  readonly row: number;
  readonly heading: string;
  readonly text: string;
}
