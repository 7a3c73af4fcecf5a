import { useEffect, useState } from "react";
import type { Places } from "../../graph/layout/places";
import type { Rect } from "../../graph/layout/rect";
import { isDrawnByPart, NOTHING_IN_SIGHT, sightAround, windowOf } from "../../graph/plan/part-in-sight";
import type { Canvas } from "./useCanvas";

/** What of a large plan is to be drawn, in its units; null where all of it is. */
export function useSight(watch: Canvas["watch"], places: Places): Rect | null {
  const [sight, see] = useState(NOTHING_IN_SIGHT);
  const byPart = isDrawnByPart(places);
  useEffect(
    () =>
      byPart
        ? watch((camera, screen) => see((before) => sightAround(windowOf(camera, screen), before)))
        : undefined,
    [watch, byPart],
  );
  return byPart ? sight : null;
}
