/** What is told in a box beside its name and how it stands, as far as it takes room. */

export interface Telling {
  /**
   * How many lines are kept for the marks of its seats, and for what part somebody has in it.
   * @param spare how many lines of the box such words can take else
   * @param width in units of the plan
   */
  readonly footOf: (id: string, width: number, spare: number) => number;
  /** How many lines tell in a year who sits on it. */
  readonly linesIn: (id: string, width: number, year: number) => number;
  /** The same, in the year that tells most. */
  readonly mostLines: (id: string, width: number) => number;
}

export const NOTHING_TOLD: Telling = { footOf: () => 0, linesIn: () => 0, mostLines: () => 0 };
