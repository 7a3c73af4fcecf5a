/** Stretches of lines that could come to lie on each other, and which of two belongs before the other. */
import type { Channel } from "./channel";
import { channelOf } from "./channel";
import type { Line } from "./line";
import { isBefore } from "./order";
import type { Axis } from "./side";
import type { Stretch } from "./stretch";
import { isFirst, isLast, stretchesOf } from "./stretch";

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
  /** How near to each other they come before any others have to come nearer. */
  readonly least: number;
  /** Which of the two goes before the other. */
  first: Movable;
}

/** Between lanes, and between ends along the same side: the head of a line is broader than the line. */
const BETWEEN = { lanes: 5, ends: 9 } as const;
/** Beside lines that are drawn on demand, where there is little room: all others are dimmed then. */
const LEAST_ON_DEMAND = { lanes: 2, ends: 4 } as const;

export const rivalOf = (each: Movable, { pair: [a, b] }: Rivalry): Movable => (each === a ? b : a);

/** The stretches of one axis, those together that compete, directly or through others. */
export function bundlesOf(lines: readonly Line[], axis: Axis): readonly (readonly Movable[])[] {
  const movable = lines
    .flatMap(stretchesOf)
    .filter((stretch) => stretch.axis === axis)
    .map((stretch): Movable => ({ stretch, channel: channelOf(stretch), rivalries: [] }))
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
      if (!b || b.channel.least >= a.channel.most + BETWEEN.lanes) break;
      if (!runBeside(a.stretch, b.stretch)) continue;
      const first = goesBefore(a, b) ? a : b;
      const rivalry = { pair: [a, b] as const, ...distancesOf(a.stretch, b.stretch), first };
      a.rivalries.push(rivalry);
      b.rivalries.push(rivalry);
    }
}

/** Of two that both keep their places neither gives way to the other. */
const runBeside = (a: Stretch, b: Stretch): boolean =>
  !(a.line.hold === "fixed" && b.line.hold === "fixed") &&
  a.low < b.high + BETWEEN.lanes &&
  b.low < a.high + BETWEEN.lanes &&
  a.line !== b.line &&
  (a.line.years === b.line.years || a.line.years.some((year) => b.line.years.includes(year)));

function distancesOf(a: Stretch, b: Stretch): Pick<Rivalry, "distance" | "least"> {
  const endTogether =
    (isFirst(a) && isFirst(b) && a.line.from === b.line.from) ||
    (isLast(a) && isLast(b) && a.line.to === b.line.to) ||
    (isFirst(a) && isLast(b) && a.line.from === b.line.to) ||
    (isLast(a) && isFirst(b) && a.line.to === b.line.from);
  const of = endTogether ? "ends" : "lanes";
  const isOnDemand = a.line.isOnDemand || b.line.isOnDemand;
  return { distance: BETWEEN[of], least: (isOnDemand ? LEAST_ON_DEMAND : BETWEEN)[of] };
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
