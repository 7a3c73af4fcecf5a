/** In the plan's own units: one unit is one CSS pixel at zoom 1. `x` and `y` are the top left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const rectsOverlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const centreOf = ({ x, y, width, height }: Rect): { x: number; y: number } => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** The least rectangle that holds all of them with a margin around; null for none. */
export function rectAround(rects: readonly Rect[], margin: number): Rect | null {
  if (rects.length === 0) return null;
  const x = Math.min(...rects.map((rect) => rect.x)) - margin;
  const y = Math.min(...rects.map((rect) => rect.y)) - margin;
  const right = Math.max(...rects.map((rect) => rect.x + rect.width)) + margin;
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height)) + margin;
  return { x, y, width: right - x, height: bottom - y };
}

/** Those that overlap as one, around them all: of what comes back no two have a point in common. */
export function apart(rects: readonly Rect[]): readonly Rect[] {
  const done: Rect[] = [];
  for (const rect of rects) {
    let grown = rect;
    for (let at = metBy(done, grown); at >= 0; at = metBy(done, grown))
      grown = rectAround([grown, ...done.splice(at, 1)], 0) ?? grown;
    done.push(grown);
  }
  return done;
}

const metBy = (rects: readonly Rect[], rect: Rect): number =>
  rects.findIndex((each) => rectsOverlap(each, rect));

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether the straight line from `a` to `b` has a point in common with the rectangle. */
export function segmentMeets({ x, y, width, height }: Rect, a: Point, b: Point): boolean {
  // Liang and Barsky: the stretch of the line, from 0 at `a` to 1 at `b`, that lies within each pair of edges.
  let [enters, leaves] = [0, 1];
  const clip = (start: number, delta: number, low: number, high: number): void => {
    if (delta === 0) {
      if (start < low || start > high) leaves = -1;
      return;
    }
    const [first, second] = [(low - start) / delta, (high - start) / delta];
    enters = Math.max(enters, Math.min(first, second));
    leaves = Math.min(leaves, Math.max(first, second));
  };
  clip(a.x, b.x - a.x, x, x + width);
  clip(a.y, b.y - a.y, y, y + height);
  return enters <= leaves;
}
