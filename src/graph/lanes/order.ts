/** In which order the lanes of a group stand, so that the lines between them pass over as few others as can be. */
import { components } from "../../record/components";
import { grouped } from "../../record/grouped";
import type { Bundle, Tangle } from "./tangle";
import { costAround, tangleOf } from "./tangle";

/**
 * Moves one lane at a time to where it costs least, until no move helps; of two orders as good, the given one. What stands in
 * `homes` costs a little when it leaves the neighbourhood of its home.
 *
 * @param homes the partnership that a sub-group belongs to
 */
export const untangled = (
  order: readonly string[],
  bundles: readonly Bundle[],
  homes: ReadonlyMap<string, string>,
): readonly string[] =>
  (order.length > MOST_TOGETHER ? untangledByFamilies : untangledTogether)(order, bundles, homes);

/** Of more, each family is put in order by itself, and one that is larger stays in order of descent: rather roughly than late. */
const MOST_TOGETHER = 60;
const MOST_IN_FAMILY = 1000;

function untangledByFamilies(
  order: readonly string[],
  bundles: readonly Bundle[],
  homes: ReadonlyMap<string, string>,
): readonly string[] {
  const families = familiesOf(order, bundles, homes);
  const firsts = new Map(families.flatMap((family) => family.map((id) => [id, family[0]] as const)));
  const own = grouped(bundles, ({ from, to }) => [...from, ...to].map((id) => firsts.get(id)));
  return families.flatMap((family) => {
    if (family.length > MOST_IN_FAMILY) return family;
    const homesHere = family.flatMap((id) => (homes.has(id) ? [[id, homes.get(id) ?? ""] as const] : []));
    return untangledTogether(family, own.get(family[0] ?? "") ?? [], new Map(homesHere));
  });
}

/** Whom changes join, and whatever stands in one of them. */
function familiesOf(
  order: readonly string[],
  bundles: readonly Bundle[],
  homes: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  const joined = grouped(bundles, ({ from, to }) => [...from, ...to]);
  return components(order, (id) => [
    id,
    homes.get(id) ?? id,
    ...(joined.get(id) ?? []).map(({ from, to }) => from[0] ?? to[0] ?? id),
  ]);
}

function untangledTogether(
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

/** Far more than lanes that anybody can read ever need. */
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
