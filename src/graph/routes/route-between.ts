import type { Place } from "../layout/place";
import type { Rect } from "../layout/rect";
import { rectAround, segmentMeets } from "../layout/rect";
import { avoidCrossing, gridOf } from "./grid";
import type { Ground, Standing } from "./ground";
import { obstaclesBetween } from "./in-the-way";
import type { Line } from "./line";
import type { Obstacle } from "./obstacle";
import { nodeAt, portsOf } from "./ports";
import type { Point, Route } from "./route";
import { shortestWay } from "./shortest-way";
import type { Side } from "./side";
import { sidesOf } from "./side";

/** Crossing another line costs as much as so many units of way. */
const CROSSING = 25;

/** What a line is to join. */
export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The years in which it is drawn, if both ends are; null for all. */
  readonly years: ReadonlySet<number> | null;
}

/** A link with the two places that it joins. */
interface Joint extends Link {
  readonly ends: readonly [Standing, Standing];
  readonly together: readonly number[];
}

/**
 * The way of a line in the gutters between what is shown together with it, whatever the year.
 *
 * @param others lines that are better not crossed
 * @returns null where it is never drawn: its ends have no place, or are not shown together
 */
export function lineBetween(ground: Ground, link: Link, others: readonly Route[]): Line | null {
  const [from, to] = [ground.standings.get(link.from), ground.standings.get(link.to)];
  if (!from || !to) return null;
  const together = yearsTogether(from, to).filter((year) => link.years?.has(year) ?? true);
  const near = rectAround([from.place.rect, to.place.rect], NEAR);
  if (together.length === 0 || !near) return null;
  const joint: Joint = { ...link, ends: [from, to], together };
  return (
    lineWithin(common(near, ground.bounds), ground, joint, others) ??
    lineWithin(ground.bounds, ground, joint, others) ??
    lineWithin(ANYWHERE, ground, joint, others) ??
    // A line through a box is better than none, where its ends are walled in for all time.
    lineAmong([], ANYWHERE, ground, joint, others)
  );
}

const yearsTogether = (a: Standing, b: Standing): readonly number[] =>
  [...a.heights.keys()].filter((year) => b.heights.has(year));

/** Most ways lie about their ends: to look there first spares looking everywhere. */
const NEAR = 170;
const ANYWHERE: Rect = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
/** What a line at the edge may be moved aside to is looked at too. */
const MARGIN = 30;

function common(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const [right, foot] = [Math.min(a.x + a.width, b.x + b.width), Math.min(a.y + a.height, b.y + b.height)];
  return { x, y, width: right - x, height: foot - y };
}

function lineWithin(area: Rect, ground: Ground, joint: Joint, others: readonly Route[]): Line | null {
  const around = rectAround([area], MARGIN) ?? area;
  return lineAmong(obstaclesBetween(ground, joint.ends, joint.together, around), area, ground, joint, others);
}

function lineAmong(
  obstacles: readonly Obstacle[],
  area: Rect,
  { standings, bounds }: Ground,
  { id, ends: [from, to], together }: Joint,
  others: readonly Route[],
): Line | null {
  const sides = [sidesOf(from.place), sidesOf(to.place)] as const;
  const frames = [from, to].flatMap(({ place: { containerId } }) =>
    containerId === null ? [] : (standings.get(containerId)?.place.rect ?? []),
  );
  const grid = gridOf(obstacles, sides, frames, area);
  for (const other of others) avoidCrossing(grid, other, CROSSING);
  const portsAt = (own: readonly Side[], place: Place) =>
    portsOf(grid, own, roomAt(place)).filter(({ node, point }) =>
      isClear(obstacles, point, nodeAt(grid, node), place.rect),
    );
  const route = shortestWay(grid, portsAt(sides[0], from.place), portsAt(sides[1], to.place));
  const line = { id, from: from.place, to: to.place, obstacles, frames, bounds, years: together };
  return route && { ...line, route, hold: "loose" };
}

/** Whether nothing but the place that the line begins at is between the two points. */
const isClear = (obstacles: readonly Obstacle[], a: Point, b: Point, own: Rect): boolean =>
  !obstacles.some(
    ({ rect, isRow }) =>
      !(isRow && a.x === b.x) && !(rect.x === own.x && rect.y === own.y) && segmentMeets(rect, a, b),
  );

const roomAt = ({ kind }: Place): number => (kind === "chip" ? 2 : 3);
