/** Items of a row that press each other, from one that can go no further back to one that can go no further on. */
import type { Gap, Row } from "./row";
import { numberAt } from "./row";

export type Crowd = readonly number[];

const TINY = 1e-6;

/** @param tight one that has no room between the least and the greatest place that others leave to it */
export function crowdAround(row: Row, least: Float64Array, most: Float64Array, tight: number): Crowd {
  const pressing = ({ from, to, distance }: Gap): boolean =>
    numberAt(least, from) + distance >= numberAt(least, to) - TINY;
  const pressingBack = ({ from, to, distance }: Gap): boolean =>
    numberAt(most, to) - distance <= numberAt(most, from) + TINY;
  const crowd = [tight];
  for (let gap = row.before[tight]?.find(pressing); gap; gap = row.before[gap.from]?.find(pressing))
    crowd.push(gap.from);
  crowd.reverse();
  for (let gap = row.after[tight]?.find(pressingBack); gap; gap = row.after[gap.to]?.find(pressingBack))
    crowd.push(gap.to);
  return crowd;
}

/**
 * The crowd so much nearer to each other that it needs so much less room: first those that may come nearer before others, then those
 * that are furthest apart. Where it is to need less than nothing its order contradicts its bounds, and nothing is left of it.
 */
export function closeUp(row: Row, crowd: Crowd, excess: number): void {
  const gaps = crowd.slice(1).map((to, index) => gapBetween(row, crowd[index] ?? 0, to));
  const room = gaps.reduce((sum, { distance }) => sum + distance, 0) - excess - TINY;
  const yielding = gaps.reduce((sum, gap) => sum + yieldOf(gap), 0);
  const share = Math.min(1, (excess + TINY) / yielding);
  if (yielding > 0) for (const gap of gaps) gap.distance -= share * yieldOf(gap);
  const most = levelFor(
    gaps.map(({ distance }) => distance),
    room,
  );
  for (const gap of gaps) gap.distance = most > 0 ? Math.min(gap.distance, most) : Number.NEGATIVE_INFINITY;
  if (most > 0) closeUpOthers(row, crowd, gaps);
}

const yieldOf = ({ distance, least }: Gap): number => Math.max(0, distance - least);

/** Those that are not next to each other in the crowd are no further apart than all that lies between them. */
function closeUpOthers(row: Row, crowd: Crowd, gaps: readonly Gap[]): void {
  const offsets = new Map<number, number>();
  let offset = 0;
  for (const [index, each] of crowd.entries()) {
    offset += gaps[index - 1]?.distance ?? 0;
    offsets.set(each, offset);
    for (const gap of row.before[each] ?? []) {
      const other = offsets.get(gap.from);
      if (other !== undefined) gap.distance = Math.min(gap.distance, offset - other);
    }
  }
}

const gapBetween = (row: Row, from: number, to: number): Gap =>
  row.before[to]?.find((gap) => gap.from === from) ?? { from, to, distance: 0, least: 0 };

/** What no gap may be greater than, so that all together are no greater than the room. */
function levelFor(gaps: readonly number[], room: number): number {
  let left = room;
  const inOrder = gaps.toSorted((a, b) => a - b);
  for (const [index, gap] of inOrder.entries()) {
    const even = left / (inOrder.length - index);
    if (gap >= even) return even;
    left -= gap;
  }
  return room;
}
