/** Marks are moved aside, as little as it takes, so that none lies on another. */

import type { ChangeMark } from "./change-mark";
import { MARK_GAP, PlacedMarks } from "./placed-marks";

/** How much room marks of one time take, spread to the right of one another; 0 for none. */
export function extentOf(marks: readonly ChangeMark[]): number {
  if (marks.length === 0) return 0;
  const places = toTheRight(marks.map((mark) => ({ ...mark, x: 0 })));
  return places.reduce((most, { x }) => Math.max(most, x), 0) + MARK_GAP;
}

/** In order of time; first to the right, and back from the right edge where that leads beyond it. */
export function spread(marks: readonly ChangeMark[], right: number): readonly ChangeMark[] {
  const placed = toTheRight(marks.toSorted((a, b) => a.x - b.x));
  const fitted = new PlacedMarks(marks);
  // Seen from the right edge, all is as it is from the left.
  return placed
    .toReversed()
    .map((mark) => {
      const x = Math.min(mark.x, right - MARK_GAP / 2, -fitted.clearOf(mark));
      fitted.place(mark, -x);
      return movedTo(mark, x);
    })
    .toReversed();
}

function toTheRight(marks: readonly ChangeMark[]): readonly ChangeMark[] {
  const placed = new PlacedMarks(marks);
  return marks.map((mark) => {
    const x = Math.max(mark.x, placed.clearOf(mark));
    placed.place(mark, x);
    return movedTo(mark, x);
  });
}

const movedTo = (mark: ChangeMark, x: number): ChangeMark => (mark.x === x ? mark : { ...mark, x });
