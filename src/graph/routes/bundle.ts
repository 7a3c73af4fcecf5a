/** Stretches of lines that could come to lie on each other, and which of two belongs before the other. */
import type { Channel } from "./channel";
import { isBefore } from "./order";
import type { Stretch } from "./stretch";
import { isFirst, isLast } from "./stretch";

export interface Movable {
  readonly stretch: Stretch;
  readonly channel: Channel;
  /** Those that it competes with. */
  readonly rivalries: Rivalry[];
}

/** Two that could come to lie on each other, in a year in which both are drawn. */
export interface Rivalry {
  readonly pair: readonly [Movable, Movable];
  /** How far apart they best are. */
  readonly distance: number;
  /** Which of the two goes before the other. */
  first: Movable;
}

const BETWEEN_LANES = 5;
/** The head of a line is broader than the line. */
const BETWEEN_ENDS = 9;

export const rivalOf = (each: Movable, { pair: [a, b] }: Rivalry): Movable => (each === a ? b : a);

/** Those that compete, directly or through others. */
export function bundlesOf(all: readonly Omit<Movable, "rivalries">[]): readonly (readonly Movable[])[] {
  const movable = all
    .map((each): Movable => ({ ...each, rivalries: [] }))
    .sort((a, b) => a.channel.least - b.channel.least);
  makeRivals(movable);
  const waiting = new Set(movable);
  const bundles: Movable[][] = [];
  for (const first of waiting) {
    waiting.delete(first);
    const bundle = [first];
    for (const each of bundle)
      for (const rivalry of each.rivalries) {
        const rival = rivalOf(each, rivalry);
        if (waiting.delete(rival)) bundle.push(rival);
      }
    bundles.push(bundle);
  }
  return bundles;
}

/** @param movable those of the least channels first */
function makeRivals(movable: readonly Movable[]): void {
  for (const [index, a] of movable.entries())
    for (let next = index + 1; next < movable.length; next++) {
      const b = movable[next];
      if (!b || b.channel.least >= a.channel.most + BETWEEN_LANES) break;
      if (!runBeside(a.stretch, b.stretch)) continue;
      const first = goesBefore(a, b) ? a : b;
      const rivalry = { pair: [a, b] as const, distance: distanceBetween(a.stretch, b.stretch), first };
      a.rivalries.push(rivalry);
      b.rivalries.push(rivalry);
    }
}

/** Of two that both keep their places neither gives way to the other. */
const runBeside = (a: Stretch, b: Stretch): boolean =>
  !(a.line.hold === "fixed" && b.line.hold === "fixed") &&
  a.low < b.high + BETWEEN_LANES &&
  b.low < a.high + BETWEEN_LANES &&
  a.line !== b.line &&
  (a.line.years === b.line.years || a.line.years.some((year) => b.line.years.includes(year)));

function distanceBetween(a: Stretch, b: Stretch): number {
  const endTogether =
    (isFirst(a) && isFirst(b) && a.line.from === b.line.from) ||
    (isLast(a) && isLast(b) && a.line.to === b.line.to) ||
    (isFirst(a) && isLast(b) && a.line.from === b.line.to) ||
    (isLast(a) && isFirst(b) && a.line.to === b.line.from);
  return endTogether ? BETWEEN_ENDS : BETWEEN_LANES;
}

/** So that they cross least. */
function goesBefore(a: Movable, b: Movable): boolean {
  if (a.channel.most <= b.channel.least) return true;
  if (b.channel.most <= a.channel.least) return false;
  // One that cannot come to where the other best runs stays on its side, though they then cross.
  if (!holds(a.channel, b.channel.best) || !holds(b.channel, a.channel.best))
    return a.channel.best < b.channel.best;
  return isBefore(a.stretch, b.stretch);
}

const holds = ({ least, most }: Channel, at: number): boolean => least <= at && at <= most;
