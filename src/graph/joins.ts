import type { Succession } from "../lineage/succession";
import { isReplacement, successions } from "../lineage/succession";
import { happenings } from "../record/happening";
import type { PartnershipRecord } from "../record/record";
import type { ChangeEvent } from "../record/shape";
import type { Day } from "../time/day";
import { dayOf, earlierDay, laterDay } from "../time/day";
import type { Lanes } from "./lanes";
import { LANE_HEIGHT } from "./lanes";

/** A succession as a line from one lane to another, at the day on which it happened or was told. */
export interface Join {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** 0 at the first day of the record's years, 1 at their last. */
  readonly at: number;
  readonly y1: number;
  readonly y2: number;
  readonly replaces: boolean;
  readonly certainty: ChangeEvent["certainty"];
}

/** Between two lanes that are both there. */
export function joinsOf(record: PartnershipRecord, { lanes }: Lanes): readonly Join[] {
  const middle = new Map(lanes.map(({ id, y }) => [id, y + LANE_HEIGHT / 2]));
  return successions(record).flatMap((succession): readonly Join[] => {
    const [y1, y2] = [middle.get(succession.from), middle.get(succession.to)];
    return y1 === undefined || y2 === undefined ? [] : [joinOf(record, succession, y1, y2)];
  });
}

function joinOf(record: PartnershipRecord, succession: Succession, y1: number, y2: number): Join {
  const { event, from, to } = succession;
  return {
    id: `${event.id}/${from}/${to}`,
    from,
    to,
    at: shareOfYears(record, dayOfEvent(record, event)),
    y1,
    y2,
    replaces: isReplacement(succession),
    certainty: event.certainty,
  };
}

function dayOfEvent(record: PartnershipRecord, event: ChangeEvent): Day {
  const happening = happenings(record).find((each) => each.event === event);
  const bounds = happening?.dated ?? happening?.announced;
  return bounds?.latest ?? dayOf(record.years.last + 1);
}

/** How many joins cross each other: the fewer, the better the order of the lanes. */
export function crossingsOf(joins: readonly Join[]): number {
  const span = ({ y1, y2 }: Join): readonly [number, number] => [Math.min(y1, y2), Math.max(y1, y2)];
  return joins.reduce((sum, a, index) => {
    const [top, bottom] = span(a);
    // Upright lines cross where they stand at one day and overlap without sharing an end.
    const crossing = joins.slice(index + 1).filter((b) => {
      const [otherTop, otherBottom] = span(b);
      return a.at === b.at && top < otherTop && otherTop < bottom && bottom < otherBottom;
    });
    return sum + crossing.length;
  }, 0);
}

/** Where a day falls in the record's years, from 0 to 1; days outside lie on the edge. */
export function shareOfYears({ years }: PartnershipRecord, day: Day): number {
  const from = dayOf(years.first);
  const until = dayOf(years.last + 1);
  return (laterDay(from, earlierDay(day, until)) - from) / (until - from);
}
