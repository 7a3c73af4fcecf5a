import type { RefObject } from "react";
import { useLayoutEffect, useState } from "react";

/**
 * How much of the window what stands above and below an element takes, in CSS pixels, kept up to date, also when something comes
 * or goes there; null before it is on the page.
 */
export function useHeightAround(ref: RefObject<HTMLElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    const parent = element?.parentElement;
    if (!element || !parent) return;
    const measure = () => {
      const last = parent.lastElementChild;
      const above = element.getBoundingClientRect().top + scrollY;
      const below = !last || last === element ? 0 : last.getBoundingClientRect().height;
      setHeight(Math.ceil(above + below));
    };
    const sizes = new ResizeObserver(measure);
    const watch = () => {
      sizes.disconnect();
      for (const each of parent.children) if (each !== element) sizes.observe(each);
      measure();
    };
    watch();
    const standing = new MutationObserver(watch);
    standing.observe(parent, { childList: true });
    return () => {
      sizes.disconnect();
      standing.disconnect();
    };
  }, [ref]);
  return height;
}
