/** In which order the lanes of a group stand, so that the lines between them pass over as few others as can be. */
import type { Bundle, Tangle } from "./tangle";
import { costAround, tangleOf } from "./tangle";

/**
 * Moves one lane at a time to where it costs least, until no move helps; of two orders as good, the given one. What stands in
 * `homes` costs a little when it leaves the neighbourhood of its home.
 *
 * @param homes the partnership that a sub-group belongs to
 */
export function untangled(
  order: readonly string[],
  bundles: readonly Bundle[],
  homes: ReadonlyMap<string, string>,
): readonly string[] {
  const tangle = tangleOf(order, bundles, homes);
  const lanes = order.map((_, lane) => lane);
  const touched = lanes.filter((lane) => tangle.joinsOf(lane).length > 0);
  const rounds = Math.ceil(MOST_PLACES_TRIED / Math.max(1, touched.length * order.length));
  let best: readonly number[] = lanes;
  for (let round = 0, before: typeof best = []; round < rounds && best !== before; round++) {
    before = best;
    best = touched.reduce((now, lane) => movedWell(now, lane, tangle), best);
  }
  return best.flatMap((lane) => order[lane] ?? []);
}

/** Far more than lanes that anybody can read ever need; thousands are put in order roughly rather than late. */
const MOST_PLACES_TRIED = 1_000_000;

/** The lane where it costs least, the uppermost of such places; where it is, if no other is better. */
function movedWell(order: readonly number[], lane: number, tangle: Tangle): readonly number[] {
  const others = order.filter((other) => other !== lane);
  const costs = costsDown(lane, others, tangle);
  const least = costs.reduce((a, b) => Math.min(a, b));
  if (costs[order.indexOf(lane)] === least) return order;
  const index = costs.indexOf(least);
  return [...others.slice(0, index), lane, ...others.slice(index)];
}

/** What more each place costs than the uppermost one: from place to place only what is about two neighbours changes. */
function costsDown(lane: number, others: readonly number[], tangle: Tangle): readonly number[] {
  const standing: number[] = [];
  for (const [index, each] of [lane, ...others].entries()) standing[each] = index;
  let cost = 0;
  const costs = others.map((other, index) => {
    cost -= costAround(lane, other, standing, tangle);
    standing[other] = index;
    standing[lane] = index + 1;
    cost += costAround(lane, other, standing, tangle);
    return cost;
  });
  return [0, ...costs];
}
