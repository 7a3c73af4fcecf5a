/** What comes of a file of a document: its text, or why there is none. */
export type DocumentText = ReadText | { readonly slip: string };

export interface ReadText {
  readonly lines: readonly string[];
  /** Of a file that has pages, the line with which each that was read begins. */
  readonly pageStarts?: readonly number[];
  /** More than were read, where there are too many. */
  readonly pagesInFile?: number;
}

/** How whoever reads a long document follows it, and ends it. */
export interface Reading {
  readonly signal: AbortSignal;
  readonly onPage: (page: number, ofPages: number) => unknown;
}
