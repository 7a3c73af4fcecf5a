import type { RefObject } from "react";
import { startTransition, useLayoutEffect, useState } from "react";
import type { Size } from "../../graph/layout/camera";

/**
 * The size of an element in CSS pixels, kept up to date; null before it is on the page.
 *
 * @param around a selector: then that of the nearest element around it which fits that, where there is one
 * @param isLong whether it takes long to draw what hangs on it: then its first size is known in turns with the page, after what stands around
 * it is drawn
 */
export function useSize(
  ref: RefObject<HTMLElement | null>,
  { around, isLong = false }: { readonly around?: string | undefined; readonly isLong?: boolean } = {},
): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = (around && ref.current?.closest<HTMLElement>(around)) || ref.current;
    if (!element) return;
    let known: Size | null = null;
    // An observer tells at once of what it is to observe, though it is of the same size.
    const measure = () => {
      const now = { width: element.clientWidth, height: element.clientHeight };
      if (known?.width === now.width && known.height === now.height) return;
      known = now;
      setSize(now);
    };
    if (isLong) startTransition(measure);
    else measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, around, isLong]);
  return size;
}
