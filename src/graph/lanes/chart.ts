/** The whole lineage as numbers: what the view only has to draw. */
import { getOrThrow, organizationsById } from "../../record/links";
import { shortNameOf } from "../../record/names";
import type { PartnershipRecord } from "../../record/record";
import { textWidth } from "../layout/measure";
import type { Bar } from "./bars";
import { barsOf } from "./bars";
import type { ChangeMark } from "./change-mark";
import { marksOf } from "./change-marks";
import type { LaneHeading, Lanes } from "./lanes";
import type { JoinLink } from "./links-of-joins";
import { linksOfJoins } from "./links-of-joins";
import type { TimeScale } from "./time-scale";

export interface LaneLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "end";
  /** Whether the full name stands elsewhere only. */
  readonly isShortened: boolean;
}

export interface ChartLane {
  readonly id: string;
  readonly y: number;
  readonly label: LaneLabel;
  readonly bars: readonly Bar[];
}

export interface LineageChart {
  readonly scale: TimeScale;
  readonly lanes: readonly ChartLane[];
  readonly headings: readonly LaneHeading[];
  readonly marks: readonly ChangeMark[];
  readonly links: readonly JoinLink[];
  readonly height: number;
}

export const LABEL_SIZE = 12;
/** Before the first and after the last day of a lineage, in CSS pixels. */
export const LINEAGE_EDGE = 12;

export function lineageChart(record: PartnershipRecord, lanes: Lanes, scale: TimeScale): LineageChart {
  const marks = marksOf(record, lanes.lanes, scale);
  const plotted = lanes.lanes.map(({ id, y }) => {
    const bars = barsOf(record, id, scale);
    return { id, y, bars, label: labelOf(record, id, firstDrawn(id, bars, marks, scale), scale) };
  });
  const { headings, height } = lanes;
  return { scale, headings, height, marks, lanes: plotted, links: linksOfJoins(marks, plotted) };
}

/** The left end of all that is drawn on a lane. */
function firstDrawn(
  id: string,
  bars: readonly Bar[],
  marks: readonly ChangeMark[],
  { left, right }: TimeScale,
): number {
  const onLane = marks.filter(({ laneId, to }) => laneId === id || to.some((end) => end.id === id));
  const first = Math.min(right, ...bars.map(({ x }) => x), ...onLane.map(({ x }) => x));
  return bars.length === 0 && onLane.length === 0 ? left : first;
}

/** Over the beginning of its bar, or, where there is no room to the right, up to the right edge; the short name where the full one is too long. */
function labelOf(record: PartnershipRecord, id: string, x: number, { left, right }: TimeScale): LaneLabel {
  const body = getOrThrow(organizationsById(record), id);
  const fits = textWidth(body.name, LABEL_SIZE) <= right - left;
  const text = fits ? body.name : shortenedTo(shortNameOf(body), right - left);
  const overflows = x + textWidth(text, LABEL_SIZE) > right;
  return { text, x: overflows ? right : x, anchor: overflows ? "end" : "start", isShortened: !fits };
}

function shortenedTo(name: string, width: number): string {
  let text = name;
  while (textWidth(`${text}…`, LABEL_SIZE) > width && text.length > 1) text = text.slice(0, -1);
  return textWidth(name, LABEL_SIZE) <= width ? name : `${text.trimEnd()}…`;
}
