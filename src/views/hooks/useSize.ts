import type { RefObject } from "react";
import { useLayoutEffect, useState } from "react";
import type { Size } from "../../graph/layout/camera";

/**
 * The size of an element in CSS pixels, kept up to date; null before it is on the page.
 *
 * @param around a selector: then that of the nearest element around it which fits that, where there is one
 */
export function useSize(ref: RefObject<HTMLElement | null>, around?: string): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = (around && ref.current?.closest<HTMLElement>(around)) || ref.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, around]);
  return size;
}
