/** What an order of lanes costs the reader: lines that pass over lanes, run upwards, or part a board from its partnership. */

/** The lanes that one change joins, from the originals to the results. */
export interface Bundle {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** A bundle among lanes that are told by number: orders of hundreds of lanes are weighed hundreds of thousands of times. */
interface Join {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly lanes: ReadonlySet<number>;
}

type Tie = readonly [lane: number, home: number];

/** All that bears on where a lane stands. */
export interface Tangle {
  readonly joinsOf: (lane: number) => readonly Join[];
  readonly tiesOf: (lane: number) => readonly Tie[];
}

/** Where each lane stands. */
export type Standing = readonly number[];

/** @param ids of the lanes, in the order of their numbers */
export function tangleOf(
  ids: readonly string[],
  bundles: readonly Bundle[],
  homes: ReadonlyMap<string, string>,
): Tangle {
  const ties = numbered(
    ids,
    [...homes].map(([id, home]) => ({ from: [id], to: [home] })),
  );
  const joinsOf = byLane(numbered(ids, bundles), ({ lanes }) => lanes);
  const pairs = ties.flatMap(({ from: [lane], to: [home] }): readonly Tie[] =>
    lane === undefined || home === undefined ? [] : [[lane, home]],
  );
  return { joinsOf, tiesOf: byLane(pairs, (tie) => tie) };
}

function numbered(ids: readonly string[], bundles: readonly Bundle[]): readonly Join[] {
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const numbersOf = (some: readonly string[]) => some.flatMap((id) => numbers.get(id) ?? []);
  return bundles.map((bundle) => {
    const [from, to] = [numbersOf(bundle.from), numbersOf(bundle.to)];
    return { from, to, lanes: new Set([...from, ...to]) };
  });
}

const NONE: readonly never[] = [];

function byLane<Value>(values: readonly Value[], lanesOf: (value: Value) => Iterable<number>) {
  const groups: Value[][] = [];
  for (const value of values) {
    for (const lane of lanesOf(value)) {
      groups[lane] ??= [];
      groups[lane].push(value);
    }
  }
  return (lane: number): readonly Value[] => groups[lane] ?? NONE;
}

/** Whole numbers, so that costs that are equal are found to be equal. */
const LANE_PASSED = 10;
/** Time is read downwards: rather one lane passed over than two successors above what they came from. */
const UPWARDS = 6;
const LANE_FROM_HOME = 1;

/** The part of the cost that changes when two neighbours change places. */
export function costAround(a: number, b: number, standing: Standing, { joinsOf, tiesOf }: Tangle): number {
  let cost = 0;
  for (const join of joinsOf(a)) cost += costOfJoin(join, standing);
  for (const join of joinsOf(b)) if (!join.lanes.has(a)) cost += costOfJoin(join, standing);
  for (const tie of tiesOf(a)) cost += LANE_FROM_HOME * lengthOf(tie, standing);
  for (const tie of tiesOf(b)) if (!tie.includes(a)) cost += LANE_FROM_HOME * lengthOf(tie, standing);
  return cost;
}

const costOfJoin = (join: Join, standing: Standing): number =>
  LANE_PASSED * passedBy(join, standing) + UPWARDS * upwardsIn(join, standing);

const at = (lane: number, standing: Standing): number => standing[lane] ?? 0;

const lengthOf = ([lane, home]: Tie, standing: Standing): number =>
  Math.abs(at(lane, standing) - at(home, standing));

function passedBy({ lanes }: Join, standing: Standing): number {
  if (lanes.size < 2) return 0;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const lane of lanes) {
    first = Math.min(first, at(lane, standing));
    last = Math.max(last, at(lane, standing));
  }
  return last - first + 1 - lanes.size;
}

function upwardsIn({ from, to }: Join, standing: Standing): number {
  let lowest = Number.NEGATIVE_INFINITY;
  for (const lane of from) lowest = Math.max(lowest, at(lane, standing));
  let count = 0;
  for (const lane of to) if (at(lane, standing) < lowest) count++;
  return count;
}

/** How many lanes the lines of the bundles pass over without touching them. */
export function lanesPassed(order: readonly string[], bundles: readonly Bundle[]): number {
  const standing = order.map((_, index) => index);
  return numbered(order, bundles).reduce((sum, join) => sum + passedBy(join, standing), 0);
}
