/** The whole lineage as numbers: what the view only has to draw. */
import type { PartnershipRecord } from "../../record/record";
import type { Bar } from "./bars";
import { barsOf } from "./bars";
import type { ChangeMark } from "./change-mark";
import { marksOf } from "./change-marks";
import type { LaneLabel } from "./lane-label";
import { laneLabel } from "./lane-label";
import type { LaneHeading, Lanes } from "./lanes";
import { linesThroughNames } from "./lines-through-names";
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
  const firstMarks = firstMarksOf(marks);
  const linesThrough = linesThroughNames(lanes.lanes, marks);
  const plotted = lanes.lanes.map((lane) => {
    const bars = barsOf(record, lane.id, scale);
    const start = firstDrawn(bars, firstMarks.get(lane.id), scale);
    return { ...lane, bars, label: laneLabel(record, lane, start, linesThrough(lane), scale) };
  });
  const { headings, height } = lanes;
  return { scale, headings, height, marks, lanes: plotted, links: linksOfJoins(marks, plotted) };
}

/** Where the first mark of each lane stands, on it or at the end of a line that leads to it. */
function firstMarksOf(marks: readonly ChangeMark[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const { x, laneId, to } of marks)
    for (const id of [laneId, ...to.map((end) => end.id)]) firsts.set(id, Math.min(firsts.get(id) ?? x, x));
  return firsts;
}

/** The left end of all that is drawn on a lane. */
function firstDrawn(bars: readonly Bar[], mark: number | undefined, { left, right }: TimeScale): number {
  if (bars.length === 0 && mark === undefined) return left;
  return Math.min(right, mark ?? right, ...bars.map(({ x }) => x));
}
