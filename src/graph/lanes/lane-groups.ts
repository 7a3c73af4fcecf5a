import type { LineageChart } from "./chart";
import type { LaneHeading } from "./lanes";
import type { Stop } from "./walk";
import { stopsOf } from "./walk";

export interface LaneGroup {
  readonly heading: LaneHeading;
  readonly stops: readonly Stop[];
}

type GroupedChart = Pick<LineageChart, "headings" | "lanes" | "marks">;

/** What stands below each heading, in reading order. */
export const laneGroups = ({ headings, lanes, marks }: GroupedChart): readonly LaneGroup[] =>
  headings.map((heading, index) => {
    const until = headings[index + 1]?.y ?? Number.POSITIVE_INFINITY;
    return { heading, stops: stopsOf({ lanes: lanes.filter(({ y }) => y > heading.y && y < until), marks }) };
  });
