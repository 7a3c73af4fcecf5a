import type { RefObject } from "react";
import { useEffect, useState } from "react";

/** How long it is told how to zoom, in ms, after the wheel was left to the page around. */
const HINT_TIME = 2500;

/**
 * In a frame, the wheel and one finger belong to the page around it: the plan takes them only when it has the focus, as after a
 * press on it, or while Ctrl is held.
 *
 * @param plan listened to before the canvas in it is
 * @returns whether to tell how the plan is zoomed, since somebody seems to have wanted that
 */
export function usePoliteInput(plan: RefObject<HTMLElement | null>, polite: boolean): boolean {
  const [hints, setHints] = useState(false);
  useEffect(() => {
    const element = plan.current;
    if (!element || !polite) return;
    let ending: ReturnType<typeof setTimeout> | undefined;
    const isAsked = ({ ctrlKey }: { readonly ctrlKey: boolean }): boolean =>
      ctrlKey || element.contains(document.activeElement);
    const leaveWheel = (event: WheelEvent): void => {
      if (isAsked(event)) return;
      event.stopPropagation();
      setHints(true);
      clearTimeout(ending);
      ending = setTimeout(() => setHints(false), HINT_TIME);
    };
    const leaveFinger = (event: TouchEvent): void => {
      if (event.touches.length < 2 && !isAsked(event)) event.stopPropagation();
    };
    element.addEventListener("wheel", leaveWheel, { capture: true, passive: true });
    element.addEventListener("touchstart", leaveFinger, { capture: true, passive: true });
    return () => {
      clearTimeout(ending);
      element.removeEventListener("wheel", leaveWheel, { capture: true });
      element.removeEventListener("touchstart", leaveFinger, { capture: true });
    };
  }, [plan, polite]);
  return hints;
}
