/** The level and upright lines along which a route may run, and where something stands in its way. */
import type { Rect } from "../layout/rect";
import type { Obstacle } from "./obstacle";
import type { Route } from "./route";
import type { Side } from "./side";

export interface Grid {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** What a step to the right costs from each node beside its length; infinite where something stands in the way. */
  readonly right: Float64Array;
  /** The same for a step down. */
  readonly down: Float64Array;
}

/** @param frames boxes that a line may leave, but along whose outline it does not run
 * @param within where the grid ends */
export function gridOf(
  obstacles: readonly Obstacle[],
  ends: readonly (readonly Side[])[],
  frames: readonly Rect[],
  within: Rect,
): Grid {
  const [columns, rows] = [middlesOf(ends, "y"), middlesOf(ends, "x")];
  for (const { rect, beside, above, isRow } of obstacles) {
    if (!isRow) columns.push(rect.x - beside, rect.x + rect.width + beside);
    rows.push(rect.y - above, rect.y + rect.height + above);
  }
  for (const { x, y, width, height } of frames) {
    columns.push(x - OF_FRAME, x + width + OF_FRAME);
    rows.push(y - OF_FRAME, y + height + OF_FRAME);
  }
  const xs = inOrder(columns, within.x, within.x + within.width);
  const ys = inOrder(rows, within.y, within.y + within.height);
  const nodes = xs.length * ys.length;
  const grid = { xs, ys, right: new Float64Array(nodes), down: new Float64Array(nodes) };
  for (const obstacle of obstacles) block(grid, obstacle);
  return grid;
}

const OF_FRAME = 9;

/** Each once, those between two bounds. */
function inOrder(values: readonly number[], least: number, most: number): Float64Array {
  const sorted = Float64Array.from(values).sort();
  return sorted.filter((value, index) => least <= value && value <= most && value !== sorted[index - 1]);
}

/** The middle of each side, and of what two sides have in common: where a straight line would run. */
function middlesOf(ends: readonly (readonly Side[])[], axis: Side["axis"]): number[] {
  const [from = [], to = []] = ends.map((sides) => sides.filter((side) => side.axis === axis));
  const shared = from.flatMap((a) =>
    to.flatMap((b) => {
      const [low, high] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
      return low < high ? [(low + high) / 2] : [];
    }),
  );
  return [...[...from, ...to].map((side) => (side.from + side.to) / 2), ...shared];
}

/** The first of the ascending values that is greater than the bound, or as great. */
export function firstFrom(values: Float64Array, bound: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

const TINY = 1e-6;

function block({ xs, ys, right, down }: Grid, { rect, clearance, isRow }: Obstacle): void {
  const [left, top] = [rect.x - clearance + TINY, rect.y - clearance + TINY];
  const [far, foot] = [rect.x + rect.width + clearance - TINY, rect.y + rect.height + clearance - TINY];
  const [firstX, lastX] = [firstFrom(xs, left), firstFrom(xs, far) - 1];
  const [firstY, lastY] = [firstFrom(ys, top), firstFrom(ys, foot) - 1];
  for (let j = firstY; j <= lastY; j++)
    for (let i = Math.max(0, firstX - 1); i <= lastX; i++)
      right[j * xs.length + i] = Number.POSITIVE_INFINITY;
  if (isRow) return;
  for (let i = firstX; i <= lastX; i++)
    for (let j = Math.max(0, firstY - 1); j <= lastY; j++) down[j * xs.length + i] = Number.POSITIVE_INFINITY;
}

/** Makes each step dearer that would cross a route. */
export function avoidCrossing(grid: Grid, route: Route, cost: number): void {
  for (let index = 1; index < route.length; index++) {
    const [a, b] = [route[index - 1], route[index]];
    if (!a || !b) continue;
    if (a.x === b.x)
      addAlong(grid, firstFrom(grid.xs, a.x) - 1, Math.min(a.y, b.y), Math.max(a.y, b.y), cost);
    else addAcross(grid, firstFrom(grid.ys, a.y) - 1, Math.min(a.x, b.x), Math.max(a.x, b.x), cost);
  }
}

/** To steps to the right out of a column, between two heights. */
function addAlong({ xs, ys, right }: Grid, i: number, low: number, high: number, cost: number): void {
  if (i < 0 || i + 1 >= xs.length) return;
  for (let j = firstFrom(ys, low + TINY); j < ys.length && (ys[j] ?? 0) < high; j++)
    addTo(right, j * xs.length + i, cost);
}

/** To steps down out of a row. */
function addAcross({ xs, ys, down }: Grid, j: number, low: number, high: number, cost: number): void {
  if (j < 0 || j + 1 >= ys.length) return;
  for (let i = firstFrom(xs, low + TINY); i < xs.length && (xs[i] ?? 0) < high; i++)
    addTo(down, j * xs.length + i, cost);
}

function addTo(costs: Float64Array, index: number, cost: number): void {
  costs[index] = (costs[index] ?? 0) + cost;
}
