/** What stands over the years of the timeline: documents, changes, and spans in which a change must have fallen. */

import { documentsOf } from "../../record/area";
import { bodiesOfEvent, takesEffect } from "../../record/change-event";
import type { DatedEvent } from "../../record/dated-event";
import { boundsOfChange, datedEvents, dayOfChange, intervalOfBounds } from "../../record/dated-event";
import { publisherOf } from "../../record/publisher";
import type { PartnershipRecord } from "../../record/record";
import { dayOf } from "../../time/day";
import { boundsOf } from "../../time/edtf";
import { intervalsOverlap } from "../../time/interval";
import { changeInWords } from "../../words/change";
import { publishedInWords } from "../../words/citation";
import { textOf } from "../../words/sentence";
import type { TimeScale } from "./time-scale";
import { xOf } from "./time-scale";

/** A place on the axis: 0 at the first day of the first year, 1 at the end of the last. */
export type Share = number;

export interface TimelineDot {
  readonly id: string;
  readonly at: Share;
  /** In a pile, from the axis up. */
  readonly row: number;
  /** Done or decided; else planned or proposed. */
  readonly done: boolean;
  readonly label: string;
}
export interface TimelineSpan {
  readonly id: string;
  readonly from: Share;
  readonly to: Share;
  readonly row: number;
  readonly label: string;
}
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
/** Dots nearer to each other than this stand one above the other. */
const DOT_WIDTH = 0.0066;
const HIGHEST_PILE = 6;

/** The whole of the record's years, from 0 to 1. */
export const axisOf = ({ years }: PartnershipRecord): TimeScale => ({ years, left: 0, right: 1 });

function changesOnAxis(record: PartnershipRecord, ids: ReadonlySet<string>): readonly DatedEvent[] {
  const { first, last } = record.years;
  const axis = { from: dayOf(first), until: dayOf(last + 1) };
  return datedEvents(record).filter(
    (each) =>
      bodiesOfEvent(each.event).some((id) => ids.has(id)) &&
      intervalsOverlap(intervalOfBounds(boundsOfChange(each)), axis),
  );
}

/** What is known to the month or better; and what is known by its last day only, by which it had come. */
function isPoint(datedEvent: DatedEvent): boolean {
  const { earliest, latest } = boundsOfChange(datedEvent);
  return !Number.isFinite(earliest) || latest - earliest <= LONGEST_POINT;
}

const labelOf = (record: PartnershipRecord, datedEvent: DatedEvent): string =>
  textOf(changeInWords(record, datedEvent));

/** Changes whose date is known to the month or better, piled up where they fall together. */
export function dotsOf(record: PartnershipRecord, ids: ReadonlySet<string>): readonly TimelineDot[] {
  const axis = axisOf(record);
  const points = changesOnAxis(record, ids)
    .filter(isPoint)
    .map((datedEvent) => ({ datedEvent, at: xOf(axis, dayOfChange(datedEvent)) }))
    .sort((a, b) => a.at - b.at);
  const piles: { at: Share; height: number }[] = [];
  return points.map(({ datedEvent, at }) => {
    const last = piles.at(-1);
    const pile = last && at - last.at < DOT_WIDTH ? last : { at, height: 0 };
    if (pile !== last) piles.push(pile);
    const nth = pile.height++;
    return {
      id: datedEvent.event.id,
      at: pile.at + Math.floor(nth / HIGHEST_PILE) * DOT_WIDTH,
      row: nth % HIGHEST_PILE,
      done: takesEffect(datedEvent.event),
      label: labelOf(record, datedEvent),
    };
  });
}

/** Changes that fell somewhere in a longer span; spans that overlap stand in rows of their own. */
export function spansOf(record: PartnershipRecord, ids: ReadonlySet<string>): readonly TimelineSpan[] {
  const axis = axisOf(record);
  const ends: Share[] = [];
  return changesOnAxis(record, ids)
    .filter((each) => !isPoint(each))
    .map((datedEvent) => ({
      id: datedEvent.event.id,
      from: xOf(axis, boundsOfChange(datedEvent).earliest),
      to: xOf(axis, boundsOfChange(datedEvent).latest),
      label: labelOf(record, datedEvent),
    }))
    .sort((a, b) => a.from - b.from)
    .map((span) => {
      const free = ends.findIndex((end) => end < span.from);
      const row = free === -1 ? ends.length : free;
      ends[row] = span.to;
      return { ...span, row };
    });
}

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
