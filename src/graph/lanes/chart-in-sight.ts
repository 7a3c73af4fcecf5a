import { spanOf } from "./change-mark";
import type { LineageChart } from "./chart";
import { LANE_HEIGHT } from "./lanes";
import type { Stop } from "./walk";

/** So many lanes are all drawn at once. */
const MOST_DRAWN_WHOLE = 300;
export const isChartByPart = ({ lanes }: Pick<LineageChart, "lanes">): boolean =>
  lanes.length > MOST_DRAWN_WHOLE;

/** From the top of the lineage, in CSS pixels. */
interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** What of a lineage is seen in a stretch of it, with the stops that are to be there in any case; it is as high as all of it. */
export function chartInSight(
  chart: LineageChart,
  { top, bottom }: Stretch,
  kept: readonly Stop[],
): LineageChart {
  const isSeen = (from: number, to: number): boolean => from < bottom && to > top;
  const isKept = (laneId: string): boolean => kept.some((stop) => stop.laneId === laneId);
  return {
    ...chart,
    lanes: chart.lanes.filter(({ id, y }) => isSeen(y, y + LANE_HEIGHT) || isKept(id)),
    marks: chart.marks.filter(
      (mark) => isSeen(...spanOf(mark)) || kept.some((stop) => stop.mark === mark.key),
    ),
    links: chart.links.filter(({ y }) => isSeen(y, y)),
  };
}
