import type { RefObject } from "react";
import { useLayoutEffect, useRef } from "react";
import type { Place } from "../../graph/layout/place";

type Places = ReadonlyMap<string, Place>;

/**
 * What is read stays where it is: when something opens or closes above it, the scroll is moved by as much. What is read is the
 * first name at or below the top edge that was there before, too.
 */
export function useAnchor(scroller: RefObject<HTMLElement | null>, places: Places): void {
  const before = useRef<Places>(places);
  useLayoutEffect(() => {
    const element = scroller.current;
    const moved = element ? moveOf(before.current, places, element.scrollTop) : 0;
    if (element && moved !== 0) element.scrollTop += moved;
    before.current = places;
  }, [scroller, places]);
}

/** How far what is read has moved down; 0 at the very top, where all there is shall be seen. */
export function moveOf(before: Places, now: Places, scrollTop: number): number {
  if (scrollTop <= 0) return 0;
  const read = [...before.values()].find(({ id, rect }) => rect.y + rect.height > scrollTop && now.has(id));
  const place = read && now.get(read.id);
  return read && place ? place.rect.y - read.rect.y : 0;
}
