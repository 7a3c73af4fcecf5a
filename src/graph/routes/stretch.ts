/** The straight parts of lines, which can be moved aside within the gutter that they run in. */
import type { Line } from "./line";
import type { Point, Route } from "./route";
import type { Axis } from "./side";
import { across } from "./side";

export interface Stretch {
  readonly line: Line;
  /** Among the stretches of its line. */
  readonly index: number;
  /** The coordinate that is the same all along it. */
  readonly axis: Axis;
  readonly at: number;
  /** From where to where it runs, in the other coordinate. */
  readonly low: number;
  readonly high: number;
}

export const stretchesOf = (line: Line): readonly Stretch[] =>
  line.route.slice(1).map((point, index) => stretchBetween(line, index, line.route[index] ?? point, point));

function stretchBetween(line: Line, index: number, a: Point, b: Point): Stretch {
  const axis: Axis = a.x === b.x ? "x" : "y";
  const [first, last] = [a[across(axis)], b[across(axis)]];
  return { line, index, axis, at: a[axis], low: Math.min(first, last), high: Math.max(first, last) };
}

export const isFirst = ({ index }: Stretch): boolean => index === 0;
export const isLast = ({ index, line }: Stretch): boolean => index === line.route.length - 2;

/** Whether its line runs along it towards greater coordinates. */
export const runsUp = ({ line, index, axis }: Stretch): boolean => {
  const [a, b] = [line.route[index], line.route[index + 1]];
  return a !== undefined && b !== undefined && a[across(axis)] < b[across(axis)];
};

/** The stretch of the same line that follows at one end of it; undefined where the line ends. */
export function neighbourAt({ line, index, ...stretch }: Stretch, end: "low" | "high"): Stretch | undefined {
  const next = runsUp({ line, index, ...stretch }) === (end === "high") ? index + 1 : index - 1;
  const [a, b] = [line.route[next], line.route[next + 1]];
  return a && b && stretchBetween(line, next, a, b);
}

/** The route with each of its stretches where it is said to be. */
export function movedStretches(
  route: Route,
  places: ReadonlyMap<number, { readonly axis: Axis; readonly at: number }>,
): Route {
  const points = route.map((point) => ({ ...point }));
  for (const [index, { axis, at }] of places) {
    const [a, b] = [points[index], points[index + 1]];
    if (!a || !b) continue;
    a[axis] = at;
    b[axis] = at;
  }
  return points;
}
