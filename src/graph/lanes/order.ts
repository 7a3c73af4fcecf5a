/** In which order the lanes of a group stand, so that the lines between them pass over as few others as can be. */

/** The lanes that one change joins, from the originals to the results. */
export interface Bundle {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** How many lanes the lines of the bundles pass over without touching them. */
export function lanesPassed(order: readonly string[], bundles: readonly Bundle[]): number {
  const place = new Map(order.map((id, index) => [id, index]));
  return bundles.reduce((sum, bundle) => {
    const places = [...bundle.from, ...bundle.to].flatMap((id) => place.get(id) ?? []);
    if (places.length < 2) return sum;
    return sum + Math.max(...places) - Math.min(...places) + 1 - new Set(places).size;
  }, 0);
}

/**
 * Moves one lane at a time to where fewest are passed over, until no move helps; of two orders as good, the given one. What
 * stands in `homes` costs a little when it leaves the neighbourhood of its home.
 *
 * @param homes the partnership that a sub-group belongs to
 */
export function untangled(
  order: readonly string[],
  bundles: readonly Bundle[],
  homes: ReadonlyMap<string, string>,
): readonly string[] {
  const joined = new Set(bundles.flatMap(({ from, to }) => [...from, ...to]));
  const touched = order.filter((id) => joined.has(id));
  let best = order;
  let least = costOf(best, bundles, homes);
  for (let improved = true; improved; ) {
    improved = false;
    for (const id of touched) {
      for (let index = 0; index < best.length; index++) {
        const moved = movedTo(best, id, index);
        const cost = costOf(moved, bundles, homes);
        if (cost < least) [best, least, improved] = [moved, cost, true];
      }
    }
  }
  return best;
}

const FAR_FROM_HOME = 0.1;
/** Time is read downwards: rather one lane passed over than two successors above what they came from. */
const UPWARDS = 0.6;

function costOf(
  order: readonly string[],
  bundles: readonly Bundle[],
  homes: ReadonlyMap<string, string>,
): number {
  const place = new Map(order.map((id, index) => [id, index]));
  const away = [...homes].reduce((sum, [id, home]) => {
    const [at, homeAt] = [place.get(id), place.get(home)];
    return at === undefined || homeAt === undefined ? sum : sum + Math.abs(at - homeAt);
  }, 0);
  const upwards = bundles.reduce((sum, { from, to }) => {
    const lowest = Math.max(...from.flatMap((id) => place.get(id) ?? []));
    return sum + to.filter((id) => (place.get(id) ?? Number.POSITIVE_INFINITY) < lowest).length;
  }, 0);
  return lanesPassed(order, bundles) + FAR_FROM_HOME * away + UPWARDS * upwards;
}

function movedTo(order: readonly string[], id: string, index: number): readonly string[] {
  const others = order.filter((other) => other !== id);
  return [...others.slice(0, index), id, ...others.slice(index)];
}
