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
export function laneGroups({ headings, lanes, marks }: GroupedChart): readonly LaneGroup[] {
  const ends = headings.map((_, index) => headings[index + 1]?.y ?? Number.POSITIVE_INFINITY);
  const yOf = new Map(lanes.map(({ id, y }) => [id, y]));
  const groups = headings.map((heading) => ({ heading, stops: [] as Stop[] }));
  let group = 0;
  for (const stop of stopsOf({ lanes, marks })) {
    while ((yOf.get(stop.laneId) ?? 0) >= (ends[group] ?? Number.POSITIVE_INFINITY)) group++;
    groups[group]?.stops.push(stop);
  }
  return groups;
}

/** Of each lane, which it is below its heading, from 1 on, and of how many. */
export function lanePositions(
  chart: GroupedChart,
): ReadonlyMap<string, { readonly position: number; readonly size: number }> {
  const groups = laneGroups({ ...chart, marks: [] });
  return new Map(
    groups.flatMap(({ stops }) =>
      stops.map(({ laneId }, index) => [laneId, { position: index + 1, size: stops.length }] as const),
    ),
  );
}
