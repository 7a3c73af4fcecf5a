import type { Place, PlaceKind } from "../layout/place";
import type { Rect } from "../layout/rect";
import { rectAround } from "../layout/rect";
import { avoidCrossing, gridOf } from "./grid";
import type { Ground, Standing } from "./ground";
import type { Survey, SurveyIn } from "./in-the-way";
import { obstaclesBetween } from "./in-the-way";
import type { Line } from "./line";
import type { Obstacle } from "./obstacle";
import { portsOf } from "./ports";
import type { Route } from "./route";
import { shortestWay } from "./shortest-way";
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
  /** Whether it is drawn while something is pointed at or selected, and not always. */
  readonly isOnDemand: boolean;
}

/** A link with the two places that it joins. */
interface Joint extends Link {
  readonly ends: readonly [Standing, Standing];
  /** Of the years in which it is drawn. */
  readonly survey: Survey;
}

/**
 * The way of a line in the gutters between what is shown together with it, whatever the year.
 *
 * @param others lines that are better not crossed
 * @returns null where it is never drawn: its ends have no place, or are not shown together
 */
export function lineBetween(
  ground: Ground,
  surveyIn: SurveyIn,
  link: Link,
  others: readonly Route[],
): Line | null {
  const [from, to] = [ground.standings.get(link.from), ground.standings.get(link.to)];
  if (!from || !to) return null;
  const together = yearsTogether(from, to).filter((year) => link.years?.has(year) ?? true);
  const near = rectAround([from.place.rect, to.place.rect], NEAR);
  if (together.length === 0 || !near) return null;
  const joint: Joint = { ...link, ends: [from, to], survey: surveyIn(together) };
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
  const obstacles = obstaclesBetween(joint.survey, joint.ends, around);
  return lineAmong(obstacles, area, ground, joint, others);
}

function lineAmong(
  obstacles: readonly Obstacle[],
  area: Rect,
  { standings, bounds }: Ground,
  { id, isOnDemand, ends: [from, to], survey: { years } }: Joint,
  others: readonly Route[],
): Line | null {
  const sides = [sidesOf(from.place), sidesOf(to.place)] as const;
  const frames = [from, to].flatMap(({ place: { containerId } }) =>
    containerId === null ? [] : (standings.get(containerId)?.place.rect ?? []),
  );
  const grid = gridOf(obstacles, sides, frames, area);
  for (const other of others) avoidCrossing(grid, other, CROSSING);
  const portsAt = (index: 0 | 1, { kind, rect }: Place) =>
    portsOf(grid, sides[index], ROOM[kind], beside(obstacles, rect));
  const route = shortestWay(grid, portsAt(0, from.place), portsAt(1, to.place));
  const line = { id, from: from.place, to: to.place, obstacles, frames, bounds, years, isOnDemand };
  return route && { ...line, route, hold: "loose" };
}

/** What else stands there than the place that a line begins or ends at. */
const beside = (obstacles: readonly Obstacle[], { x, y }: Rect): readonly Obstacle[] =>
  obstacles.filter(({ rect }) => rect.x !== x || rect.y !== y);

/** The least distance from a side to where a line may first bend. */
const ROOM: Readonly<Record<PlaceKind, number>> = { box: 3, council: 3, chip: 2 };
