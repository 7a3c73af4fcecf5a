/** The route of a line as it is drawn: with rounded corners, and a head before its end. */
import { rounded } from "../layout/outline";
import type { Point, Route } from "../routes/route";

/** Of a corner, in units of the plan, where both stretches are long enough. */
export const CORNER = 6;

/** So far before the end of a line its head has its tip. */
export const TIP = 1;

/** The point so far back along the last stretch from its end, for what stands there; negative: so far beyond. */
export function backFrom(route: Route, distance: number): Point {
  const [before, end] = [route.at(-2), route.at(-1)];
  if (!before || !end) return { x: 0, y: 0 };
  const share = distance / (distanceBetween(before, end) || 1);
  return { x: end.x - (end.x - before.x) * share, y: end.y - (end.y - before.y) * share };
}

/** Without so much of its end, but never without a bend. */
export function shortened(route: Route, by: number): Route {
  const [before, end] = [route.at(-2), route.at(-1)];
  if (!before || !end) return route;
  return [...route.slice(0, -1), backFrom(route, Math.min(by, distanceBetween(before, end)))];
}

const distanceBetween = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);
const at = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;

export function pathOfRoute(route: Route): string {
  const [start] = route;
  if (!start) return "";
  const corners = route.slice(1).map((point, index) => {
    const [before, after] = [route[index], route[index + 2]];
    return before && after ? cornerOf(before, point, after) : `L${at(point)}`;
  });
  return `M${at(start)}${corners.join("")}`;
}

function cornerOf(before: Point, point: Point, after: Point): string {
  const [back, ahead] = [distanceBetween(before, point), distanceBetween(point, after)];
  const radius = Math.min(CORNER, back / 2, ahead / 2);
  if (radius === 0) return `L${at(point)}`;
  const towards = (other: Point, length: number): Point => ({
    x: point.x + ((other.x - point.x) / length) * radius,
    y: point.y + ((other.y - point.y) / length) * radius,
  });
  const turn = (point.x - before.x) * (after.y - point.y) - (point.y - before.y) * (after.x - point.x);
  const r = rounded(radius);
  return `L${at(towards(before, back))}A${r} ${r} 0 0 ${turn > 0 ? 1 : 0} ${at(towards(after, ahead))}`;
}

export interface Middle {
  readonly at: Point;
  readonly isUpright: boolean;
  /** Of the stretch that it is the middle of. */
  readonly length: number;
}

/** The middle of its longest stretch, where a word about it has most room. */
export function middleOf(route: Route): Middle {
  const stretches = route.slice(1).map((point, index) => [route[index] ?? point, point] as const);
  const [
    first = [
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ] as const,
  ] = stretches;
  const [a, b] = stretches.reduce((most, each) => (lengthOf(each) > lengthOf(most) ? each : most), first);
  return { at: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, isUpright: a.x === b.x, length: lengthOf([a, b]) };
}

const lengthOf = ([a, b]: readonly [Point, Point]): number => distanceBetween(a, b);
