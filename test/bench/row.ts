/** What of each line was measured, once for each time that the work was done, in the line's unit; null where it was not done in time. */
export type Samples = Readonly<Record<string, readonly (number | null)[]>>;

/** Some work that is measured: one file in `rows/`, which exports it as its default. */
export interface Row {
  /** Rows of one section stand together; `--only` chooses by it, or by the name of the file. */
  readonly section: string;
  /** What the table says of each of the samples, by their names, in order. */
  readonly lines: Readonly<Record<string, Line>>;
  /** How often it is measured, each time in a process of its own, in turns with the other commit; 2 where nothing is said. */
  readonly rounds?: number;
  /** Whether it needs the built page. */
  readonly browser?: boolean;
  readonly measure: () => Samples | Promise<Samples>;
}

export interface Line {
  readonly what: string;
  readonly unit: "ms" | "kB" | "MB";
  /** The median shall not be more. */
  readonly target?: number;
  /** In seconds: so long the work is given; as long as it takes where nothing is said. */
  readonly limit?: number;
}
