/** The best way along a grid: short, with few bends, crossing few other lines. */
import type { Grid } from "./grid";
import { Heap } from "./heap";
import type { Direction, Port } from "./ports";
import { nodeAt } from "./ports";
import type { Point, Route } from "./route";
import { withoutIdlePoints } from "./route";

/** A bend costs as much as so many units of way. */
const BEND = 60;
const DIRECTIONS = [0, 1, 2, 3] as const;

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
const opposite = (direction: Direction): Direction => ((direction + 2) % 4) as Direction;
/** A turn back is two bends. */
const bends = (a: Direction, b: Direction): number => (a === b ? 0 : (a + b) % 2 === 0 ? 2 : 1);

class Search {
  private readonly lengths: Float64Array;
  private readonly before: Int32Array;
  private readonly done: Uint8Array;
  private readonly heap = new Heap();
  private readonly aim: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly foot: number;
  };

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

  spread(state: number): void {
    // It was reached twice, and better the other time.
    if (this.done[state]) return;
    this.done[state] = 1;
    const [node, length] = [state >> 2, this.lengthTo(state)];
    for (const direction of DIRECTIONS) {
      const turn = bends(directionOf(state), direction);
      const step = turn === 2 ? Number.POSITIVE_INFINITY : this.stepFrom(node, direction);
      if (step === Number.POSITIVE_INFINITY) continue;
      this.reach(this.neighbour(node, direction) * 4 + direction, length + turn * BEND + step, state);
    }
  }

  wayTo(state: number): readonly number[] {
    const way: number[] = [];
    for (let each = state; each >= 0; each = this.before[each] ?? -1) way.push(each);
    return way.reverse();
  }

  private neighbour(node: number, direction: Direction): number {
    const { length } = this.grid.xs;
    return node + (direction === 0 ? 1 : direction === 1 ? length : direction === 2 ? -1 : -length);
  }

  /** What a step costs, infinite over the edge of the grid. */
  private stepFrom(node: number, direction: Direction): number {
    const { xs, ys, right, down } = this.grid;
    const [i, j] = [node % xs.length, Math.floor(node / xs.length)];
    const [a, b] =
      direction % 2 === 0
        ? [xs[i], xs[direction === 0 ? i + 1 : i - 1]]
        : [ys[j], ys[direction === 1 ? j + 1 : j - 1]];
    if (a === undefined || b === undefined) return Number.POSITIVE_INFINITY;
    const first = direction < 2 ? node : this.neighbour(node, direction);
    return Math.abs(b - a) + ((direction % 2 === 0 ? right[first] : down[first]) ?? 0);
  }

  /** No more than it really is: as if nothing stood in the way. */
  private toGo(state: number): number {
    const { xs, ys } = this.grid;
    const node = state >> 2;
    const [x, y] = [xs[node % xs.length] ?? 0, ys[Math.floor(node / xs.length)] ?? 0];
    const { left, right, top, foot } = this.aim;
    // In the order of the directions.
    const ways = [left - x, top - y, x - right, y - foot];
    const direction = state & 3;
    const [ahead, behind] = [ways[direction] ?? 0, ways[(direction + 2) % 4] ?? 0];
    const aside = Math.max(0, ways[(direction + 1) % 4] ?? 0, ways[(direction + 3) % 4] ?? 0);
    return Math.max(0, ahead, behind) + aside + (behind > 0 ? 2 : aside > 0 ? 1 : 0) * BEND;
  }
}
