import type { Bar } from "./bars";
import type { ChangeMark } from "./change-mark";

/** Along a lane, from the end of its bar to the line of a join, or from that line to the beginning of its bar. */
export interface JoinLink {
  readonly key: string;
  readonly mark: ChangeMark;
  readonly laneId: string;
  readonly y: number;
  /** Never beyond `x2`: a join leads on in time. */
  readonly x1: number;
  readonly x2: number;
}

/** Where a bar ended before its successor began, or nothing is known of between. */
export function linksOfJoins(
  marks: readonly ChangeMark[],
  lanes: readonly { readonly id: string; readonly bars: readonly Bar[] }[],
): readonly JoinLink[] {
  const bars = new Map(lanes.map((lane) => [lane.id, lane.bars]));
  return marks.flatMap((mark): readonly JoinLink[] => [
    ...mark.from.flatMap(({ id, y }) => {
      const end = Math.max(...(bars.get(id) ?? []).map(({ x, width }) => x + width));
      return linkOf(mark, id, y, end, mark.x);
    }),
    ...mark.to.flatMap(({ id, y }) => {
      const start = Math.min(...(bars.get(id) ?? []).map(({ x }) => x));
      return linkOf(mark, id, y, mark.x, start);
    }),
  ]);
}

const linkOf = (mark: ChangeMark, laneId: string, y: number, x1: number, x2: number): readonly JoinLink[] =>
  Number.isFinite(x1) && Number.isFinite(x2) && x1 < x2
    ? [{ key: `${mark.key} ${laneId}`, mark, laneId, y, x1, x2 }]
    : [];
