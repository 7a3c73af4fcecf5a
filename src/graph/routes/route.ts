/** Where a line runs: from the side of what it comes from to the side of what it leads to. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Two points at least; each stretch between them is level or upright, by turns. */
export type Route = readonly Point[];

/** Without points that lie on the straight way between their neighbours. */
export const withoutIdlePoints = (points: Route): Route =>
  points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return true;
    const isIdle =
      (before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y);
    return !isIdle;
  });
