import type { Day } from "../time/day";
import { EVER, earlierDay, earliestDay, laterDay, latestDay, NEVER } from "../time/day";
import type { DateBounds } from "../time/edtf";
import { boundsMeet, boundsOf, UNKNOWN } from "../time/edtf";
import { begunBy, endByEvent, endedBy, startByEvent, takesEffect } from "./change-event";
import type { Reports } from "./evidence";
import { endedByOf, proposalsOf, reportsOf } from "./evidence";
import { eventsOf, existing, organizationsById } from "./links";
import type { PartnershipRecord } from "./record";
import type { Organization, Source } from "./shape";

/** What the record knows of when something was there: the four bounds, and the days on which it was spoken of. */
export interface Life {
  /** The first day in force. */
  readonly start: DateBounds;
  /** The last day in force; null when no end is recorded, which is not the same as "still there". */
  readonly end: DateBounds | null;
  readonly reports: Reports | null;
  readonly proposals: Reports | null;
}

interface Stated {
  readonly sources: readonly Source[];
  readonly start: readonly DateBounds[];
  readonly end: readonly DateBounds[];
}

/** Statements that contradict each other are a fault of the record, told by its check; here the first one stands. */
const meetAll = (all: readonly DateBounds[]): DateBounds | null =>
  all.reduce<DateBounds | null>((met, next) => (met ? (boundsMeet(met, next) ?? met) : next), null);

function lifeOfStated(record: PartnershipRecord, { sources, start, end }: Stated): Life {
  const endedBy = endedByOf(record, sources);
  const ends = endedBy < NEVER ? [...end, { earliest: EVER, latest: endedBy }] : end;
  return {
    start: meetAll(start) ?? UNKNOWN,
    end: meetAll(ends),
    reports: reportsOf(record, sources),
    proposals: proposalsOf(record, sources),
  };
}

const stated = (...texts: readonly (string | undefined)[]): readonly DateBounds[] =>
  texts
    .filter((text) => text !== undefined)
    .slice(0, 1)
    .map(boundsOf);

const notNull = (bounds: DateBounds | null): bounds is DateBounds => bounds !== null;

/** Every statement of when the organization began: its own date, and the events that began it. */
export const startsOf = (record: PartnershipRecord, organization: Organization): readonly DateBounds[] => [
  ...stated(organization.founding_edtf, organization.founding_date),
  ...eventsOf(record, organization.id)
    .filter((event) => takesEffect(event) && begunBy(event).includes(organization.id))
    .map(startByEvent)
    .filter(notNull),
];

/** Every statement of its own last day in force. */
export const endsOf = (record: PartnershipRecord, organization: Organization): readonly DateBounds[] => [
  ...stated(organization.dissolution_edtf, organization.dissolution_date),
  ...eventsOf(record, organization.id)
    .filter((event) => takesEffect(event) && endedBy(event).includes(organization.id))
    .map(endByEvent)
    .filter(notNull),
];

export function lifeOfOrganization(record: PartnershipRecord, organization: Organization): Life {
  const ends = endsOf(record, organization);
  return lifeOfStated(record, {
    sources: organization.sources,
    start: startsOf(record, organization),
    end: ends.length > 0 ? ends : endWithParent(record, organization),
  });
}

/** A board or sub-group whose own end is not told does not outlive the body that it is part of. */
function endWithParent(record: PartnershipRecord, { parent_id }: Organization): readonly DateBounds[] {
  if (parent_id === undefined) return [];
  const { end } = lifeOfOrganization(record, existing(organizationsById(record), parent_id));
  return end ? [{ earliest: EVER, latest: end.latest }] : [];
}

/** Of a seat, a membership or a relation, by itself: it may be cut shorter by the lives of the bodies that it joins. */
export interface Dated {
  readonly start_date?: string | undefined;
  readonly end_date?: string | undefined;
  readonly start_edtf?: string | undefined;
  readonly end_edtf?: string | undefined;
  /** EDTF interval: both ends in one. */
  readonly period?: string | undefined;
  readonly sources: readonly Source[];
}

export function lifeOfDated(record: PartnershipRecord, item: Dated): Life {
  // The dates of a plan are part of the plan: they say nothing of what was there.
  if (item.sources.every(({ says }) => says === "planned" || says === "proposed")) {
    return lifeOfStated(record, { sources: item.sources, start: [], end: [] });
  }
  const { earliest, latest } = item.period === undefined ? UNKNOWN : boundsOf(item.period);
  const fromPeriod = (day: Day): readonly DateBounds[] =>
    Number.isFinite(day) ? [{ earliest: day, latest: day }] : [];
  return lifeOfStated(record, {
    sources: item.sources,
    start: [...stated(item.start_edtf, item.start_date), ...fromPeriod(earliest)],
    end: [...stated(item.end_edtf, item.end_date), ...fromPeriod(latest)],
  });
}

/** The days from which and up to which evidence covers it; from after to: on no day. */
export function certainDays({ start, end, reports }: Life): { readonly from: Day; readonly to: Day } {
  const lastDay = end?.earliest ?? EVER;
  const knownEnd = lastDay > EVER ? lastDay : NEVER;
  // What ended on a day was in force until that day, and what was reported had begun by then.
  const from = earliestDay([start.latest, reports?.first ?? NEVER, knownEnd]);
  const to = latestDay([lastDay, reports?.last ?? EVER, Number.isFinite(from) ? from : EVER]);
  return { from, to };
}

/** The day from which it was only spoken of as a plan; `NEVER` when no plan came before the thing itself. */
export function proposedFrom(life: Life): Day {
  const planned = life.proposals?.first ?? NEVER;
  return planned < certainDays(life).from && planned >= life.start.earliest ? planned : NEVER;
}

/** The first day on which it can have been there. Nobody proposes what already stands. */
export const earliestDayOf = (life: Life): Day => {
  const planned = proposedFrom(life);
  return planned < NEVER ? laterDay(life.start.earliest, planned) : life.start.earliest;
};

/** The last day on which anybody spoke of it as there, or as to come; `EVER` when nobody did. */
export const lastWordOf = (life: Life): Day => {
  const { from, to } = certainDays(life);
  return from < NEVER ? to : (life.proposals?.last ?? EVER);
};

export const lastDayOf = ({ end }: Life): Day => earlierDay(end?.latest ?? NEVER, NEVER);
