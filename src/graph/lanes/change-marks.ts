/** Where the changes stand on the lanes: one mark each, and an upright line where one body leads to another. */

import { bodiesOfEvent, endedBy } from "../../record/change-event";
import type { DatedEvent } from "../../record/dated-event";
import { datedEvents, dayOfChange } from "../../record/dated-event";
import type { PartnershipRecord } from "../../record/record";
import { dayOf } from "../../time/day";
import type { ChangeMark, JoinEnd } from "./change-mark";
import { BAR_MIDDLE } from "./change-mark";
import type { Lane } from "./lanes";
import { bundlesOf } from "./lanes";

import { spread } from "./spread-marks";
import type { Bundle } from "./tangle";
import type { TimeScale } from "./time-scale";
import { xOf } from "./time-scale";

/** The marks within the years of the scale, each moved aside as far as it takes not to lie on another. */
export const marksOf = (
  record: PartnershipRecord,
  lanes: readonly Lane[],
  scale: TimeScale,
): readonly ChangeMark[] => spread(unspreadMarksOf(record, lanes, scale), scale.right);

/** Each at its own day, whether or not it lies on another. */
export function unspreadMarksOf(
  record: PartnershipRecord,
  lanes: readonly Lane[],
  scale: TimeScale,
): readonly ChangeMark[] {
  const lanesById = new Map(lanes.map((lane) => [lane.id, lane]));
  const ids = new Set(lanesById.keys());
  const { first, last } = scale.years;
  return datedEvents(record)
    .filter((datedEvent) => {
      const day = dayOfChange(datedEvent);
      return dayOf(first) <= day && day < dayOf(last + 1);
    })
    .flatMap((datedEvent) => marksOfChange(datedEvent, bundlesOf(datedEvent.event, ids), lanesById, scale));
}

const middleOf = ({ y }: Lane): number => y + BAR_MIDDLE;

function marksOfChange(
  datedEvent: DatedEvent,
  all: readonly Bundle[],
  lanes: ReadonlyMap<string, Lane>,
  scale: TimeScale,
): readonly ChangeMark[] {
  const { event } = datedEvent;
  const x = xOf(scale, dayOfChange(datedEvent));
  const bundles = all.filter(({ from, to }) => from.length > 0 && to.length > 0);
  const endsOf = (ids: readonly string[]): readonly JoinEnd[] =>
    ids.flatMap((id) => {
      const lane = lanes.get(id);
      return lane ? [{ id, y: middleOf(lane) }] : [];
    });
  const ended = endedBy(event);
  const mark = (laneId: string, more: Pick<ChangeMark, "from" | "to" | "key">): readonly ChangeMark[] => {
    const lane = lanes.get(laneId);
    const y = lane ? middleOf(lane) : 0;
    return lane ? [{ datedEvent, laneId, x, trueX: x, y, replaces: ended.length > 0, ...more }] : [];
  };
  if (bundles.length > 0) {
    return bundles.flatMap(({ from, to }) => {
      // Where many become one, the mark stands with the one.
      const [laneId = ""] = from.length > to.length ? to : from;
      const key = bundles.length === 1 ? event.id : `${event.id}/${laneId}`;
      return mark(laneId, { key, from: endsOf(from), to: endsOf(to) });
    });
  }
  return [...new Set(bodiesOfEvent(event))].flatMap((id) =>
    mark(id, { key: `${event.id}/${id}`, from: [], to: [] }),
  );
}
