/**
 * Lanes: lines that share a gutter run beside each other, and end beside each other along the side of a box. As the "nudging"
 * of Wybrow, Marriott and Stuckey, "Orthogonal Connector Routing" (Graph Drawing 2009).
 */
import type { Channel } from "./channel";
import { channelOf } from "./channel";
import type { Line } from "./line";
import { isBefore } from "./order";
import type { Axis } from "./side";
import { spread } from "./spread";
import type { Stretch } from "./stretch";
import { isFirst, isLast, movedStretches, stretchesOf } from "./stretch";

const BETWEEN_LANES = 5;
/** The head of a line is broader than the line. */
const BETWEEN_ENDS = 9;

/** The lines, each in its lane: upright stretches first, then level ones, then the upright again between these. */
export const inLanes = (lines: readonly Line[]): readonly Line[] =>
  (["x", "y", "x"] as const).reduce<readonly Line[]>(nudged, lines);

interface Movable {
  readonly stretch: Stretch;
  readonly channel: Channel;
}

function nudged(lines: readonly Line[], axis: Axis): readonly Line[] {
  const movable = lines
    .flatMap(stretchesOf)
    .filter((stretch) => stretch.axis === axis)
    .map((stretch) => ({ stretch, channel: channelOf(stretch) }));
  const places = new Map<Line, Map<number, { readonly axis: Axis; readonly at: number }>>();
  for (const group of bundlesOf(movable))
    for (const [{ line, index }, at] of placed(group)) {
      const own = places.get(line) ?? new Map();
      places.set(line, own.set(index, { axis, at }));
    }
  return lines.map((line) => ({ ...line, route: movedStretches(line.route, places.get(line) ?? new Map()) }));
}

/** Whether two could come to lie on each other, in a year in which both are drawn. */
function compete(a: Movable, b: Movable): boolean {
  return (
    a.stretch.line !== b.stretch.line &&
    a.channel.least < b.channel.most + BETWEEN_LANES &&
    b.channel.least < a.channel.most + BETWEEN_LANES &&
    a.stretch.low < b.stretch.high + BETWEEN_LANES &&
    b.stretch.low < a.stretch.high + BETWEEN_LANES &&
    a.stretch.line.years.some((year) => b.stretch.line.years.includes(year))
  );
}

/** Those that compete, directly or through others. */
function bundlesOf(movable: readonly Movable[]): readonly (readonly Movable[])[] {
  const waiting = new Set(movable.toSorted((a, b) => a.channel.least - b.channel.least));
  const bundles: Movable[][] = [];
  for (const first of waiting) {
    waiting.delete(first);
    const bundle = [first];
    for (const each of bundle)
      for (const other of waiting) {
        if (other.channel.least > each.channel.most + BETWEEN_LANES) break;
        if (!compete(each, other)) continue;
        waiting.delete(other);
        bundle.push(other);
      }
    bundles.push(bundle);
  }
  return bundles;
}

type Placed = readonly (readonly [Movable, number])[];

/** In the order in which they cross least; where that makes two lie on each other, these the other way round. */
function placed(bundle: readonly Movable[]): readonly (readonly [Stretch, number])[] {
  const swapped = new Set<string>();
  let best: Placed = placedInOrder(bundle, swapped);
  for (let round = 0, places = best; round < MOST_SWAPS; round++) {
    const clashes = clashesIn(places);
    if (clashes.length === 0) break;
    for (const pair of clashes) toggle(swapped, pair);
    places = placedInOrder(bundle, swapped);
    if (clashesIn(places).length < clashesIn(best).length) best = places;
  }
  return best.map(([{ stretch }, at]) => [stretch, at] as const);
}

const MOST_SWAPS = 6;
/** Two lines nearer than this are seen as one. */
const ON_EACH_OTHER = 0.6;

const pairOf = (a: Stretch, b: Stretch): string =>
  [a, b]
    .map(({ line, index }) => `${line.id} ${index}`)
    .sort()
    .join("\n");

const clashesIn = (places: Placed): readonly string[] =>
  places.flatMap(([a, at], index) =>
    places
      .slice(index + 1)
      .filter(([b, other]) => Math.abs(at - other) < ON_EACH_OTHER && compete(a, b))
      .map(([b]) => pairOf(a.stretch, b.stretch)),
  );

function toggle(swapped: Set<string>, pair: string): void {
  if (!swapped.delete(pair)) swapped.add(pair);
}

function placedInOrder(bundle: readonly Movable[], swapped: ReadonlySet<string>): Placed {
  const order = inOrder(bundle, swapped);
  const places = spread(
    order.map((each, index) => ({
      channel: each.channel,
      after: order
        .slice(0, index)
        .flatMap((other, before) =>
          compete(other, each)
            ? [{ index: before, distance: distanceBetween(other.stretch, each.stretch) }]
            : [],
        ),
    })),
  );
  return order.map((each, index) => [each, places[index] ?? each.stretch.at] as const);
}

function distanceBetween(a: Stretch, b: Stretch): number {
  const endTogether =
    (isFirst(a) && isFirst(b) && a.line.from === b.line.from) ||
    (isLast(a) && isLast(b) && a.line.to === b.line.to) ||
    (isFirst(a) && isLast(b) && a.line.from === b.line.to) ||
    (isLast(a) && isFirst(b) && a.line.to === b.line.from);
  return endTogether ? BETWEEN_ENDS : BETWEEN_LANES;
}

/** So that each follows all that belong before it; where they run round in a circle, one of them does not. */
function inOrder(bundle: readonly Movable[], swapped: ReadonlySet<string>): readonly Movable[] {
  const order: Movable[] = [];
  const seen = new Set<Movable>();
  const isBeforeIn = (a: Movable, b: Movable): boolean =>
    goesBefore(a, b) !== swapped.has(pairOf(a.stretch, b.stretch));
  const visit = (each: Movable): void => {
    if (seen.has(each)) return;
    seen.add(each);
    for (const other of bundle)
      if (other !== each && compete(other, each) && isBeforeIn(other, each)) visit(other);
    order.push(each);
  };
  for (const each of bundle.toSorted((a, b) => a.stretch.at - b.stretch.at)) visit(each);
  return order;
}

function goesBefore(a: Movable, b: Movable): boolean {
  if (a.channel.most <= b.channel.least) return true;
  if (b.channel.most <= a.channel.least) return false;
  // One that cannot come to where the other best runs stays on its side, though they then cross.
  if (!holds(a.channel, b.channel.best) || !holds(b.channel, a.channel.best))
    return a.channel.best < b.channel.best;
  return isBefore(a.stretch, b.stretch);
}

const holds = ({ least, most }: Channel, at: number): boolean => least <= at && at <= most;
