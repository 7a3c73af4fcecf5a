import { useMemo, useSyncExternalStore } from "react";
import type { PerEdge } from "../../graph/layout/beyond";
import { beyondEdges, EDGES, NOTHING_BEYOND } from "../../graph/layout/beyond";
import type { Rect } from "../../graph/layout/rect";
import type { Canvas } from "./useCanvas";

/**
 * How many of them lie beyond each edge of the screen, kept up to date; the same object while that is the same. Counted while the
 * plan is rendered: told of afterwards, it would be rendered, laid out and painted again.
 */
export function useBeyond({ watch, view }: Canvas, rects: readonly Rect[]): PerEdge<number> {
  const count = useMemo(() => {
    let known = NOTHING_BEYOND;
    return () => {
      const seen = view();
      const now = seen ? beyondEdges(rects, seen.camera, seen.screen) : NOTHING_BEYOND;
      if (EDGES.some((edge) => known[edge] !== now[edge])) known = now;
      return known;
    };
  }, [view, rects]);
  return useSyncExternalStore(watch, count);
}
