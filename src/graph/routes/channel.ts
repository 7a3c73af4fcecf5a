/** How far a stretch of a line can be moved aside before it meets something. */
import type { Place } from "../layout/place";
import type { Rect } from "../layout/rect";
import type { Obstacle } from "./obstacle";
import type { Axis } from "./side";
import { across, sidesOf } from "./side";
import type { Stretch } from "./stretch";
import { isFirst, isLast, neighbourAt } from "./stretch";

export interface Channel {
  readonly least: number;
  readonly most: number;
  /** Where it would best run if it were alone: in the middle of a gutter. */
  readonly best: number;
  /** Whether others go beside it, rather than move it, where they can. */
  readonly isFirm: boolean;
}

type Room = Pick<Channel, "least" | "most">;

/** Where there is all the room in the world a line stays about where it is. */
const REACH = 16;
/** Between the last bend and what the line leads to there is room for its head: where lines crowd, for most of it. */
const HEAD_ROOM = 11;
const LEAST_HEAD_ROOM = 7;
const FOOT_ROOM = 6;
const NARROW = 6;
const FROM_FRAME = 3;

type Interval = readonly [low: number, high: number];

export function channelOf(stretch: Stretch): Channel {
  const { line, at } = stretch;
  const { least, most } = line.hold === "fixed" ? { least: at, most: at } : roomOf(stretch, atLeast);
  if (least > most) return { least: at, most: at, best: at, isFirm: true };
  if (line.hold !== "loose") return { least, most, best: at, isFirm: true };
  return { least, most, best: bestIn(stretch), isFirm: false };
}

/** In the middle of a gutter, and of the side of a box; what has room without end on one side stays where it is. */
function bestIn(stretch: Stretch): number {
  const { at } = stretch;
  const { least, most } = roomOf(stretch, withHead);
  const isWide = at - least >= REACH || most - at >= REACH;
  return isWide && !isEnd(stretch) ? at : (least + most) / 2;
}

const isEnd = (stretch: Stretch): boolean => isFirst(stretch) || isLast(stretch);

/** How far a stretch is to be from an obstacle. */
type Distance = (stretch: Stretch, obstacle: Obstacle) => number;

const atLeast: Distance = (stretch, obstacle) => distanceOf(stretch, obstacle, LEAST_HEAD_ROOM, 0);
const withHead: Distance = (stretch, obstacle) => distanceOf(stretch, obstacle, HEAD_ROOM, FOOT_ROOM);

/** In the narrow gaps of small things there is no room for a head. */
function distanceOf(
  { line, axis, at }: Stretch,
  { rect, clearance }: Obstacle,
  head: number,
  foot: number,
): number {
  const [low, high] = intervalOf(rect, axis);
  if (Math.max(low - at, at - high) < NARROW) return clearance;
  const wanted = isRectOf(line.to, rect) ? head : isRectOf(line.from, rect) ? foot : 0;
  return Math.max(clearance, wanted);
}

function roomOf(stretch: Stretch, distance: Distance): Room {
  const { line, axis, at } = stretch;
  let room = withinReach(stretch);
  for (const obstacle of line.obstacles) {
    if (obstacle.isRow && axis === "x") continue;
    if (isInWay(stretch, obstacle))
      room = beside(room, at, intervalOf(obstacle.rect, axis), distance(stretch, obstacle));
  }
  for (const frame of line.frames) room = offOutline(room, stretch, frame);
  if (isFirst(stretch)) room = onSide(room, stretch, line.from);
  if (isLast(stretch)) room = onSide(room, stretch, line.to);
  return room;
}

/** Whether it stands beside the stretch, and is not the place that this itself begins or ends at. */
function isInWay(stretch: Stretch, { rect, clearance }: Obstacle): boolean {
  const { line, axis, low, high } = stretch;
  if (isFirst(stretch) && isRectOf(line.from, rect)) return false;
  if (isLast(stretch) && isRectOf(line.to, rect)) return false;
  const [from, to] = intervalOf(rect, across(axis));
  const margin = Math.min(clearance, 2);
  return from - margin < high && low < to + margin;
}

/** How near two bends may come: a stretch does not pass beyond the next one that runs beside it. */
const BETWEEN_BENDS = 12;

function withinReach(stretch: Stretch): Room {
  const { at, axis, line } = stretch;
  const [low, high] = intervalOf(line.bounds, axis);
  const reach = isEnd(stretch) ? Number.POSITIVE_INFINITY : REACH;
  let [least, most] = [Math.max(at - reach, Math.min(at, low)), Math.min(at + reach, Math.max(at, high))];
  for (const end of ["low", "high"] as const) {
    const next = neighbourAt(stretch, end);
    if (!next || !neighbourAt(next, next.low === at ? "high" : "low")) continue;
    if (next.low === at) most = Math.min(most, Math.max(at, next.high - BETWEEN_BENDS));
    else least = Math.max(least, Math.min(at, next.low + BETWEEN_BENDS));
  }
  return { least, most };
}

const intervalOf = ({ x, y, width, height }: Rect, axis: Axis): Interval =>
  axis === "x" ? [x, x + width] : [y, y + height];

const isRectOf = ({ rect }: Place, { x, y, width }: Rect): boolean =>
  rect.x === x && rect.y === y && rect.width === width;

/** Never nearer than it should be, unless it already is. */
function beside({ least, most }: Room, at: number, [low, high]: Interval, clearance: number): Room {
  if (high <= at) return { least: Math.max(least, Math.min(at, high + clearance)), most };
  if (low >= at) return { least, most: Math.min(most, Math.max(at, low - clearance)) };
  return { least: at, most: at };
}

function offOutline(room: Room, stretch: Stretch, frame: Rect): Room {
  const [from, to] = intervalOf(frame, across(stretch.axis));
  if (to <= stretch.low || stretch.high <= from) return room;
  const [low, high] = intervalOf(frame, stretch.axis);
  const { at } = stretch;
  return [low, high].reduce((sum, edge) => beside(sum, at, [edge, edge], FROM_FRAME), room);
}

function onSide({ least, most }: Room, { axis, line, index }: Stretch, place: Place): Room {
  const point = place === line.from && index === 0 ? line.route[0] : line.route.at(-1);
  const side =
    point && sidesOf(place).find((each) => each.axis === across(axis) && each.at === point[each.axis]);
  return side ? { least: Math.max(least, side.from), most: Math.min(most, side.to) } : { least, most };
}
