/** Marks are moved aside, as little as it takes, so that none lies on another. */

import type { ChangeMark } from "./change-mark";
import { spanOf } from "./change-mark";

/** Between two marks on one lane, and between two upright lines that run beside each other. */
const MARK_GAP = 13;
const LINE_GAP = 7;

function gapBetween(a: ChangeMark, b: ChangeMark): number {
  if (a.laneId === b.laneId) return MARK_GAP;
  const [topA, bottomA] = spanOf(a);
  const [topB, bottomB] = spanOf(b);
  const touch = topA <= bottomB && topB <= bottomA;
  if (!touch) return 0;
  if (isLine(a) && isLine(b)) return LINE_GAP;
  // The thin line of what only passes something on may run under a mark.
  return [a, b].some((mark) => isLine(mark) && mark.replaces) ? MARK_GAP / 2 : 0;
}

const isLine = ({ from }: ChangeMark): boolean => from.length > 0;

/** How much room marks of one time take, spread to the right of one another; 0 for none. */
export function extentOf(marks: readonly ChangeMark[]): number {
  const [first, ...rest] = marks.map((mark) => ({ ...mark, x: 0 }));
  if (!first) return 0;
  const places = toTheRight([first, ...rest]).map(({ x }) => x);
  return Math.max(...places) + MARK_GAP;
}

/** In order of time; first to the right, and back from the right edge where that leads beyond it. */
export function spread(marks: readonly ChangeMark[], right: number): readonly ChangeMark[] {
  const placed = toTheRight(marks.toSorted((a, b) => a.x - b.x));
  const fitted: ChangeMark[] = [];
  for (const mark of placed.toReversed()) {
    const most = fitted.map((other) => {
      const gap = gapBetween(other, mark);
      return gap === 0 ? right : other.x - gap;
    });
    fitted.push(movedTo(mark, Math.min(mark.x, right - MARK_GAP / 2, ...most)));
  }
  return fitted.toReversed();
}

function toTheRight(marks: readonly ChangeMark[]): readonly ChangeMark[] {
  const placed: ChangeMark[] = [];
  for (const mark of marks) {
    const least = placed.map((other) => {
      const gap = gapBetween(other, mark);
      return gap === 0 ? 0 : other.x + gap;
    });
    placed.push(movedTo(mark, Math.max(mark.x, ...least)));
  }
  return placed;
}

const movedTo = (mark: ChangeMark, x: number): ChangeMark => (mark.x === x ? mark : { ...mark, x });
