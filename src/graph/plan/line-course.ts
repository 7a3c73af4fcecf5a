/** Where a line of the plan runs: from edge to edge of what it joins, straight or round what stands between. */
import { rounded } from "../layout/outline";
import type { Rect } from "../layout/rect";
import { centreOf } from "../layout/rect";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Course {
  readonly start: Point;
  readonly end: Point;
  /** Of a quadratic curve; null for a straight line. */
  readonly control: Point | null;
}

/** How far a line that goes round what stands between its ends bends aside, in units of the plan. */
export const BENDS = { betweenCouncils: 70, flat: 80, round: 150 } as const;

/** How far a line goes aside, by its classes: the same as in `stylesheet.ts`. */
function asideOf(classes: ReadonlySet<string>): number {
  const side = classes.has("down") ? -1 : 1;
  if (classes.has("between-councils")) return BENDS.betweenCouncils * side;
  // In a row of boxes the stylesheet knows but one way round, over them.
  if (classes.has("flat")) return -BENDS.flat;
  return classes.has("round") ? BENDS.round * side : 0;
}

export function courseOf(from: Rect, to: Rect, classes: ReadonlySet<string>): Course {
  const [start, end] = [edgeTowards(from, centreOf(to)), edgeTowards(to, centreOf(from))];
  const aside = asideOf(classes);
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  if (aside === 0 || length === 0) return { start, end, control: null };
  const control = {
    x: (start.x + end.x) / 2 - ((end.y - start.y) / length) * aside,
    y: (start.y + end.y) / 2 + ((end.x - start.x) / length) * aside,
  };
  if (classes.has("between-councils")) return { start: rightOf(from), end: rightOf(to), control };
  return { start: edgeTowards(from, control), end: edgeTowards(to, control), control };
}

const rightOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width, y: y + height / 2 });

/** Where the line from the centre towards a point leaves the rectangle. */
function edgeTowards(rect: Rect, point: Point): Point {
  const centre = centreOf(rect);
  const [dx, dy] = [point.x - centre.x, point.y - centre.y];
  const share = Math.min(rect.width / 2 / Math.abs(dx), rect.height / 2 / Math.abs(dy));
  return Number.isFinite(share) ? { x: centre.x + dx * share, y: centre.y + dy * share } : centre;
}

/** The point so far back along the line from its end, for what stands there; negative: so far beyond. */
export function backFrom({ start, end, control }: Course, distance: number): Point {
  const before = control ?? start;
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const share = distance / length;
  return { x: end.x - (end.x - before.x) * share, y: end.y - (end.y - before.y) * share };
}

const at = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;

export const pathOfCourse = ({ start, end, control }: Course): string =>
  control ? `M${at(start)}Q${at(control)} ${at(end)}` : `M${at(start)}L${at(end)}`;

/** The point furthest aside. */
export const middleOf = ({ start, end, control }: Course): Point => {
  const turn = control ?? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  return { x: (start.x + end.x + 2 * turn.x) / 4, y: (start.y + end.y + 2 * turn.y) / 4 };
};
