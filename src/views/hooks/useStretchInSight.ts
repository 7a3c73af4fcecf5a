import type { RefObject } from "react";
import { useEffect, useState } from "react";
import { usePrinting } from "../print/usePrinting";
import type { Stretch } from "../stretch-in-sight";
import { FIRST_STRETCH, stretchAround } from "../stretch-in-sight";

/**
 * Which stretch of an element is to be drawn, whatever it is scrolled by; null for all of it, as on paper.
 *
 * @param byPart whether it is so long that it is drawn by what is seen
 */
export function useStretchInSight(element: RefObject<Element | null>, byPart: boolean): Stretch | null {
  const [stretch, see] = useState(FIRST_STRETCH);
  const printing = usePrinting();
  useEffect(() => {
    if (!byPart) return;
    const look = () => {
      const top = element.current?.getBoundingClientRect().top;
      if (top !== undefined) see((before) => stretchAround({ top: -top, bottom: innerHeight - top }, before));
    };
    look();
    document.addEventListener("scroll", look, { capture: true, passive: true });
    addEventListener("resize", look);
    return () => {
      document.removeEventListener("scroll", look, { capture: true });
      removeEventListener("resize", look);
    };
  }, [element, byPart]);
  return byPart && !printing ? stretch : null;
}
