import type { Stretch } from "../stretch-in-sight";

/** So many rows are all in the page. */
const MOST_WHOLE = 300;
export const isTableByPart = (count: number): boolean => count > MOST_WHOLE;

/** Rows from the first on, up to another; with the room that those above and below take, in CSS pixels. */
export interface RowsInSight {
  readonly first: number;
  readonly until: number;
  readonly above: number;
  readonly below: number;
}

/**
 * @param stretch from the top of the first row; null for all of it
 * @param height of a row, about
 */
export function rowsInSight(count: number, stretch: Stretch | null, height: number): RowsInSight {
  if (!stretch) return { first: 0, until: count, above: 0, below: 0 };
  const first = Math.min(count, Math.floor(stretch.top / height));
  const until = Math.max(first, Math.min(count, Math.ceil(stretch.bottom / height)));
  return { first, until, above: first * height, below: (count - until) * height };
}
