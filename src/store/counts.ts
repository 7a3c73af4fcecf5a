import type { Facet } from "../graph/plan/facet";
import { isSwitchedOn, kindOfEntity, presenceFacet } from "../graph/plan/visible";
import { grouped } from "../record/grouped";
import type { PartnershipRecord } from "../record/record";
import type { Slice } from "../record/slice";
import { entityIn } from "../record/slice";

/**
 * How many entities each switch of the legend shows or hides, people for that of the representatives. Kinds are counted among what
 * is shown by default; presences among the kinds that are switched on.
 */
export function facetCounts(
  record: PartnershipRecord,
  slice: Slice,
  ids: Iterable<string>,
  facets: ReadonlySet<Facet>,
): ReadonlyMap<Facet | "person", number> {
  const counts = new Map<Facet | "person", number>();
  const add = (facet: Facet | "person"): void => {
    counts.set(facet, (counts.get(facet) ?? 0) + 1);
  };
  for (const id of ids) {
    const kind = kindOfEntity(record, id);
    const presence = presenceFacet(entityIn(slice, id));
    if (presence === null) continue;
    if (presence !== "silent") add(kind);
    if (isSwitchedOn(facets, kind)) add(presence);
  }
  return counts;
}

/** What the switches of the legend let through, by how it stands. */
export function seenByPresence(
  record: PartnershipRecord,
  slice: Slice,
  ids: Iterable<string>,
  facets: ReadonlySet<Facet>,
): ReadonlyMap<string, readonly string[]> {
  const ofKinds = [...ids].filter((id) => isSwitchedOn(facets, kindOfEntity(record, id)));
  return grouped(ofKinds, (id) => {
    const presence = presenceFacet(entityIn(slice, id));
    return presence !== null && facets.has(presence) ? [presence] : [];
  });
}
