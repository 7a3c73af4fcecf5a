/** What stands over the years of the timeline: documents, changes, and spans in which a change must have fallen. */

import { documentsOf } from "../../record/area";
import { bodiesOfEvent, takesEffect } from "../../record/change-event";
import type { DatedEvent } from "../../record/dated-event";
import { datedEvents } from "../../record/dated-event";
import { getOrThrow, organizationsById } from "../../record/links";
import { shortNameOf } from "../../record/names";
import type { PartnershipRecord } from "../../record/record";
import type { Day } from "../../time/day";
import { dayOf, earlierDay, laterDay } from "../../time/day";
import type { DateBounds } from "../../time/edtf";
import { boundsOf } from "../../time/edtf";
import { boundsInWords } from "../../time/words";
import { changeInWords } from "../../words/change";
import { textOf } from "../../words/sentence";

/** A place on the axis: 0 at the first day of the first year, 1 at the last day of the last. */
export type Share = number;

export interface Dot {
  readonly id: string;
  readonly at: Share;
  readonly row: number;
  /** Done or decided; else planned or proposed. */
  readonly done: boolean;
  readonly label: string;
}
export interface Span {
  readonly id: string;
  readonly from: Share;
  readonly to: Share;
  readonly row: number;
  readonly label: string;
}
export interface Flag {
  readonly id: string;
  readonly at: Share;
  /** Neighbours stand in turn above one another, so that no label covers the next. */
  readonly row: number;
  readonly label: string;
  readonly title: string;
}

const LONGEST_POINT = 31;
/** Dots nearer to each other than this stand one above the other. */
const DOT_WIDTH = 0.0066;
const HIGHEST_PILE = 6;

interface Axis {
  readonly from: Day;
  readonly until: Day;
}

const axisOf = ({ years }: PartnershipRecord): Axis => ({
  from: dayOf(years.first),
  until: dayOf(years.last + 1),
});
const shareOf = (axis: Axis, day: Day): Share => (day - axis.from) / (axis.until - axis.from);

interface PlacedEvent {
  readonly datedEvent: DatedEvent;
  readonly bounds: DateBounds;
}

/** Where a change took effect; for a plan or a proposal, and where no date is known, when it was told. */
function placedEvents(record: PartnershipRecord, ids: ReadonlySet<string>): readonly PlacedEvent[] {
  const axis = axisOf(record);
  return datedEvents(record)
    .filter(({ event }) => bodiesOfEvent(event).some((id) => ids.has(id)))
    .map((datedEvent) => ({
      datedEvent,
      bounds: (takesEffect(datedEvent.event) ? datedEvent.dated : null) ?? datedEvent.announced,
    }))
    .filter(({ bounds }) => bounds.latest >= axis.from && bounds.earliest < axis.until);
}

/** Where only the latest day is known, the change stands there: by then it had come. */
const dayOnTimeline = ({ bounds }: PlacedEvent): Day =>
  Number.isFinite(bounds.earliest) ? bounds.earliest : bounds.latest;

const isPoint = ({ bounds }: PlacedEvent): boolean =>
  !Number.isFinite(bounds.earliest) || bounds.latest - bounds.earliest <= LONGEST_POINT;

const titleOf = (record: PartnershipRecord, { datedEvent }: PlacedEvent): string =>
  textOf(changeInWords(record, datedEvent));

/** Changes whose date is known to the month or better, piled up where they fall together. */
export function dotsOf(record: PartnershipRecord, ids: ReadonlySet<string>): readonly Dot[] {
  const axis = axisOf(record);
  const points = placedEvents(record, ids)
    .filter(isPoint)
    .map((each) => ({ each, at: shareOf(axis, dayOnTimeline(each)) }))
    .sort((a, b) => a.at - b.at);
  const piles: { at: Share; height: number }[] = [];
  return points.map(({ each, at }) => {
    const last = piles.at(-1);
    const pile = last && at - last.at < DOT_WIDTH ? last : { at, height: 0 };
    if (pile !== last) piles.push(pile);
    const { event } = each.datedEvent;
    const nth = pile.height++;
    const column = Math.floor(nth / HIGHEST_PILE) * DOT_WIDTH;
    return {
      id: event.id,
      at: pile.at + column,
      row: nth % HIGHEST_PILE,
      done: takesEffect(event),
      label: titleOf(record, each),
    };
  });
}

/** Changes that fell somewhere in a longer span; spans that overlap stand in rows of their own. */
export function spansOf(record: PartnershipRecord, ids: ReadonlySet<string>): readonly Span[] {
  const axis = axisOf(record);
  const ends: Share[] = [];
  return placedEvents(record, ids)
    .filter((each) => !isPoint(each))
    .map((each) => ({
      id: each.datedEvent.event.id,
      from: shareOf(axis, laterDay(each.bounds.earliest, axis.from)),
      to: shareOf(axis, earlierDay(each.bounds.latest, axis.until)),
      label: titleOf(record, each),
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
export function flagsOf(record: PartnershipRecord, areaId: string): readonly Flag[] {
  const axis = axisOf(record);
  const documents = documentsOf(record, areaId).toSorted(
    (a, b) => boundsOf(a.date).earliest - boundsOf(b.date).earliest,
  );
  let before: Pick<Flag, "at" | "row"> = { at: -1, row: 1 };
  return documents.map(({ id, title, date, publisher_id }) => {
    const publisher = getOrThrow(organizationsById(record), publisher_id);
    const at = shareOf(axis, boundsOf(date).earliest);
    const row = at - before.at < LABEL_WIDTH ? 1 - before.row : 0;
    before = { at, row };
    const label = shortNameOf(publisher);
    const told = `${title}, ${publisher.name}, ${boundsInWords(boundsOf(date))}`;
    return { id, at, row, label, title: told };
  });
}
