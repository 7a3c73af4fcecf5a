import type { RefObject } from "react";
import { useLayoutEffect, useState } from "react";
import type { Size } from "../../graph/layout/camera";

/** The size of an element in CSS pixels, kept up to date; null before it is on the page. */
export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
