/** What stands beside a stretch of a line, and how far it is to keep from it. */
import type { Place } from "../layout/place";
import type { Rect } from "../layout/rect";
import type { Obstacle } from "./obstacle";
import type { Stretch } from "./stretch";
import { isFirst, isLast } from "./stretch";

/** From where to where it stands, across the stretch. */
export interface Barrier {
  readonly low: number;
  readonly high: number;
  /** How far the stretch is to be from it at least, and where there is room for the head of its line. */
  readonly clearance: number;
  readonly withHead: number;
  /** How far it would be from it at least, if there were as much room as lines want. */
  readonly wanted: number;
}

/** Between the last bend and what the line leads to there is room for its head: where lines crowd, for most of it. */
export const HEAD_ROOM = 11;
const LEAST_HEAD_ROOM = 7;
const FOOT_ROOM = 6;
const NARROW = 6;
const FROM_FRAME = 3;

/** What of the obstacles and frames of its line can keep a stretch from moving between two bounds. */
export function barriersOf(stretch: Stretch, least: number, most: number): readonly Barrier[] {
  const { line, axis, low, high } = stretch;
  const barriers: Barrier[] = [];
  const isUpright = axis === "x";
  for (const obstacle of line.obstacles) {
    const { x, y, width, height } = obstacle.rect;
    const margin = Math.min(obstacle.clearance, 2);
    const [from, to] = isUpright ? [y, y + height] : [x, x + width];
    if (from - margin >= high || low >= to + margin || (isUpright && obstacle.isRow)) continue;
    const [start, end] = isUpright ? [x, x + width] : [y, y + height];
    if (end + HEAD_ROOM <= least || start - HEAD_ROOM >= most || isOwn(stretch, obstacle)) continue;
    barriers.push(barrierOf(stretch, obstacle, start, end));
  }
  for (const { x, y, width, height } of line.frames) {
    const [from, to] = isUpright ? [y, y + height] : [x, x + width];
    if (to <= low || high <= from) continue;
    for (const edge of isUpright ? [x, x + width] : [y, y + height])
      barriers.push({ low: edge, high: edge, ...OF_FRAME });
  }
  return barriers;
}

const OF_FRAME = { clearance: FROM_FRAME, withHead: FROM_FRAME, wanted: FROM_FRAME };

/** Whether it is the place that the stretch itself begins or ends at. */
const isOwn = (stretch: Stretch, { rect }: Obstacle): boolean =>
  (isFirst(stretch) && isRectOf(stretch.line.from, rect)) ||
  (isLast(stretch) && isRectOf(stretch.line.to, rect));

function barrierOf({ line, at }: Stretch, { rect, clearance }: Obstacle, low: number, high: number): Barrier {
  const [isTo, isFrom] = [isRectOf(line.to, rect), isRectOf(line.from, rect)];
  const wanted = Math.max(clearance, isTo ? LEAST_HEAD_ROOM : 0);
  // In the narrow gaps of small things there is no room for a head.
  if (Math.max(low - at, at - high) < NARROW) return { low, high, clearance, withHead: clearance, wanted };
  const withHead = Math.max(clearance, isTo ? HEAD_ROOM : isFrom ? FOOT_ROOM : 0);
  return { low, high, clearance: wanted, withHead, wanted };
}

const isRectOf = ({ rect }: Place, { x, y, width }: Rect): boolean =>
  rect.x === x && rect.y === y && rect.width === width;
