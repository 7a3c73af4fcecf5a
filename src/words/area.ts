/** What areas are called. */
import { areasOffered, EVERYWHERE } from "../record/area";
import type { OfferedArea } from "../record/cut";
import { cutOf } from "../record/cut";
import { grouped } from "../record/grouped";
import { areasById, getOrThrow } from "../record/links";
import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import type { Area } from "../record/shape";

const areasByName = perRecord(({ areas }) => grouped(areas, ({ name }) => [name]));

/** @example "Northwick (Marchshire)", where there is another Northwick elsewhere */
export function areaInWords(record: PartnershipRecord, areaId: string): string {
  if (areaId === EVERYWHERE) return "all areas";
  const area = getOrThrow(areasById(record), areaId);
  const alone = areasByName(record).get(area.name)?.length === 1;
  return alone ? area.name : `${area.name} (${tellingApart(record, area)})`;
}

/** The areas to choose from, as they are called. */
export const areasNamed = perRecord(
  (record): readonly OfferedArea[] =>
    cutOf(record)?.offered ?? areasOffered(record).map(({ id }) => ({ id, name: areaInWords(record, id) })),
);

/** What it lies in; where that is the same for both, or not told, its kind, a body there, and in the end its id. */
function tellingApart(record: PartnershipRecord, area: Area): string {
  const others = (areasByName(record).get(area.name) ?? []).filter(({ id }) => id !== area.id);
  const told = (of: Area): readonly (string | undefined)[] => [
    areasById(record).get(of.parent_id ?? "")?.name,
    of.classification,
    firstBodyIn(record).get(of.id),
  ];
  const own = told(area);
  const apart = own.find(
    (text, index) => text !== undefined && others.every((other) => told(other)[index] !== text),
  );
  return apart ?? area.id;
}

const firstBodyIn = perRecord(
  ({ organizations }): ReadonlyMap<string, string> =>
    new Map(organizations.toReversed().map(({ area_id, name }) => [area_id, name])),
);
