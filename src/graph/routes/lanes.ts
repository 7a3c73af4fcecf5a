/**
 * Lanes: lines that share a gutter run beside each other, and end beside each other along the side of a box. As the "nudging"
 * of Wybrow, Marriott and Stuckey, "Orthogonal Connector Routing" (Graph Drawing 2009).
 */
import type { Movable, Rivalry } from "./bundle";
import { bundlesOf, rivalOf } from "./bundle";
import type { Line } from "./line";
import { inSequence } from "./sequence";
import type { Axis } from "./side";
import { spread } from "./spread";
import { movedStretches } from "./stretch";

/** The lines, each in its lane: upright stretches first, then level ones, then the upright again between these. */
export const inLanes = (lines: readonly Line[]): readonly Line[] =>
  (["x", "y", "x"] as const).reduce<readonly Line[]>(nudged, lines);

function nudged(lines: readonly Line[], axis: Axis): readonly Line[] {
  const places = new Map<Line, Map<number, { readonly axis: Axis; readonly at: number }>>();
  for (const bundle of bundlesOf(lines, axis))
    for (const [{ stretch }, at] of placed(bundle)) {
      const own = places.get(stretch.line) ?? new Map();
      places.set(stretch.line, own.set(stretch.index, { axis, at }));
    }
  return lines.map((line) => {
    const own = places.get(line);
    return own && line.hold !== "fixed" ? { ...line, route: movedStretches(line.route, own) } : line;
  });
}

type Placed = ReadonlyMap<Movable, number>;

/** In the order in which they cross least; where that makes two lie on each other, these the other way round. */
function placed(bundle: readonly Movable[]): Placed {
  const rivalries = new Set(bundle.flatMap((each) => each.rivalries));
  let best = placedInOrder(bundle, rivalries);
  let fewest = clashesIn(best, rivalries);
  for (let round = 0, clashes = fewest; round < MOST_SWAPS && clashes.length > 0; round++) {
    for (const rivalry of clashes) rivalry.first = rivalOf(rivalry.first, rivalry);
    const places = placedInOrder(bundle, rivalries);
    clashes = clashesIn(places, rivalries);
    // Where a gutter is full none comes off another.
    if (clashes.length > MANY && clashes.length >= fewest.length) break;
    if (clashes.length < fewest.length) [best, fewest] = [places, clashes];
  }
  return best;
}

const MOST_SWAPS = 6;
/** So many cannot all come of their order: the gutter has no room for them. */
const MANY = 8;
/** Two lines nearer than this are seen as one. */
const ON_EACH_OTHER = 0.6;

const clashesIn = (places: Placed, rivalries: ReadonlySet<Rivalry>): readonly Rivalry[] =>
  [...rivalries].filter(
    ({ pair: [a, b] }) => Math.abs((places.get(a) ?? 0) - (places.get(b) ?? 0)) < ON_EACH_OTHER,
  );

function placedInOrder(bundle: readonly Movable[], rivalries: ReadonlySet<Rivalry>): Placed {
  const order = inSequence(bundle);
  const numbers = new Map(order.map((each, index) => [each, index] as const));
  const gaps = [...rivalries].map(({ pair: [a, b], distance, least }) => {
    const [one, other] = [numbers.get(a) ?? 0, numbers.get(b) ?? 0];
    return { from: Math.min(one, other), to: Math.max(one, other), distance, least };
  });
  const channels = order.map(({ channel }) => channel);
  const places = spread(channels, gaps);
  return new Map(order.map((each, index) => [each, places[index] ?? each.stretch.at] as const));
}
