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

/** So much of the plan stays on the screen, however far it is dragged; of a screen that is lower, half of that. */
const LEAST_IN_SIGHT = 120;

/** The camera, moved back as little as keeps some of the plan in sight. */
export function cameraKeeping({ zoom, pan }: Camera, plan: Rect, screen: Size): Camera {
  const axis = (start: number, length: number, offset: number, room: number): number => {
    const inSight = Math.min(LEAST_IN_SIGHT, room / 2);
    const least = inSight - (start + length) * zoom;
    const most = room - inSight - start * zoom;
    return Math.min(Math.max(offset, least), Math.max(least, most));
  };
  const x = axis(plan.x, plan.width, pan.x, screen.width);
  const y = axis(plan.y, plan.height, pan.y, screen.height);
  return { zoom, pan: { x, y } };
}

/** Below this width, in CSS pixels, a button stands at the foot of the plan too. */
const NARROW = 760;

/** The least movement that brings a rectangle of the plan on to the screen, clear of the buttons at its side and foot. */
export function cameraShowing({ zoom, pan }: Camera, rect: Rect, screen: Size): Camera {
  const axis = (start: number, length: number, offset: number, room: number): number => {
    const from = start * zoom + offset;
    const to = from + length * zoom;
    if (from < MARGIN) return offset + MARGIN - from;
    return to > room ? offset - Math.min(to - room, from - MARGIN) : offset;
  };
  const x = axis(rect.x, rect.width, pan.x, screen.width - CONTROLS_MARGIN);
  const foot = screen.width < NARROW ? CONTROLS_MARGIN : MARGIN;
  const y = axis(rect.y, rect.height, pan.y, screen.height - foot);
  return { zoom, pan: { x, y } };
}
