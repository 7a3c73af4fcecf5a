/** What stands over the years of the timeline: documents, and which changes. */

import { documentsOf } from "../../record/area";
import { bodiesOfEvent } from "../../record/change-event";
import type { DatedEvent } from "../../record/dated-event";
import { boundsOfChange, datedEvents, intervalOfBounds } from "../../record/dated-event";
import type { PartnershipRecord } from "../../record/record";
import type { Document } from "../../record/shape";
import type { Day } from "../../time/day";
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
const FLAG_ROWS = 2;

/** The documents of an area, at their dates; of one day, or where no row has room for one more label, as one with their number. */
export function flagsOf(record: PartnershipRecord, areaId: string): readonly TimelineFlag[] {
  const axis = axisOf(record);
  const dated = documentsOf(record, areaId)
    .map((document) => ({ document, at: xOf(axis, boundsOf(document.date).earliest) }))
    .sort((a, b) => a.at - b.at);
  const flags: { at: Share; row: number; documents: Document[] }[] = [];
  for (const { document, at } of dated) {
    const last = flags.at(-1);
    const row = last?.at === at ? -1 : freeRow(flags, at);
    if (last && row === -1) last.documents.push(document);
    else flags.push({ at, row, documents: [document] });
  }
  return flags.map(({ at, row, documents }) => ({ at, row, ...toldOf(record, documents) }));
}

/** The first row in which no label reaches so far; −1 for none. */
const freeRow = (flags: readonly Pick<TimelineFlag, "at" | "row">[], at: Share): number =>
  Array.from({ length: FLAG_ROWS }, (_, row) => row).findIndex((row) =>
    flags.every((flag) => flag.row !== row || at - flag.at >= LABEL_WIDTH),
  );

function toldOf(
  record: PartnershipRecord,
  documents: readonly Document[],
): Pick<TimelineFlag, "id" | "label" | "title"> {
  const labels = documents.map((document) => publisherOf(record, document)?.shortName ?? document.title);
  const titles = documents.map((document) => `${document.title}, ${publishedInWords(record, document)}`);
  return {
    id: documents.map(({ id }) => id).join(" "),
    label: labels.length === 1 ? labels.join() : `${labels.length} documents`,
    title: titles.join("\n"),
  };
}

/** Where today is on the axis; null where it lies outside the record's years. */
export function todayOn({ years }: PartnershipRecord, day: Day): Share | null {
  const isInside = dayOf(years.first) <= day && day < dayOf(years.last + 1);
  return isInside ? xOf({ years, left: 0, right: 1 }, day) : null;
}
