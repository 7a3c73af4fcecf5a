import type { Rect } from "../layout/rect";
import { centreOf } from "../layout/rect";
import type { Point, Route } from "../routes/route";

/** From the edge of one to the edge of the other, on the way from middle to middle: for lines that have no room in any gutter. */
export const straightRoute = (from: Rect, to: Rect): Route => [
  onEdge(from, centreOf(to)),
  onEdge(to, centreOf(from)),
];

/** Where the way from the middle of a rectangle to a point leaves it; the middle itself, where the point is there. */
function onEdge(rect: Rect, towards: Point): Point {
  const { x, y } = centreOf(rect);
  const [dx, dy] = [towards.x - x, towards.y - y];
  if (dx === 0 && dy === 0) return { x, y };
  const share = Math.min(rect.width / 2 / Math.abs(dx), rect.height / 2 / Math.abs(dy));
  return { x: x + dx * share, y: y + dy * share };
}
