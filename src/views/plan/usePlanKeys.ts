import type { KeyboardEvent } from "react";
import { useCallback } from "react";
import type { Canvas } from "./useCanvas";

export const ZOOM_STEP = 1.25;
const PAN_STEP = 80;

const PANS: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ["ArrowLeft", [PAN_STEP, 0]],
  ["ArrowRight", [-PAN_STEP, 0]],
  ["ArrowUp", [0, PAN_STEP]],
  ["ArrowDown", [0, -PAN_STEP]],
]);
const ZOOMS: ReadonlyMap<string, number> = new Map([
  ["+", ZOOM_STEP],
  ["=", ZOOM_STEP],
  ["-", 1 / ZOOM_STEP],
]);

/** Shift and arrows pan, + and − zoom, 0 fits. Arrows alone walk from name to name. */
export function usePlanKeys({ panBy, zoomBy }: Canvas, showWhole: () => void) {
  return useCallback(
    (event: KeyboardEvent) => {
      const pan = event.shiftKey ? PANS.get(event.key) : undefined;
      const zoom = ZOOMS.get(event.key);
      const ours = pan || zoom || event.key === "0";
      if (!ours || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      if (pan) panBy(...pan);
      else if (zoom) zoomBy(zoom);
      else showWhole();
    },
    [panBy, zoomBy, showWhole],
  );
}
