/** Where the changes stand on the lanes: one mark each, and an upright line where one body leads to another. */

import { bodiesOfEvent, endedBy, takesEffect } from "../record/change-event";
import type { Happening } from "../record/happening";
import { dayKnownBy, happenings } from "../record/happening";
import type { PartnershipRecord } from "../record/record";
import type { Day } from "../time/day";
import { dayOf } from "../time/day";
import type { Lane } from "./lanes";
import { bundleOf } from "./lanes";
import { spread } from "./spread-marks";
import type { TimeScale } from "./time-scale";
import { xOf } from "./time-scale";

/** The middle of a lane's bar, from the lane's top edge. */
export const BAR_MIDDLE = 21;

export interface JoinEnd {
  readonly id: string;
  readonly y: number;
}

export interface ChangeMark {
  /** Of the event, and of the lane where there is one mark on each of several lanes. */
  readonly key: string;
  readonly happening: Happening;
  /** The lane on which the mark stands. */
  readonly laneId: string;
  readonly x: number;
  /** Where its day is; the mark is moved aside where it would lie on another. */
  readonly trueX: number;
  readonly y: number;
  /** The lanes that the line comes from and leads to; none of both where it stands alone. */
  readonly from: readonly JoinEnd[];
  readonly to: readonly JoinEnd[];
  /** Whether an original goes over into the result; else it only passes something on. */
  readonly replaces: boolean;
}

/** When it took effect, or by when; of a plan, the first day for which it was planned, else the day on which it was told. */
export function dayOfMark(happening: Happening): Day {
  const { event, dated, announced } = happening;
  if (takesEffect(event)) return dayKnownBy(happening);
  return dated && Number.isFinite(dated.earliest) ? dated.earliest : announced.latest;
}

/** The marks within the years of the scale, each moved aside as far as it takes not to lie on another. */
export function marksOf(
  record: PartnershipRecord,
  lanes: readonly Lane[],
  scale: TimeScale,
): readonly ChangeMark[] {
  const lanesById = new Map(lanes.map((lane) => [lane.id, lane]));
  const { first, last } = scale.years;
  const marks = happenings(record)
    .filter((happening) => {
      const day = dayOfMark(happening);
      return dayOf(first) <= day && day < dayOf(last + 1);
    })
    .flatMap((happening) => marksOfChange(happening, lanesById, scale));
  return spread(marks, scale.right);
}

const middleOf = ({ y }: Lane): number => y + BAR_MIDDLE;

function marksOfChange(
  happening: Happening,
  lanes: ReadonlyMap<string, Lane>,
  scale: TimeScale,
): readonly ChangeMark[] {
  const { event } = happening;
  const x = xOf(scale, dayOfMark(happening));
  const { from, to } = bundleOf(event, new Set(lanes.keys()));
  const endsOf = (ids: readonly string[]): readonly JoinEnd[] =>
    ids.flatMap((id) => {
      const lane = lanes.get(id);
      return lane ? [{ id, y: middleOf(lane) }] : [];
    });
  const ended = endedBy(event);
  const mark = (laneId: string, more: Pick<ChangeMark, "from" | "to" | "key">): readonly ChangeMark[] => {
    const lane = lanes.get(laneId);
    const y = lane ? middleOf(lane) : 0;
    return lane ? [{ happening, laneId, x, trueX: x, y, replaces: ended.length > 0, ...more }] : [];
  };
  if (from.length > 0 && to.length > 0) {
    // Where many become one, the mark stands with the one.
    const [laneId = ""] = from.length > to.length ? to : from;
    return mark(laneId, { key: event.id, from: endsOf(from), to: endsOf(to) });
  }
  return [...new Set(bodiesOfEvent(event))].flatMap((id) =>
    mark(id, { key: `${event.id}/${id}`, from: [], to: [] }),
  );
}
