import { documentsOf, EVERYWHERE, organizationsIn } from "../../record/area";
import type { AreaSummary } from "../../record/cut";
import { asCut } from "../../record/cut";
import { datedEventOf, dayOfChange } from "../../record/dated-event";
import { eventsOf, getOrThrow, organizationsById } from "../../record/links";
import { perRecord } from "../../record/per-record";
import type { PartnershipRecord } from "../../record/record";
import { yearsOf } from "../../record/record";
import { subjectOfRecord } from "../../record/subject";
import { calendarOf } from "../../time/day";
import { areasNamed } from "../../words/area";

/** What there is in each area that is offered, in their order. */
export const summariesOf = perRecord((record): readonly AreaSummary[] =>
  areasNamed(record).map(({ id }) => summaryOf(record, id)),
);

function summaryOf(record: PartnershipRecord, areaId: string): AreaSummary {
  const ids = organizationsIn(record, areaId);
  const lies = (id: string): boolean => getOrThrow(organizationsById(record), id).area_id === areaId;
  const bodies = [...ids].filter(lies);
  const events = new Set(bodies.flatMap((id) => eventsOf(record, id)));
  const years = [...events].map((event) => calendarOf(dayOfChange(datedEventOf(record, event))).year);
  return {
    id: areaId,
    bodies: bodies.length,
    documents: documentsOf(record, areaId).length,
    changes: yearsOf(record).map((year) => years.filter((each) => each === year).length),
  };
}

/** The record without its items: in place of a plan of all areas that nobody could read, what there is in each. */
export const cutToOverview = (record: PartnershipRecord): PartnershipRecord => {
  const around = new Set(areasNamed(record).map(({ id }) => id));
  return asCut(
    {
      ...record,
      ...NOTHING,
      areas: record.areas.filter(({ id }) => around.has(id) || id === record.defaultAreaId),
    },
    {
      areaId: EVERYWHERE,
      offered: areasNamed(record),
      about: subjectOfRecord(record),
      lives: new Map(),
      names: new Map(),
      partly: new Set(),
      registers: new Set(),
      overview: summariesOf(record),
    },
  );
};

const NOTHING = {
  documents: [],
  organizations: [],
  persons: [],
  posts: [],
  memberships: [],
  relations: [],
  change_events: [],
  contributions: [],
};
