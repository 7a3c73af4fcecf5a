/** What stands over the years of the timeline: which changes, and today. */

import { bodiesOfEvent } from "../../record/change-event";
import type { DatedEvent } from "../../record/dated-event";
import { boundsOfChange, datedEvents, intervalOfBounds } from "../../record/dated-event";
import { perRecord } from "../../record/per-record";
import type { Pieces } from "../../record/pieces";
import { eachOf } from "../../record/pieces";
import type { PartnershipRecord } from "../../record/record";
import type { Day } from "../../time/day";
import { dayOf } from "../../time/day";
import { intervalsOverlap } from "../../time/interval";
import { changeInWords } from "../../words/change";
import { textOf } from "../../words/sentence";
import type { TimeScale } from "./time-scale";
import { xOf } from "./time-scale";

/** A place on the axis: 0 at the first day of the first year, 1 at the end of the last. */
export type Share = number;

/** From the first day to the last, in days: as long as a month is. */
const LONGEST_POINT = 31;
/** The whole of the record's years, from 0 to 1. */
export const axisOf = ({ years }: PartnershipRecord): TimeScale => ({ years, left: 0, right: 1 });

export function changesOnAxis(record: PartnershipRecord, ids: ReadonlySet<string>): readonly DatedEvent[] {
  const { first, last } = record.years;
  const axis = { from: dayOf(first), until: dayOf(last + 1) };
  return datedEvents(record).filter(
    (each) =>
      bodiesOfEvent(each.event).some((id) => ids.has(id)) &&
      intervalsOverlap(intervalOfBounds(boundsOfChange(each)), axis),
  );
}

/** What is known to the month or better; and what is known by its last day only, by which it had come. */
export function isPoint(datedEvent: DatedEvent): boolean {
  const { earliest, latest } = boundsOfChange(datedEvent);
  return !Number.isFinite(earliest) || latest - earliest <= LONGEST_POINT;
}

const labelsKnown = perRecord(() => new Map<DatedEvent, string>());

/** Told once: a change of a large record stands on many axes. */
export function labelOf(record: PartnershipRecord, datedEvent: DatedEvent): string {
  const known = labelsKnown(record);
  const label = known.get(datedEvent) ?? textOf(changeInWords(record, datedEvent));
  known.set(datedEvent, label);
  return label;
}

/** All of them, beforehand, piece by piece. */
export const labelled = (record: PartnershipRecord): Pieces<void> =>
  eachOf(datedEvents(record), (each) => labelOf(record, each));

/** Where today is on the axis; null where it lies outside the record's years. */
export function todayOn({ years }: PartnershipRecord, day: Day): Share | null {
  const isInside = dayOf(years.first) <= day && day < dayOf(years.last + 1);
  return isInside ? xOf({ years, left: 0, right: 1 }, day) : null;
}
