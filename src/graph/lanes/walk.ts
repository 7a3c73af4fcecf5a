/** Where the arrow keys lead in the lineage: down and up from name to name, right and left along the succession. */
import { begunBy } from "../../record/change-event";
import { grouped } from "../../record/grouped";
import type { ChangeMark } from "./change-mark";
import type { LineageChart } from "./chart";

/** What has the focus: a lane, or a mark that was reached along a lane. */
export interface Stop {
  readonly laneId: string;
  /** The key of a mark; null for the lane itself. */
  readonly mark: string | null;
}

type WalkedChart = Pick<LineageChart, "lanes" | "marks">;
type Walk = (chart: WalkedChart, stop: Stop) => Stop | undefined;

const lane = (laneId: string | undefined): Stop | undefined =>
  laneId === undefined ? undefined : { laneId, mark: null };
const on = (laneId: string, mark: ChangeMark | undefined): Stop | undefined =>
  mark && { laneId, mark: mark.key };

/** Whether it stands at the beginning of the lane: what leads to it, or forms it. */
const leadsTo = ({ to, datedEvent }: ChangeMark, laneId: string): boolean =>
  to.some(({ id }) => id === laneId) || begunBy(datedEvent.event).includes(laneId);
const comesFrom = ({ from }: ChangeMark, laneId: string): boolean => from.some(({ id }) => id === laneId);

/** The marks of a lane after its beginning, in order of time. */
const marksAlong = ({ marks }: WalkedChart, laneId: string): readonly ChangeMark[] =>
  marks.filter((mark) => !leadsTo(mark, laneId) && (mark.laneId === laneId || comesFrom(mark, laneId)));

const isOnMark = (stop: Stop): boolean => stop.mark !== null;
const markOf = ({ marks }: WalkedChart, stop: Stop): ChangeMark | undefined =>
  marks.find(({ key }) => key === stop.mark);

function neighbour(chart: WalkedChart, stop: Stop, by: 1 | -1): Stop | undefined {
  if (!isOnMark(stop)) {
    const here = chart.lanes.findIndex(({ id }) => id === stop.laneId);
    return lane(chart.lanes[here + by]?.id);
  }
  const along = marksAlong(chart, stop.laneId);
  const here = along.findIndex(({ key }) => key === stop.mark);
  return here === -1 ? undefined : on(stop.laneId, along[here + by]);
}

function onward(chart: WalkedChart, stop: Stop): Stop | undefined {
  const mark = markOf(chart, stop);
  if (!mark) return on(stop.laneId, marksAlong(chart, stop.laneId)[0]);
  if (leadsTo(mark, stop.laneId)) return lane(stop.laneId);
  return lane(mark.to[0]?.id) ?? neighbour(chart, stop, 1);
}

function back(chart: WalkedChart, stop: Stop): Stop | undefined {
  const mark = markOf(chart, stop);
  if (!mark)
    return on(
      stop.laneId,
      chart.marks.find((each) => leadsTo(each, stop.laneId)),
    );
  return leadsTo(mark, stop.laneId) ? lane(mark.from[0]?.id) : lane(stop.laneId);
}

const WALKS: Readonly<Record<string, Walk>> = {
  ArrowDown: (chart, stop) => neighbour(chart, stop, 1),
  ArrowUp: (chart, stop) => neighbour(chart, stop, -1),
  ArrowRight: onward,
  ArrowLeft: back,
  Home: ({ lanes }) => lane(lanes[0]?.id),
  End: ({ lanes }) => lane(lanes.at(-1)?.id),
};

/** Everything that can have the focus, in reading order: each lane, then the marks that stand on it. */
export const stopsOf = ({ lanes, marks }: WalkedChart): readonly Stop[] => {
  const onLane = grouped(marks, ({ laneId }) => [laneId]);
  return lanes.flatMap(({ id }) => [
    { laneId: id, mark: null },
    ...(onLane.get(id) ?? []).map(({ key }) => ({ laneId: id, mark: key })),
  ]);
};

/** Null for a key that does not walk; the same stop where a key leads nowhere. */
export function walkChart(chart: WalkedChart, stop: Stop, key: string): Stop | null {
  const step = WALKS[key];
  return step ? (step(chart, stop) ?? stop) : null;
}
