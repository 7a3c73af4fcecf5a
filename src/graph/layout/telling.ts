/** What is told in a box beside its name and how it stands, as far as it takes room. */

export interface Telling {
  /**
   * How many lines are kept for the marks of its seats, and for what part somebody has in it.
   * @param spare how many lines of the box such words can take else
   * @param width in units of the plan
   */
  readonly footOf: (id: string, width: number, spare: number) => number;
  /** How many lines tell who sits on it, in each year. */
  readonly listed: (id: string, width: number) => ReadonlyMap<number, number>;
}

const NO_LINES: ReadonlyMap<number, number> = new Map();
export const NOTHING_TOLD: Telling = { footOf: () => 0, listed: () => NO_LINES };

/** In the year that tells most. */
export const mostLines = (listed: ReadonlyMap<number, number>): number => Math.max(0, ...listed.values());
