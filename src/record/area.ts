import { bodiesOfEvent } from "./change-event";
import { areasById, childrenOf, eventsOf, getOrThrow, organizationsById } from "./links";
import { perRecord } from "./per-record";
import type { PartnershipRecord } from "./record";
import type { Area, Document } from "./shape";

/** Stands for the whole record where an area is asked for. */
export const EVERYWHERE = "all";

/**
 * The areas to choose from: those in which a document's publisher works, and the one shown first. An area with others inside it
 * that are to choose from is left out: what it adds is on their plans, and all of it under "all".
 */
export const areasOfDocuments = perRecord((record): readonly Area[] => {
  const publishers = record.documents.map(({ publisher_id }) =>
    getOrThrow(organizationsById(record), publisher_id),
  );
  const ids = new Set([record.defaultAreaId, ...publishers.map(({ area_id }) => area_id)]);
  const holdsAnother = (outer: string): boolean =>
    [...ids].some((inner) => inner !== outer && liesIn(record, inner, outer));
  return record.areas.filter(({ id }) => ids.has(id) && !holdsAnother(id));
});

/** The documents of which the publisher works in the area; all of them for everywhere. */
export const documentsOf = (record: PartnershipRecord, areaId: string): readonly Document[] =>
  record.documents.filter(({ publisher_id }) => {
    const { area_id } = getOrThrow(organizationsById(record), publisher_id);
    return areaId === EVERYWHERE || liesIn(record, area_id, areaId);
  });

function liesIn(record: PartnershipRecord, areaId: string, outer: string): boolean {
  if (areaId === outer) return true;
  const parent = getOrThrow(areasById(record), areaId).parent_id;
  return parent !== undefined && liesIn(record, parent, outer);
}

/** Pairs of bodies that have to do with each other. */
const ties = perRecord(({ memberships, relations, change_events, contributions }) => [
  ...memberships.map(({ member, organization_id, on_behalf_of_id }) => [
    member?.id,
    organization_id,
    on_behalf_of_id,
  ]),
  ...[...relations, ...contributions].map(({ from_id, to_id }) => [from_id, to_id]),
  ...change_events.map(bodiesOfEvent),
]);

/**
 * The organizations of an area: those that lie in it, and those from outside that have a part in one of them, such as a
 * council of another county that sits on its enterprise partnership.
 */
export function organizationsIn(record: PartnershipRecord, areaId: string): ReadonlySet<string> {
  if (areaId === EVERYWHERE) return new Set(record.organizations.map(({ id }) => id));
  const inside = new Set(
    record.organizations.filter(({ area_id }) => liesIn(record, area_id, areaId)).map(({ id }) => id),
  );
  const linked = ties(record).filter((ids) => ids.some((id) => id !== undefined && inside.has(id)));
  const outside = linked.flat().filter((id) => id !== undefined);
  const parts = [...inside].flatMap((id) => childrenOf(record, id).map((child) => child.id));
  // What became of those from outside is part of the story: two councils of the enterprise partnership became one.
  const changed = [...new Set(outside)].flatMap((id) => eventsOf(record, id));
  const became = changed.flatMap(({ resulting_organization_ids }) => resulting_organization_ids);
  return new Set([...inside, ...outside, ...parts, ...became]);
}
