/** Where the plan stands on the screen: screen = plan × zoom + pan, as Cytoscape has it. */
import { CONTROLS_MARGIN, LEAST_READABLE_ZOOM, MARGIN } from "./metrics";
import type { Rect } from "./rect";

export interface Camera {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const LEAST_ZOOM = 0.25;
export const MOST_ZOOM = 3;
const MOST_OPENING_ZOOM = 1.3;

/** What is left of the screen beside its margins. */
export const roomOn = ({ width, height }: Size): Size => ({
  width: width - MARGIN - CONTROLS_MARGIN,
  height: height - 2 * MARGIN,
});

/**
 * All of a rectangle, as large as it fits, but never with type too small to read. What does not fit so fills the width and
 * runs over the lower edge.
 */
export function cameraOn(rect: Rect, screen: Size): Camera {
  const room = roomOn(screen);
  const wide = Math.min(room.width / rect.width, MOST_OPENING_ZOOM);
  const whole = Math.min(wide, room.height / rect.height);
  const zoom = whole >= LEAST_READABLE_ZOOM ? whole : Math.max(wide, LEAST_READABLE_ZOOM);
  const spareX = Math.max(0, room.width - rect.width * zoom);
  return { zoom, pan: { x: MARGIN + spareX / 2 - rect.x * zoom, y: MARGIN - rect.y * zoom } };
}

/** The height of a screen on which all of a rectangle is seen, as wide as it opens. */
export function heightShowing(rect: Rect, width: number): number {
  const { zoom } = cameraOn(rect, { width, height: Number.POSITIVE_INFINITY });
  return Math.ceil(rect.height * zoom + 2 * MARGIN);
}

/** Whether all of a rectangle can be seen at once with type that can be read. */
export function fitsOn(rect: Rect, screen: Size): boolean {
  const room = roomOn(screen);
  return Math.min(room.width / rect.width, room.height / rect.height) >= LEAST_READABLE_ZOOM;
}
