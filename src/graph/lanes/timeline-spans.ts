/** Spans of the timeline in which a change must have fallen. */

import { boundsOfChange } from "../../record/dated-event";
import type { PartnershipRecord } from "../../record/record";
import { xOf } from "./time-scale";
import type { Share } from "./timeline-marks";
import { axisOf, changesOnAxis, isPoint, labelOf } from "./timeline-marks";

export interface TimelineSpan {
  readonly id: string;
  readonly from: Share;
  readonly to: Share;
  readonly row: number;
  /** How many changes fell within it. */
  readonly count: number;
  /** Of all of them, a line each. */
  readonly label: string;
}

const MOST_SPAN_ROWS = 2;

/** Changes that fell somewhere in a longer span; spans that overlap stand in two rows, and what has no room there is told by one of them. */
export function spansOf(record: PartnershipRecord, ids: ReadonlySet<string>): readonly TimelineSpan[] {
  const axis = axisOf(record);
  const rows: TimelineSpan[][] = Array.from({ length: MOST_SPAN_ROWS }, () => []);
  const spans = changesOnAxis(record, ids)
    .filter((each) => !isPoint(each))
    .map((datedEvent) => ({
      id: datedEvent.event.id,
      from: xOf(axis, boundsOfChange(datedEvent).earliest),
      to: xOf(axis, boundsOfChange(datedEvent).latest),
      count: 1,
      label: labelOf(record, datedEvent),
    }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  for (const span of spans) {
    const same = rows.findIndex((row) => row.at(-1)?.from === span.from && row.at(-1)?.to === span.to);
    const free = rows.findIndex((row) => (row.at(-1)?.to ?? -1) < span.from);
    const [joined, row] = [same >= 0 || free < 0, same >= 0 ? same : free < 0 ? rows.length - 1 : free];
    const last = joined ? rows[row]?.pop() : undefined;
    rows[row]?.push(last ? together(last, span) : { ...span, row });
  }
  return rows.flat().sort((a, b) => a.from - b.from);
}

const together = (one: TimelineSpan, other: Omit<TimelineSpan, "row">): TimelineSpan => ({
  ...one,
  to: Math.max(one.to, other.to),
  count: one.count + other.count,
  label: `${one.label}\n${other.label}`,
});
