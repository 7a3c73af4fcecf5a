/** How much lies beyond each edge of the screen. */
import type { Camera, Size } from "./camera";
import { CONTROLS_MARGIN } from "./metrics";
import type { Rect } from "./rect";
import { centreOf } from "./rect";

export const EDGES = ["above", "below", "left", "right"] as const;
export type Edge = (typeof EDGES)[number];
export type PerEdge<Value> = Readonly<Record<Edge, Value>>;

export const perEdge = <Value>(of: (edge: Edge) => Value): PerEdge<Value> => ({
  above: of("above"),
  below: of("below"),
  left: of("left"),
  right: of("right"),
});

/** CSS pixels, left to the mark at an edge beyond which something lies: no name is drawn there. */
export const MARK_ROOM: PerEdge<number> = { above: 28, below: 28, left: 28, right: CONTROLS_MARGIN };

/** CSS pixels before such a mark in which what is cut fades out: more than a line of type is high. */
export const FADE_ROOM = 24;

/** How many lie beyond each edge: more than half of the rectangle is not seen there. Each is counted once. */
export function beyondEdges(rects: readonly Rect[], camera: Camera, screen: Size): PerEdge<number> {
  const bare = countsOf(rects, camera, windowOn(screen, NOTHING_BEYOND));
  // What a mark would lie over lies beyond it.
  return countsOf(rects, camera, windowOn(screen, bare));
}

export const NOTHING_BEYOND = perEdge(() => 0);

/** What is left of the screen beside the marks of what lies beyond. */
export function windowOn({ width, height }: Size, beyond: PerEdge<number>): Rect {
  const { above, below, left, right } = perEdge((edge) => (beyond[edge] > 0 ? MARK_ROOM[edge] : 0));
  return { x: left, y: above, width: width - left - right, height: height - above - below };
}

function countsOf(rects: readonly Rect[], camera: Camera, window: Rect): PerEdge<number> {
  const edges = rects.map((rect) => edgeBeforeOf(rect, camera, window));
  return perEdge((edge) => edges.filter((each) => each === edge).length);
}

/** The edge beyond which it lies; null where it is seen. */
function edgeBeforeOf(rect: Rect, { zoom, pan }: Camera, window: Rect): Edge | null {
  const centre = centreOf(rect);
  const [x, y] = [centre.x * zoom + pan.x, centre.y * zoom + pan.y];
  if (y < window.y) return "above";
  if (y > window.y + window.height) return "below";
  if (x < window.x) return "left";
  return x > window.x + window.width ? "right" : null;
}
