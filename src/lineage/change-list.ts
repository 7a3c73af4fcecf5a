/** Changes in order of time, under the year in which each falls. */
import { bodiesOfEvent } from "../record/change-event";
import type { DatedEvent } from "../record/dated-event";
import { datedEvents, dayOfChange } from "../record/dated-event";
import type { PartnershipRecord } from "../record/record";
import type { Certainty, EventType } from "../record/vocabulary";
import { calendarOf } from "../time/day";

export interface ChangeFilter {
  /** Null for every kind. */
  readonly type: EventType | null;
  /** Null whether done or not. */
  readonly certainty: Certainty | null;
}

export interface YearOfChanges {
  readonly year: number;
  readonly datedEvents: readonly DatedEvent[];
}

/** The changes of any of the bodies. */
export const changesAmong = (
  record: PartnershipRecord,
  ids: ReadonlySet<string>,
  { type, certainty }: ChangeFilter,
): readonly DatedEvent[] =>
  datedEvents(record)
    .filter(({ event }) => bodiesOfEvent(event).some((id) => ids.has(id)))
    .filter(({ event }) => type === null || event.type === type)
    .filter(({ event }) => certainty === null || event.certainty === certainty)
    .toSorted((a, b) => dayOfChange(a) - dayOfChange(b));

/** @param changes in order */
export function byYear(changes: readonly DatedEvent[]): readonly YearOfChanges[] {
  const years = new Map<number, DatedEvent[]>();
  for (const datedEvent of changes) {
    const { year } = calendarOf(dayOfChange(datedEvent));
    years.set(year, [...(years.get(year) ?? []), datedEvent]);
  }
  return [...years].map(([year, inYear]) => ({ year, datedEvents: inYear }));
}
