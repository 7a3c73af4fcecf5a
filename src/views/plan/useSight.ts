import { startTransition, useEffect, useState } from "react";
import type { Places } from "../../graph/layout/places";
import type { Rect } from "../../graph/layout/rect";
import { isDrawnByPart, NOTHING_IN_SIGHT, sightAround, windowOf } from "../../graph/plan/part-in-sight";
import { oncePainted } from "../oncePainted";
import type { Canvas } from "./useCanvas";

/**
 * What of a large plan is to be drawn, in its units; null where all of it is. First it is what the window shows, and what lies about that
 * once it is painted: drawn at once, the two held up the page.
 */
export function useSight(watch: Canvas["watch"], places: Places): Rect | null {
  const [sight, see] = useState(NOTHING_IN_SIGHT);
  const [first, remember] = useState<Rect | null>(null);
  const byPart = isDrawnByPart(places);
  if (first === null && sight !== NOTHING_IN_SIGHT) remember(sight);
  useEffect(
    () =>
      byPart
        ? watch((camera, screen) => {
            const window = windowOf(camera, screen);
            see((before) => (before === NOTHING_IN_SIGHT ? window : sightAround(window, before)));
          })
        : undefined,
    [watch, byPart],
  );
  useEffect(() => {
    if (first === null) return;
    const widen = (now: Rect): Rect => (now === first ? sightAround(now, NOTHING_IN_SIGHT) : now);
    return oncePainted(() => startTransition(() => see(widen)));
  }, [first]);
  return byPart ? sight : null;
}
