import { useEffect, useRef, useState } from "react";
import type { PerEdge } from "../../graph/layout/beyond";
import { beyondEdges, EDGES, NOTHING_BEYOND } from "../../graph/layout/beyond";
import type { Rect } from "../../graph/layout/rect";
import type { Canvas } from "./useCanvas";

/** How many of them lie beyond each edge of the screen, kept up to date; the same object while that is the same. */
export function useBeyond(watch: Canvas["watch"], rects: readonly Rect[]): PerEdge<number> {
  const [beyond, setBeyond] = useState(NOTHING_BEYOND);
  // Asked here and not of React, which would render the plan to find out that nothing changed.
  const known = useRef(beyond);
  useEffect(
    () =>
      watch((camera, screen) => {
        const now = beyondEdges(rects, camera, screen);
        if (EDGES.every((edge) => known.current[edge] === now[edge])) return;
        known.current = now;
        setBeyond(now);
      }),
    [watch, rects],
  );
  return beyond;
}
