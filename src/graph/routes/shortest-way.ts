/** The best way along a grid: short, with few bends, crossing few other lines. */
import type { Grid } from "./grid";
import { Heap } from "./heap";
import type { Direction, Port } from "./ports";
import { nodeAt } from "./ports";
import type { Point, Route } from "./route";
import { withoutIdlePoints } from "./route";

/** A bend costs as much as so many units of way. */
const BEND = 60;

/**
 * A* (Hart, Nilsson and Raphael 1968) over the nodes of the grid, each reached in up to four directions, so that bends can be
 * counted. Null where there is no way.
 */
export function shortestWay(grid: Grid, starts: readonly Port[], goals: readonly Port[]): Route | null {
  const goalsAt = new Map<number, Port[]>();
  for (const goal of goals) goalsAt.set(goal.node, [...(goalsAt.get(goal.node) ?? []), goal]);
  const search = new Search(grid, goals);
  for (const start of starts) search.reach(start.node * 4 + start.direction, start.length, -1);
  let best: Arrival | null = null;
  while (search.leastCost < (best?.cost ?? Number.POSITIVE_INFINITY)) {
    const state = search.take();
    for (const goal of goalsAt.get(state >> 2) ?? []) {
      const cost =
        search.lengthTo(state) + bends(directionOf(state), opposite(goal.direction)) * BEND + goal.length;
      if (!best || cost < best.cost) best = { cost, state, goal };
    }
    search.spread(state);
  }
  if (!best) return null;
  const nodes = search.wayTo(best.state);
  const start = starts.find(({ node, direction }) => node * 4 + direction === nodes[0]);
  const points: Point[] = nodes.map((state) => nodeAt(grid, state >> 2));
  return withoutIdlePoints([...(start ? [start.point] : []), ...points, best.goal.point].filter(isNew));
}

interface Arrival {
  readonly cost: number;
  readonly state: number;
  readonly goal: Port;
}

const isNew = ({ x, y }: Point, index: number, points: readonly Point[]): boolean => {
  const before = points[index - 1];
  return !before || before.x !== x || before.y !== y;
};

const directionOf = (state: number): Direction => (state & 3) as Direction;
const opposite = (direction: Direction): Direction => (direction ^ 2) as Direction;
/** A turn back is two bends. */
const bends = (a: Direction, b: Direction): number => (a === b ? 0 : a === opposite(b) ? 2 : 1);

/** Where the goals lie. */
interface Aim {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

class Search {
  private readonly lengths: Float64Array;
  private readonly before: Int32Array;
  private readonly done: Uint8Array;
  private readonly heap = new Heap();
  private readonly aim: Aim;

  constructor(
    private readonly grid: Grid,
    goals: readonly Port[],
  ) {
    const states = grid.xs.length * grid.ys.length * 4;
    this.lengths = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
    this.before = new Int32Array(states).fill(-1);
    this.done = new Uint8Array(states);
    const points = goals.map(({ node }) => nodeAt(grid, node));
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    this.aim = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), foot: Math.max(...ys) };
  }

  /** The way to a state, if it is the best so far. */
  reach(state: number, length: number, before: number): void {
    if (length >= (this.lengths[state] ?? 0)) return;
    this.lengths[state] = length;
    this.before[state] = before;
    this.heap.push(state, length + this.toGo(state));
  }

  get leastCost(): number {
    return this.heap.leastCost;
  }

  /** The state that is next to be looked at. */
  take(): number {
    return this.heap.pop() ?? 0;
  }

  lengthTo(state: number): number {
    return this.lengths[state] ?? 0;
  }

  /** Reaches what is one step ahead, or to either hand. */
  spread(state: number): void {
    // It was reached twice, and better the other time.
    if (this.done[state]) return;
    this.done[state] = 1;
    const direction = directionOf(state);
    this.step(state, direction, 0);
    this.step(state, (direction ^ 1) as Direction, BEND);
    this.step(state, (direction ^ 3) as Direction, BEND);
  }

  private step(state: number, direction: Direction, turn: number): void {
    const node = state >> 2;
    const cost = this.costFrom(node, direction);
    if (cost === Number.POSITIVE_INFINITY) return;
    const { length: row } = this.grid.xs;
    const next = node + (direction === 0 ? 1 : direction === 1 ? row : direction === 2 ? -1 : -row);
    this.reach(next * 4 + direction, this.lengthTo(state) + turn + cost, state);
  }

  /** What a step costs, infinite over the edge of the grid. */
  private costFrom(node: number, direction: Direction): number {
    const { xs, ys, right, down } = this.grid;
    const row = xs.length;
    const i = node % row;
    const j = (node - i) / row;
    if (direction === 0) return (xs[i + 1] ?? BEYOND) - (xs[i] ?? 0) + (right[node] ?? 0);
    if (direction === 1) return (ys[j + 1] ?? BEYOND) - (ys[j] ?? 0) + (down[node] ?? 0);
    if (direction === 2) return i === 0 ? BEYOND : (xs[i] ?? 0) - (xs[i - 1] ?? 0) + (right[node - 1] ?? 0);
    return j === 0 ? BEYOND : (ys[j] ?? 0) - (ys[j - 1] ?? 0) + (down[node - row] ?? 0);
  }

  /** No more than it really is: as if nothing stood in the way. */
  private toGo(state: number): number {
    const { xs, ys } = this.grid;
    const node = state >> 2;
    const i = node % xs.length;
    const [x, y] = [xs[i] ?? 0, ys[(node - i) / xs.length] ?? 0];
    const { left, right, top, foot } = this.aim;
    const [toRight, toLeft, toFoot, toTop] = [left - x, x - right, top - y, y - foot];
    switch (directionOf(state)) {
      case 0:
        return distanceLeft(toRight, toLeft, toFoot, toTop);
      case 1:
        return distanceLeft(toFoot, toTop, toRight, toLeft);
      case 2:
        return distanceLeft(toLeft, toRight, toFoot, toTop);
      default:
        return distanceLeft(toTop, toFoot, toRight, toLeft);
    }
  }

  wayTo(state: number): readonly number[] {
    const way: number[] = [];
    for (let each = state; each >= 0; each = this.before[each] ?? -1) way.push(each);
    return way.reverse();
  }
}

const BEYOND = Number.POSITIVE_INFINITY;

/** With the bends that it takes at least: one to go aside, two to turn back. */
function distanceLeft(ahead: number, behind: number, oneHand: number, otherHand: number): number {
  const aside = Math.max(0, oneHand, otherHand);
  const turns = behind > 0 ? 2 : aside > 0 ? 1 : 0;
  return Math.max(0, ahead, behind) + aside + turns * BEND;
}
