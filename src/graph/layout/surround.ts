/** Lines run round a plan: above it, to its right and below it, but not to its left, where it begins on a screen. */
import { EDGE_ROOM } from "./metrics";
import type { Rect } from "./rect";

/** Above the plan there is only the margin of the screen. */
const ABOVE = 12;

export const withSurround = ({ x, y, width, height }: Rect): Rect => ({
  x,
  y: y - ABOVE,
  width: width + EDGE_ROOM,
  height: height + ABOVE + EDGE_ROOM,
});

export const withoutSurround = ({ x, y, width, height }: Rect): Rect => ({
  x,
  y: y + ABOVE,
  width: width - EDGE_ROOM,
  height: height - ABOVE - EDGE_ROOM,
});
