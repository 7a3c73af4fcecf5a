/** What pictures are drawn for when a page is printed. Nobody knows which paper is chosen before the page is laid on it. */

/** In CSS pixels, of which 96 are an inch. */
export interface Paper {
  readonly name: "narrow" | "a4" | "a4Turned" | "a3Turned";
  /** The least that a page leaves between its margins. */
  readonly width: number;
  /** What the lowest page of that width leaves below a title. */
  readonly height: number;
}

/**
 * A4, A4 turned (or A3, which is as wide), A3 turned, and what is narrower. Drawn for no more than it gets, a sheet is never made
 * smaller, and its type, of 12 px at least, is 9 pt. On A4 turned go six columns of boxes with the councils beside them.
 */
export const PAPERS = [
  { name: "narrow", width: 340, height: 940 },
  { name: "a4", width: 728, height: 940 },
  { name: "a4Turned", width: 1058, height: 655 },
  { name: "a3Turned", width: 1522, height: 970 },
] as const satisfies readonly Paper[];
