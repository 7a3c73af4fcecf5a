import type { RefObject } from "react";
import { useEffect, useState } from "react";
import { usePrinting } from "../print/usePrinting";
import type { Stretch } from "../stretch-in-sight";
import { FIRST_STRETCH, stretchAround, stretchShown } from "../stretch-in-sight";
import { onScrolling } from "./onScrolling";

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
      const { current } = element;
      if (current) see((before) => stretchAround(stretchShown(current), before));
    };
    look();
    return onScrolling(look);
  }, [element, byPart]);
  return byPart && !printing ? stretch : null;
}
