import type { RefObject } from "react";
import { useLayoutEffect, useState } from "react";

/**
 * How much of the window what stands above and below an element takes, in CSS pixels, kept up to date; null before it is on the
 * page.
 */
export function useHeightAround(ref: RefObject<HTMLElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const last = element.parentElement?.lastElementChild;
    const measure = () => {
      const above = element.getBoundingClientRect().top + scrollY;
      const below = !last || last === element ? 0 : last.getBoundingClientRect().height;
      setHeight(Math.ceil(above + below));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const each of element.parentElement?.children ?? []) if (each !== element) observer.observe(each);
    return () => observer.disconnect();
  }, [ref]);
  return height;
}
