/** The level and upright lines along which a route may run, and where something stands in its way. */
import type { Rect } from "../layout/rect";
import type { Obstacle } from "./obstacle";
import type { Route } from "./route";
import type { Side } from "./side";

export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
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
  const around = [
    ...obstacles,
    ...frames.map((rect) => ({ rect, beside: OF_FRAME, above: OF_FRAME, isRow: false })),
  ];
  const columns = around
    .filter(({ isRow }) => !isRow)
    .flatMap(({ rect: { x, width }, beside }) => [x - beside, x + width + beside]);
  const rows = around.flatMap(({ rect: { y, height }, above }) => [y - above, y + height + above]);
  const xs = inOrder([...columns, ...middlesOf(ends, "y")], within.x, within.x + within.width);
  const ys = inOrder([...rows, ...middlesOf(ends, "x")], within.y, within.y + within.height);
  const grid = {
    xs,
    ys,
    right: new Float64Array(xs.length * ys.length),
    down: new Float64Array(xs.length * ys.length),
  };
  for (const obstacle of obstacles) block(grid, obstacle);
  return grid;
}

const OF_FRAME = 9;

/** Each once, those between two bounds. */
const inOrder = (values: readonly number[], least: number, most: number): readonly number[] =>
  [...new Set(values)].filter((value) => least <= value && value <= most).sort((a, b) => a - b);

/** The middle of each side, and of what two sides have in common: where a straight line would run. */
function middlesOf(ends: readonly (readonly Side[])[], axis: Side["axis"]): readonly number[] {
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
export function firstFrom(values: readonly number[], bound: number): number {
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
    if (a && b) avoidStretch(grid, a, b, cost);
  }
}

function avoidStretch({ xs, ys, right, down }: Grid, a: Route[number], b: Route[number], cost: number): void {
  const [low, high] = [
    { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) },
    { x: Math.max(a.x, b.x), y: Math.max(a.y, b.y) },
  ];
  if (a.x === b.x) {
    const i = firstFrom(xs, a.x) - 1;
    if (i < 0 || i + 1 >= xs.length) return;
    for (let j = firstFrom(ys, low.y + TINY); j < ys.length && (ys[j] ?? 0) < high.y; j++)
      addTo(right, j * xs.length + i, cost);
  } else {
    const j = firstFrom(ys, a.y) - 1;
    if (j < 0 || j + 1 >= ys.length) return;
    for (let i = firstFrom(xs, low.x + TINY); i < xs.length && (xs[i] ?? 0) < high.x; i++)
      addTo(down, j * xs.length + i, cost);
  }
}

function addTo(costs: Float64Array, index: number, cost: number): void {
  costs[index] = (costs[index] ?? 0) + cost;
}
