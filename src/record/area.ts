import { areasById, childrenOf, eventsOf, existing } from "./links";
import { perRecord } from "./per-record";
import type { PartnershipRecord } from "./record";
import type { Area } from "./shape";

/** Stands for the whole record where an area is asked for. */
export const EVERYWHERE = "all";

/** The areas to choose from: parts of the country in which a document's publisher works. */
export const areasOfDocuments = perRecord((record): readonly Area[] => {
  const bodies = new Map(record.organizations.map((body) => [body.id, body]));
  const ids = record.documents.map(({ publisher_id }) => existing(bodies, publisher_id).area_id);
  return record.areas.filter(({ id, parent_id }) => parent_id !== undefined && ids.includes(id));
});

function liesIn(record: PartnershipRecord, areaId: string, outer: string): boolean {
  if (areaId === outer) return true;
  const parent = existing(areasById(record), areaId).parent_id;
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
  ...change_events.map((event) => [...event.original_organization_ids, ...event.resulting_organization_ids]),
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
