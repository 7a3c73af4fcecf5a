import { bodiesOfEvent } from "./change-event";
import { readingsOf } from "./coverage";
import { cutOf } from "./cut";
import { grouped } from "./grouped";
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

/** The documents that report on each area, or on one in it, in the order of the record. */
type DocumentsByArea = ReadonlyMap<string, readonly Document[]>;
const byOuterArea = (record: PartnershipRecord, areas: AreasByDocument): DocumentsByArea =>
  grouped(record.documents, (document) =>
    [...getOrThrow(areas, document)].flatMap((id) => withOuter(record, id)),
  );
const documentsReporting = perRecord((record) => byOuterArea(record, areasReported(record)));
const documentsTelling = perRecord((record) => byOuterArea(record, areasTold(record)));

/**
 * The documents that report on the area, or on one in it; all of them for everywhere. Where nobody who works there publishes any,
 * those from elsewhere that tell of its bodies.
 */
export function documentsOf(record: PartnershipRecord, areaId: string): readonly Document[] {
  if (areaId === EVERYWHERE) return record.documents;
  return documentsReporting(record).get(areaId) ?? documentsTelling(record).get(areaId) ?? [];
}

/** The area and all that it lies in, from the inside out. */
function withOuter(record: PartnershipRecord, areaId: string): readonly string[] {
  const parent = getOrThrow(areasById(record), areaId).parent_id;
  return parent === undefined ? [areaId] : [areaId, ...withOuter(record, parent)];
}

/** Whether it is the other, or within it. */
export const liesIn = (record: PartnershipRecord, areaId: string, outer: string): boolean =>
  withOuter(record, areaId).includes(outer);

/** The bodies that lie in each area, or in one in it, in the order of the record. */
const bodiesInside = perRecord((record) =>
  grouped(record.organizations, ({ area_id }) => withOuter(record, area_id)),
);

/** Bodies that have to do with each other, and where that stands among all such. */
interface Tie {
  readonly index: number;
  readonly ids: readonly string[];
}

/** The ties of each body. */
const tiesByBody = perRecord(({ memberships, relations, change_events, contributions }) => {
  const tied = [
    ...memberships.map(({ member, organization_id, on_behalf_of_id }) => [
      member?.id,
      organization_id,
      on_behalf_of_id,
    ]),
    ...[...relations, ...contributions].map(({ from_id, to_id }) => [from_id, to_id]),
    ...change_events.map(bodiesOfEvent),
  ];
  const ties = tied.map((ids, index): Tie => ({ index, ids: ids.filter((id) => id !== undefined) }));
  return grouped(ties, ({ ids }) => ids);
});

/** The ties of any of the bodies, each once, in one order whichever bodies those are. */
function tiesOfAny(record: PartnershipRecord, bodies: ReadonlySet<string>): readonly Tie[] {
  const ties = new Set([...bodies].flatMap((id) => tiesByBody(record).get(id) ?? []));
  return [...ties].sort((a, b) => a.index - b.index);
}

/**
 * The organizations of an area: those that lie in it, and those from outside that have a part in one of them, such as a
 * council of another county that sits on its enterprise partnership.
 */
export function organizationsIn(record: PartnershipRecord, areaId: string): ReadonlySet<string> {
  if (areaId === EVERYWHERE) return new Set(record.organizations.map(({ id }) => id));
  const inside = new Set((bodiesInside(record).get(areaId) ?? []).map(({ id }) => id));
  const outside = tiesOfAny(record, inside).flatMap(({ ids }) => ids);
  const parts = [...inside].flatMap((id) => childrenOf(record, id).map((child) => child.id));
  // What became of those from outside is part of the story: two councils of the enterprise partnership became one.
  const changed = [...new Set(outside)].flatMap((id) => eventsOf(record, id));
  const became = changed.flatMap(({ resulting_organization_ids }) => resulting_organization_ids);
  return new Set([...inside, ...outside, ...parts, ...became]);
}
