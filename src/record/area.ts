import { bodiesOfEvent } from "./change-event";
import { readingsOf } from "./coverage";
import { cutOf } from "./cut";
import { areasById, childrenOf, eventsOf, getOrThrow, organizationsById } from "./links";
import { perRecord } from "./per-record";
import type { PartnershipRecord } from "./record";
import type { Area, Document } from "./shape";

/** Stands for the whole record where an area is asked for. */
export const EVERYWHERE = "all";

/**
 * The areas to choose from: those in which a body lies, and the one shown first. One around all the others is left out: its plan is
 * that of all areas.
 */
export const areasOffered = perRecord((record): readonly Pick<Area, "id">[] => {
  const cut = cutOf(record);
  if (cut) return cut.offered;
  const ids = new Set(record.organizations.map(({ area_id }) => area_id)).add(record.defaultAreaId);
  const isAroundAll = (area: string): boolean => {
    const inside = [...ids].filter((id) => id !== area && liesIn(record, id, area));
    return inside.length > 0 && [...ids].every((id) => inside.includes(id) || liesIn(record, area, id));
  };
  return record.areas.filter(({ id }) => ids.has(id) && (id === record.defaultAreaId || !isAroundAll(id)));
});

type AreasByDocument = ReadonlyMap<Document, ReadonlySet<string>>;

/** Where the bodies lie of which each document tells. */
const areasTold = perRecord(
  (record): AreasByDocument =>
    new Map(
      record.documents.map((document) => {
        const readings = readingsOf(record, document.id);
        const areas = readings.flatMap((reading) =>
          reading.collection === "organizations" ? [reading.item.area_id] : [],
        );
        return [document, new Set(areas)];
      }),
    ),
);

/** Where each document reports: where its publisher works or, where that is no body of the record, where the bodies lie that it tells of. */
const areasReported = perRecord(
  (record): AreasByDocument =>
    new Map(
      record.documents.map((document) => {
        const publisher = organizationsById(record).get(document.publisher_id ?? "");
        return [document, publisher ? new Set([publisher.area_id]) : getOrThrow(areasTold(record), document)];
      }),
    ),
);

/**
 * The documents that report on the area, or on one in it; all of them for everywhere. Where nobody who works there publishes any,
 * those from elsewhere that tell of its bodies.
 */
export function documentsOf(record: PartnershipRecord, areaId: string): readonly Document[] {
  if (areaId === EVERYWHERE) return record.documents;
  const reporting = (areas: AreasByDocument): readonly Document[] =>
    record.documents.filter((document) =>
      [...getOrThrow(areas, document)].some((id) => liesIn(record, id, areaId)),
    );
  const own = reporting(areasReported(record));
  return own.length > 0 ? own : reporting(areasTold(record));
}

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
