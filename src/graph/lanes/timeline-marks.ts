/** What stands over the years of the timeline: documents, and which changes. */

import { documentsOf } from "../../record/area";
import { bodiesOfEvent } from "../../record/change-event";
import type { DatedEvent } from "../../record/dated-event";
import { boundsOfChange, datedEvents, intervalOfBounds } from "../../record/dated-event";
import type { PartnershipRecord } from "../../record/record";
import { dayOf } from "../../time/day";
import { boundsOf } from "../../time/edtf";
import { intervalsOverlap } from "../../time/interval";
import { changeInWords } from "../../words/change";
import { publishedInWords } from "../../words/citation";
import { publisherOf } from "../../words/publisher";
import { textOf } from "../../words/sentence";
import type { TimeScale } from "./time-scale";
import { xOf } from "./time-scale";

/** A place on the axis: 0 at the first day of the first year, 1 at the end of the last. */
export type Share = number;

export interface TimelineFlag {
  readonly id: string;
  readonly at: Share;
  /** Neighbours stand in turn above one another, so that no label covers the next. */
  readonly row: number;
  readonly label: string;
  readonly title: string;
}

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

export const labelOf = (record: PartnershipRecord, datedEvent: DatedEvent): string =>
  textOf(changeInWords(record, datedEvent));

/** A label is about this wide, as a share of the axis. */
const LABEL_WIDTH = 0.1;

/** The documents of an area, at their dates. */
export function flagsOf(record: PartnershipRecord, areaId: string): readonly TimelineFlag[] {
  const axis = axisOf(record);
  const documents = documentsOf(record, areaId).toSorted(
    (a, b) => boundsOf(a.date).earliest - boundsOf(b.date).earliest,
  );
  let before: Pick<TimelineFlag, "at" | "row"> = { at: -1, row: 1 };
  return documents.map((document) => {
    const { id, title, date } = document;
    const at = xOf(axis, boundsOf(date).earliest);
    const row = at - before.at < LABEL_WIDTH ? 1 - before.row : 0;
    before = { at, row };
    return {
      id,
      at,
      row,
      label: publisherOf(record, document)?.shortName ?? title,
      title: `${title}, ${publishedInWords(record, document)}`,
    };
  });
}
