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
  /** Whether its line runs along it towards greater coordinates. */
  readonly runsUp: boolean;
  /** All of its line, itself among them. */
  readonly all: readonly Stretch[];
}

export function stretchesOf(line: Line): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const [index, point] of line.route.slice(1).entries())
    all.push(stretchBetween(line, index, line.route[index] ?? point, point, all));
  return all;
}

function stretchBetween(line: Line, index: number, a: Point, b: Point, all: readonly Stretch[]): Stretch {
  const axis: Axis = a.x === b.x ? "x" : "y";
  const [first, last] = [a[across(axis)], b[across(axis)]];
  const [low, high] = [Math.min(first, last), Math.max(first, last)];
  return { line, index, axis, at: a[axis], low, high, runsUp: first < last, all };
}

export const isFirst = ({ index }: Stretch): boolean => index === 0;
export const isLast = ({ index, all }: Stretch): boolean => index === all.length - 1;

/** The stretch of the same line that follows at one end of it; undefined where the line ends. */
export const neighbourAt = ({ index, runsUp, all }: Stretch, end: "low" | "high"): Stretch | undefined =>
  all[runsUp === (end === "high") ? index + 1 : index - 1];

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
