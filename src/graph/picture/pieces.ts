/** How a picture is divided, so that it goes on the next page where nothing is cut. */

import type { Drawing } from "./framed-picture";
import type { PictureShape } from "./picture";
import type { Run } from "./run-of-shape";
import { runOfShape } from "./run-of-shape";

/** A strip of a picture, over its whole width. */
export interface Piece {
  readonly y: number;
  readonly height: number;
  /** All that is to be seen in it, in the order of the picture; what goes on beyond it is in its neighbours too. */
  readonly shapes: readonly PictureShape[];
}

/** Half way between what lies above and what lies below, wherever no run is cut. */
export function cutsBetween(runs: readonly Run[]): readonly number[] {
  const cuts: number[] = [];
  let end: number | null = null;
  for (const [from, until] of runs.toSorted(([a], [b]) => a - b)) {
    if (end !== null && from >= end) cuts.push((end + from) / 2);
    end = Math.max(end ?? until, until);
  }
  return cuts;
}

/** @param cuts rising, and within the drawing */
export function piecesOf({ marks, height }: Drawing, cuts: readonly number[]): readonly Piece[] {
  const runs = marks.map(runOfShape);
  const starts = [-EDGE, ...cuts];
  return starts.map((y, index) => {
    const until = starts[index + 1] ?? height + EDGE;
    const isIn = ([from, end]: Run): boolean => from < until && end > y;
    return { y, height: until - y, shapes: marks.filter((_, mark) => isIn(runs[mark] ?? [0, 0])) };
  });
}

/** Around a picture, for the lines and signs on the edges of what stands at its own. */
export const EDGE = 5;
