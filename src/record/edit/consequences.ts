/** What follows from a change, before it is made. */
import { begunBy, endedBy, takesEffect } from "../change-event";
import {
  childrenOf,
  contributionsOf,
  eventsOf,
  membershipsForWhom,
  membershipsIn,
  membershipsOf,
  postsForWhom,
  postsIn,
  relationsOf,
} from "../links";
import type { CollectionName, Item, PartnershipRecord } from "../record";
import type { ChangeEvent } from "../shape";

export interface Consequences {
  readonly ends: readonly string[];
  readonly begins: readonly string[];
  /** How many of each collection name a body that ends, and have no end of their own. */
  readonly left: ReadonlyMap<CollectionName, number>;
}

/** Nothing follows from what is only planned or proposed. @param record with the event in it */
export function consequencesOf(record: PartnershipRecord, event: ChangeEvent): Consequences {
  if (!takesEffect(event)) return { ends: [], begins: [], left: new Map() };
  const ends = endedBy(event);
  return { ends, begins: begunBy(event), left: leftBy(record, ends) };
}

function leftBy(record: PartnershipRecord, ended: readonly string[]): ReadonlyMap<CollectionName, number> {
  const of = (name: CollectionName, items: readonly Item[]) =>
    [name, new Set(items.filter((item) => goesOn(record, item)).map(({ id }) => id)).size] as const;
  const each = <Value>(look: (record: PartnershipRecord, id: string) => readonly Value[]): readonly Value[] =>
    ended.flatMap((id) => look(record, id));
  const counts = [
    of(
      "organizations",
      each(childrenOf).filter(({ id }) => !ended.includes(id)),
    ),
    of("posts", [...each(postsIn), ...each(postsForWhom)]),
    of("memberships", [...each(membershipsIn), ...each(membershipsOf), ...each(membershipsForWhom)]),
    of("relations", each(relationsOf)),
    of("contributions", each(contributionsOf)),
  ];
  return new Map(counts.filter(([, count]) => count > 0));
}

const ENDS = ["end_date", "end_edtf", "dissolution_date", "dissolution_edtf", "period"];

const goesOn = (record: PartnershipRecord, item: Item): boolean =>
  !ENDS.some((field) => field in item) &&
  !eventsOf(record, item.id).some((event) => takesEffect(event) && endedBy(event).includes(item.id));
