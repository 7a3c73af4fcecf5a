/** Where the plan stands on the screen: screen = plan × zoom + pan, as Cytoscape has it. */
import { COUNCIL_WIDTH, columnsWidth, GAP, LEAST_READABLE_ZOOM, MARGIN } from "./metrics";
import type { Plot } from "./places";
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
const MOST_OPENING_ZOOM = 1.15;

/**
 * All of a rectangle, as large as it fits, but never with type too small to read: what then does not fit runs over the
 * lower edge, not over the sides where that can be helped.
 */
export function cameraOn(rect: Rect, screen: Size): Camera {
  const room = { width: screen.width - 2 * MARGIN, height: screen.height - 2 * MARGIN };
  const fitting = Math.min(room.width / rect.width, room.height / rect.height, MOST_OPENING_ZOOM);
  const zoom = Math.max(fitting, LEAST_READABLE_ZOOM);
  const spareX = Math.max(0, room.width - rect.width * zoom);
  return { zoom, pan: { x: MARGIN + spareX / 2 - rect.x * zoom, y: MARGIN - rect.y * zoom } };
}

const FEWEST_COLUMNS = 2;
const MOST_COLUMNS = 12;
/** Under this width the councils stand below the plan, not along its edge. */
const NARROW = 560;

/** The widths at which the plan is laid out anew: so many columns as are readable side by side. */
export function plotShape({ width }: Size): Pick<Plot, "columns" | "councilsLeft"> {
  const councilsLeft = width >= NARROW;
  const edge = councilsLeft ? COUNCIL_WIDTH + GAP + 8 : 0;
  const room = (width - 2 * MARGIN) / LEAST_READABLE_ZOOM - edge;
  let columns = FEWEST_COLUMNS;
  while (columns < MOST_COLUMNS && columnsWidth(columns + 1) <= room) columns++;
  return { columns, councilsLeft };
}

/** The least movement that brings a rectangle of the plan on to the screen. */
export function cameraShowing({ zoom, pan }: Camera, rect: Rect, screen: Size): Camera {
  const axis = (start: number, length: number, offset: number, room: number): number => {
    const from = start * zoom + offset;
    const to = from + length * zoom;
    if (from < MARGIN) return offset + MARGIN - from;
    return to > room - MARGIN ? offset - Math.min(to - room + MARGIN, from - MARGIN) : offset;
  };
  const x = axis(rect.x, rect.width, pan.x, screen.width);
  const y = axis(rect.y, rect.height, pan.y, screen.height);
  return { zoom, pan: { x, y } };
}
