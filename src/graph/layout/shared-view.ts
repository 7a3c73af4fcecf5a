/** Which part of their common ground plans side by side show: one for all of them, in units of the plan. */
import type { Rect } from "./rect";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** So many times as large as when all is seen. */
const MOST_ZOOM = 8;

/** Nearer to a point by a factor, or, under 1, further away: the point stays where it is on the screen. */
export function zoomedAt(view: Rect, factor: number, point: Point, whole: Rect): Rect {
  const width = Math.min(whole.width, Math.max(whole.width / MOST_ZOOM, view.width / factor));
  const share = width / view.width;
  const x = point.x - (point.x - view.x) * share;
  const y = point.y - (point.y - view.y) * share;
  return within({ x, y, width, height: view.height * share }, whole);
}

/** @param by in units of the plan */
export const pannedBy = (view: Rect, by: Point, whole: Rect): Rect =>
  within({ ...view, x: view.x + by.x, y: view.y + by.y }, whole);

/**
 * What of the view lies between two heights of a plan that shows it, in units of the plan.
 *
 * @param unit of the plan to a CSS pixel
 * @param stretch in CSS pixels from the top of the plan
 */
export const stretchOf = (
  view: Rect,
  unit: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Rect => ({ ...view, y: view.y + top * unit, height: (bottom - top) * unit });

const between = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most));

const within = (view: Rect, whole: Rect): Rect => ({
  ...view,
  x: between(view.x, whole.x, whole.x + whole.width - view.width),
  y: between(view.y, whole.y, whole.y + whole.height - view.height),
});
