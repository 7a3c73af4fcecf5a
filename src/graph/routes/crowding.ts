/** Which gutters are too narrow for the lines that share them, and how much wider they would have to be. */
import type { Gutter, Widening } from "../layout/widening";
import type { Barrier } from "./barrier";
import { barriersOf } from "./barrier";
import type { Movable } from "./bundle";
import { bundlesOf, rivalOf } from "./bundle";
import type { Line } from "./line";
import { inSequence } from "./sequence";
import type { Axis } from "./side";
import type { Stretch } from "./stretch";

/** A gutter that is wider than twice this has room enough. */
const REACH = 24;
/** Lines that have so much less room than they want are hardly nearer to each other for it. */
const LEAST_EXTRA = 1;
/** The plan is to stay a plan: with more lines than these leave room for, they run nearer to each other. */
const MOST_EXTRA = 48;

/** @param lines where they best run, as if each were alone */
export const wideningFor = (lines: readonly Line[]): Widening => ({
  x: guttersToWiden(lines, "x"),
  y: guttersToWiden(lines, "y"),
});

const guttersToWiden = (lines: readonly Line[], axis: Axis): readonly Gutter[] =>
  merged(bundlesOf(lines, axis).flatMap(crowdedIn));

interface Walled {
  readonly movable: Movable;
  readonly before: Barrier | null;
  readonly after: Barrier | null;
}

/** Where lines of a bundle, one beside the other from wall to wall, want more room than is between the walls. */
function crowdedIn(bundle: readonly Movable[]): readonly Gutter[] {
  const order = inSequence(bundle).map((movable): Walled => ({ movable, ...wallsBeside(movable.stretch) }));
  const walls = new Set(order.flatMap(({ before }) => before?.high ?? []));
  return [...walls].flatMap((low) => crowdedFrom(low, order));
}

function crowdedFrom(low: number, order: readonly Walled[]): readonly Gutter[] {
  /** How near to the wall each can be. */
  const reached = new Map<Movable, number>();
  return order.flatMap(({ movable, before, after }) => {
    const own = before?.high === low ? [before.wanted] : [];
    const behind = movable.rivalries.flatMap((rivalry) => {
      const other = reached.get(rivalOf(movable, rivalry));
      return other === undefined ? [] : [other + rivalry.least];
    });
    if (own.length + behind.length === 0) return [];
    const from = Math.max(...own, ...behind);
    reached.set(movable, from);
    if (!after || after.low <= low) return [];
    const extra = from + after.wanted - (after.low - low);
    return extra > LEAST_EXTRA
      ? [{ low, high: after.low, extra: Math.min(MOST_EXTRA, Math.ceil(extra)) }]
      : [];
  });
}

/** What a line only touches where it ends is no wall beside it; as far as it may run at all is one. */
function wallsBeside(stretch: Stretch): Pick<Walled, "before" | "after"> {
  const { at, low, high } = stretch;
  const inner = { ...stretch, low: low + TOUCH, high: high - TOUCH };
  const walls = [...barriersOf(inner, at - REACH, at + REACH), ...boundsBeside(stretch)];
  return {
    before: nearest(
      walls.filter((wall) => wall.high <= at),
      (wall) => at - wall.high - wall.wanted,
    ),
    after: nearest(
      walls.filter((wall) => wall.low >= at),
      (wall) => wall.low - at - wall.wanted,
    ),
  };
}

const TOUCH = 2;

function boundsBeside({ axis, line: { bounds } }: Stretch): readonly Barrier[] {
  const [low, high] =
    axis === "x" ? [bounds.x, bounds.x + bounds.width] : [bounds.y, bounds.y + bounds.height];
  return [low, high].map((at) => ({ low: at, high: at, clearance: 0, withHead: 0, wanted: 0 }));
}

const nearest = (walls: readonly Barrier[], distanceTo: (wall: Barrier) => number): Barrier | null =>
  walls.reduce<Barrier | null>(
    (best, wall) => (best && distanceTo(best) <= distanceTo(wall) ? best : wall),
    null,
  );

/** Those that overlap are one gutter, as narrow as what they have in common, that needs as much as the neediest. */
function merged(gutters: readonly Gutter[]): readonly Gutter[] {
  const all: Gutter[] = [];
  for (const gutter of gutters.toSorted((a, b) => a.high - b.high)) {
    const last = all.at(-1);
    if (!last || gutter.low >= last.high) all.push(gutter);
    else
      all[all.length - 1] = {
        low: Math.max(last.low, gutter.low),
        high: last.high,
        extra: Math.max(last.extra, gutter.extra),
      };
  }
  return all;
}
