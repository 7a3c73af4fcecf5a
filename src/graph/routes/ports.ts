/** Where a line can leave a side: the first node of the grid outside, and the point on the side. */
import type { Rect } from "../layout/rect";
import { segmentMeets } from "../layout/rect";
import type { Grid } from "./grid";
import { firstFrom } from "./grid";
import type { Obstacle } from "./obstacle";
import type { Point } from "./route";
import type { Side } from "./side";

/** The ways along the grid: right, down, left, up. Two that differ by two are opposite. */
export type Direction = 0 | 1 | 2 | 3;

export interface Port {
  readonly node: number;
  /** The way out of the side. */
  readonly direction: Direction;
  readonly point: Point;
  /** From the point to the node. */
  readonly length: number;
}

export const nodeAt = ({ xs, ys }: Grid, node: number): Point => ({
  x: xs[node % xs.length] ?? 0,
  y: ys[Math.floor(node / xs.length)] ?? 0,
});

/**
 * @param room the least distance from the side to the node
 * @param obstacles none of which is to be between the two
 */
export const portsOf = (
  grid: Grid,
  sides: readonly Side[],
  room: number,
  obstacles: readonly Obstacle[],
): readonly Port[] => sides.flatMap((side) => portsOfSide(grid, side, room, obstacles));

function portsOfSide(grid: Grid, side: Side, room: number, obstacles: readonly Obstacle[]): readonly Port[] {
  const { axis, at, outward, from, to } = side;
  const [along, out] = axis === "x" ? [grid.ys, grid.xs] : [grid.xs, grid.ys];
  const index = outward > 0 ? firstFrom(out, at + room) : firstFrom(out, at - room + 1e-6) - 1;
  const outside = out[index];
  if (outside === undefined) return [];
  const inTheWay = standingBefore(obstacles, side, outside);
  const direction = directionOf(axis, outward);
  const ports: Port[] = [];
  for (let each = firstFrom(along, from); each < along.length; each++) {
    const value = along[each];
    if (value === undefined || value > to) break;
    const [node, point, next] =
      axis === "x"
        ? [each * grid.xs.length + index, { x: at, y: value }, { x: outside, y: value }]
        : [index * grid.xs.length + each, { x: value, y: at }, { x: value, y: outside }];
    if (inTheWay.some((rect) => segmentMeets(rect, point, next))) continue;
    ports.push({ node, direction, point, length: Math.abs(outside - at) });
  }
  return ports;
}

/** What stands between a side and the first line of the grid outside. */
function standingBefore(
  obstacles: readonly Obstacle[],
  { axis, at, from, to }: Side,
  outside: number,
): readonly Rect[] {
  const [start, length] = [Math.min(at, outside), Math.abs(outside - at)];
  const strip =
    axis === "x"
      ? { x: start, y: from, width: length, height: to - from }
      : { x: from, y: start, width: to - from, height: length };
  return obstacles
    .filter(({ isRow }) => axis === "x" || !isRow)
    .map(({ rect }) => rect)
    .filter((rect) => touch(rect, strip));
}

const touch = (a: Rect, b: Rect): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

const directionOf = (axis: Side["axis"], outward: 1 | -1): Direction =>
  axis === "x" ? (outward > 0 ? 0 : 2) : outward > 0 ? 1 : 3;
