/** The whole lineage as numbers: what the view only has to draw. */
import type { PartnershipRecord } from "../../record/record";
import type { Bar } from "./bars";
import { barsOf } from "./bars";
import type { ChangeMark } from "./change-mark";
import { marksOf } from "./change-marks";
import type { LaneLabel } from "./lane-label";
import { laneLabel } from "./lane-label";
import type { LaneHeading, Lanes } from "./lanes";
import type { JoinLink } from "./links-of-joins";
import { linksOfJoins } from "./links-of-joins";
import type { TimeScale } from "./time-scale";

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

/** Before the first and after the last day of a lineage, in CSS pixels. */
export const LINEAGE_EDGE = 12;

export function lineageChart(record: PartnershipRecord, lanes: Lanes, scale: TimeScale): LineageChart {
  const marks = marksOf(record, lanes.lanes, scale);
  const plotted = lanes.lanes.map((lane) => {
    const bars = barsOf(record, lane.id, scale);
    const start = firstDrawn(lane.id, bars, marks, scale);
    return { ...lane, bars, label: laneLabel(record, lane, start, marks, scale) };
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
