import type { RefObject } from "react";
import { startTransition, useEffect, useEffectEvent, useState } from "react";
import { onScrolling } from "../hooks/onScrolling";
import { NO_STRETCH, type Stretch, stretchAround, stretchShown } from "../stretch-in-sight";

/** So far from the window it is told that a plan comes, or goes. */
const NEAR_WINDOW = { rootMargin: "50%" } as const;

/**
 * Which stretch of one plan among several is to be drawn; null for all of it. Boxes come in turns with the page, after what stands
 * around them.
 *
 * @param byPart whether the plan is so large that it is drawn by what is seen
 */
export function useYearStretch(plan: RefObject<Element | null>, byPart: boolean): Stretch | null {
  const [stretch, see] = useState(NO_STRETCH);
  const look = useEffectEvent((element: Element) => {
    const next = stretchAround(stretchShown(element), stretch);
    if (next !== stretch) startTransition(() => see(next));
  });
  useEffect(() => {
    const { current } = plan;
    if (!byPart || !current) return;
    // Tells it at first, too, and when a year that came or went has moved the plans of others; asked for it, the page would be laid out.
    const observer = new IntersectionObserver(() => look(current), NEAR_WINDOW);
    observer.observe(current);
    const end = onScrolling(() => look(current));
    return () => {
      observer.disconnect();
      end();
    };
  }, [plan, byPart]);
  return byPart ? stretch : null;
}
