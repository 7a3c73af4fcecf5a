/** A route as Cytoscape wants it: its ends from the middles of what it joins, its bends from the straight line between the ends. */
import { rounded } from "../layout/outline";
import type { Rect } from "../layout/rect";
import { centreOf } from "../layout/rect";
import type { Point, Route } from "../routes/route";

/** Of an edge on the canvas; flat, as all its data. */
export interface EdgeCourse {
  readonly start: string;
  readonly end: string;
  /** Of each bend, how far along the straight line from end to end: 0 is the start, 1 the end. */
  readonly weights: string;
  /** Of each bend, how far beside it. */
  readonly distances: string;
  /** What is told at it, where there is room; empty for nothing. */
  readonly word: string;
  /** How far from its start the middle of the word is, along it. */
  readonly wordAt: number;
}

/** Of an edge that has not been drawn yet. */
export const NO_COURSE: EdgeCourse = {
  start: "0px 0px",
  end: "0px 0px",
  weights: "0.5",
  distances: "0",
  word: "",
  wordAt: 0,
};

/** @param from and to, as large as they are drawn: a box that closes up has another middle */
export function edgeCourseOf(route: Route, from: Rect, to: Rect): EdgeCourse {
  const [start, end] = [route[0], route.at(-1)];
  if (!start || !end) return NO_COURSE;
  const bends = route.slice(1, -1).map((point) => bendOf(point, start, end));
  const ends = { start: offset(start, from), end: offset(end, to) };
  if (bends.length === 0) return { ...NO_COURSE, ...ends };
  return {
    ...NO_COURSE,
    ...ends,
    weights: bends.map(({ weight }) => exact(weight)).join(" "),
    distances: bends.map(({ distance }) => exact(distance)).join(" "),
  };
}

function bendOf(
  point: Point,
  start: Point,
  end: Point,
): { readonly weight: number; readonly distance: number } {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const [x, y] = [point.x - start.x, point.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  return { weight: (x * dx + y * dy) / length ** 2, distance: (y * dx - x * dy) / length };
}

/** Shares of long lines want more digits than lengths. */
const exact = (value: number): string => String(Math.round(value * 1e6) / 1e6);

function offset(point: Point, rect: Rect): string {
  const { x, y } = centreOf(rect);
  return `${rounded(point.x - x)}px ${rounded(point.y - y)}px`;
}
