/** How the plan and the details share the width of a page. */
import type { Size } from "./camera";

/** In CSS pixels: a plane of places wants more width, and is a column below. */
export const COLUMN_BELOW = 700;

/** Beside the column: half of it is for the bar that scrolls. */
const COLUMN_MARGIN = 32;
/** So that boxes do not become bars. */
const WIDEST_COLUMN = 460;

/** How wide a column is in a room; null in one that is too narrow to have any, as while the page is laid out. */
export const columnWidth = ({ width }: Size): number | null =>
  width > COLUMN_MARGIN ? Math.min(WIDEST_COLUMN, width - COLUMN_MARGIN) : null;

const [LEAST, SHARE, MOST] = [290, 0.21, 400];

/** How wide the details are beside a view, of the width of both, in CSS pixels. */
export const detailsWidth = (width: number): number =>
  Math.round(Math.min(MOST, Math.max(LEAST, SHARE * width)));

/** What the details leave of a room; null where that is too narrow for a plan. */
export function besideDetails({ width, height }: Size): Size | null {
  const left = width - detailsWidth(width);
  return left < COLUMN_BELOW ? null : { width: left, height };
}
