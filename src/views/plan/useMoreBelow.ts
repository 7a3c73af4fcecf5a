import type { RefObject } from "react";
import { useEffect, useState } from "react";
import { beyondEdges } from "../../graph/layout/beyond";
import type { Rect } from "../../graph/layout/rect";

/**
 * How many of what stands in an element that scrolls lie below what is seen of it, kept up to date.
 *
 * @param rects in CSS pixels, from where its content begins
 */
export function useMoreBelow(scroller: RefObject<HTMLElement | null>, rects: readonly Rect[]): number {
  const [below, setBelow] = useState(0);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const count = () => {
      const camera = { zoom: 1, pan: { x: 0, y: -element.scrollTop } };
      const screen = { width: element.clientWidth, height: element.clientHeight };
      setBelow(beyondEdges(rects, camera, screen).below);
    };
    count();
    const observer = new ResizeObserver(count);
    observer.observe(element);
    element.addEventListener("scroll", count, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", count);
    };
  }, [scroller, rects]);
  return below;
}
