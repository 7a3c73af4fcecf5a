/** Where a line can leave a side: the first node of the grid outside, and the point on the side. */
import type { Grid } from "./grid";
import { firstFrom } from "./grid";
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

/** @param room the least distance from the side to the node */
export const portsOf = (grid: Grid, sides: readonly Side[], room: number): readonly Port[] =>
  sides.flatMap((side) => portsOfSide(grid, side, room));

function portsOfSide(grid: Grid, { axis, at, outward, from, to }: Side, room: number): readonly Port[] {
  const [along, out] = axis === "x" ? [grid.ys, grid.xs] : [grid.xs, grid.ys];
  const index = outward > 0 ? firstFrom(out, at + room) : firstFrom(out, at - room + 1e-6) - 1;
  const outside = out[index];
  if (outside === undefined) return [];
  const direction = directionOf(axis, outward);
  const ports: Port[] = [];
  for (let each = firstFrom(along, from); each < along.length; each++) {
    const value = along[each];
    if (value === undefined || value > to) break;
    const node = axis === "x" ? each * grid.xs.length + index : index * grid.xs.length + each;
    const point = axis === "x" ? { x: at, y: value } : { x: value, y: at };
    ports.push({ node, direction, point, length: Math.abs(outside - at) });
  }
  return ports;
}

const directionOf = (axis: Side["axis"], outward: 1 | -1): Direction =>
  axis === "x" ? (outward > 0 ? 0 : 2) : outward > 0 ? 1 : 3;
