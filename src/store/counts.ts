import type { Facet } from "../graph/plan/facet";
import { kindOfEntity, presenceFacet } from "../graph/plan/look";
import type { PartnershipRecord } from "../record/record";
import type { Slice } from "../record/slice";
import { entityIn } from "../record/slice";

/**
 * How many entities each switch of the legend shows or hides. Kinds are counted among what is shown by default; presences
 * among the kinds that are switched on.
 */
export function facetCounts(
  record: PartnershipRecord,
  slice: Slice,
  ids: Iterable<string>,
  facets: ReadonlySet<Facet>,
): ReadonlyMap<Facet, number> {
  const counts = new Map<Facet, number>();
  const add = (facet: Facet): void => {
    counts.set(facet, (counts.get(facet) ?? 0) + 1);
  };
  for (const id of ids) {
    const kind = kindOfEntity(record, id);
    const presence = presenceFacet(entityIn(slice, id));
    if (presence === null) continue;
    if (presence !== "silent") add(kind);
    if (facets.has(kind)) add(presence);
  }
  return counts;
}
