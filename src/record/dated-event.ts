import type { Day } from "../time/day";
import { EVER } from "../time/day";
import type { DateBounds } from "../time/edtf";
import { boundsOf } from "../time/edtf";
import type { Interval } from "../time/interval";
import { intervalsOverlap, intervalWithin } from "../time/interval";
import type { Period, Precision } from "../time/period";
import { periodContaining } from "../time/period";
import { bodiesOfEvent, boundsOfEvent, takesEffect } from "./change-event";
import { evidenceDate } from "./evidence";
import { eventsOf, getOrThrow } from "./links";
import { perRecord } from "./per-record";
import type { PartnershipRecord } from "./record";
import type { ChangeEvent } from "./shape";

/** A change event, placed in time: when it happened, or when it was planned or proposed. */
export interface DatedEvent {
  readonly event: ChangeEvent;
  /** When it took effect, or was expected to; null when no date is known. */
  readonly dated: DateBounds | null;
  /** When it was decided, planned or proposed: the announced date, else the first evidence. */
  readonly announced: DateBounds;
}

/** All change events in the order of the record. */
export const datedEvents = perRecord((record): readonly DatedEvent[] =>
  record.change_events.map((event) => ({
    event,
    dated: boundsOfEvent(event),
    announced: announcementOf(record, event),
  })),
);

const byEvent = perRecord((record) => new Map(datedEvents(record).map((each) => [each.event, each])));

export const datedEventOf = (record: PartnershipRecord, event: ChangeEvent): DatedEvent =>
  getOrThrow(byEvent(record), event);

/** The changes that name the organization, in the order of the record. */
export const datedEventsOf = (record: PartnershipRecord, id: string): readonly DatedEvent[] =>
  eventsOf(record, id).map((event) => datedEventOf(record, event));

function announcementOf(record: PartnershipRecord, event: ChangeEvent): DateBounds {
  if (event.announced_date !== undefined) return boundsOf(event.announced_date);
  const dates = event.sources.map((source) => evidenceDate(record, source));
  return dates.reduce((first, next) => (next.earliest < first.earliest ? next : first));
}

/**
 * The days on which the change stands, in the lineage, over the timeline and in the list alike: when it took effect, or is
 * agreed to; of a plan or a proposal, when it was made. That it was made is known; that it came about then is not, and the
 * sentence tells for when it was meant.
 */
export const boundsOfChange = ({ event, dated, announced }: DatedEvent): DateBounds =>
  (takesEffect(event) ? dated : null) ?? announced;

/** The one of these days where one is needed: the last, by which it had come; the first where there is no last. */
export function dayOfChange(datedEvent: DatedEvent): Day {
  const { earliest, latest } = boundsOfChange(datedEvent);
  return Number.isFinite(latest) ? latest : earliest;
}

export const intervalOfBounds = ({ earliest, latest }: DateBounds): Interval => ({
  from: earliest,
  until: (latest + 1) as Interval["until"],
});

/**
 * How an event bears on a period: it took effect in it, it may have (its date is a span that reaches outside), it was
 * agreed for it and nobody reports it as done, it was announced in it, or it was expected for it. Null when it does not.
 */
export type Bearing = "in" | "perhaps-in" | "agreed" | "announced" | "expected";

export function bearingOn({ event, dated, announced }: DatedEvent, period: Period): Bearing | null {
  // What is told as done, or decided, without a date was so by the time it was told.
  const bounds = dated ?? { earliest: EVER, latest: announced.latest };
  if (takesEffect(event)) return bearingOfEffect(event, bounds, period);
  if (intervalsOverlap(intervalOfBounds(announced), period)) return "announced";
  return dated && intervalsOverlap(intervalOfBounds(dated), period) ? "expected" : null;
}

/** The periods in which a change of one of the bodies took effect for certain, in the order of the record. */
export function periodsOfChange(
  record: PartnershipRecord,
  ids: ReadonlySet<string>,
  precision: Precision,
): readonly Period[] {
  return datedEvents(record).flatMap((datedEvent): readonly Period[] => {
    const concerned = bodiesOfEvent(datedEvent.event).some((id) => ids.has(id));
    const latest = datedEvent.dated?.latest;
    if (!concerned || latest === undefined || !Number.isFinite(latest)) return [];
    const period = periodContaining(latest, precision);
    return bearingOn(datedEvent, period) === "in" ? [period] : [];
  });
}

function bearingOfEffect({ certainty }: ChangeEvent, bounds: DateBounds, period: Period): Bearing | null {
  // "By July 2010" may have been long before: it bears on the period in which its last day falls.
  const known = Number.isFinite(bounds.earliest) ? bounds : { ...bounds, earliest: bounds.latest };
  if (!intervalsOverlap(intervalOfBounds(known), period)) return null;
  if (certainty === "agreed") return "agreed";
  return intervalWithin(intervalOfBounds(bounds), period) ? "in" : "perhaps-in";
}
