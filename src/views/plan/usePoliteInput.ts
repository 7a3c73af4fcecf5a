import type { RefObject } from "react";
import { useEffect, useState } from "react";

/** How long it is told how to zoom, in ms, after the wheel was left to the page around. */
const HINT_TIME = 2500;

/**
 * In a frame, the wheel and one finger belong to the page around it: the plan takes them only while it has the focus, which a
 * press on it gives it, or while Ctrl is held.
 *
 * @param plan listened to before the canvas in it is; it can take the focus
 * @returns whether to tell how the plan is zoomed, since somebody seems to have wanted that
 */
export function usePoliteInput(plan: RefObject<HTMLElement | null>, polite: boolean): boolean {
  const [hints, setHints] = useState(false);
  useEffect(() => {
    const element = plan.current;
    if (!element || !polite) return;
    const listening = new AbortController();
    const early = { capture: true, passive: true, signal: listening.signal } as const;
    let ending: ReturnType<typeof setTimeout> | undefined;
    const hasFocus = (): boolean => document.hasFocus() && element.contains(document.activeElement);
    const leaveWheel = (event: WheelEvent): void => {
      if (event.ctrlKey || hasFocus()) return;
      event.stopPropagation();
      setHints(true);
      clearTimeout(ending);
      ending = setTimeout(() => setHints(false), HINT_TIME);
    };
    const leaveFinger = (event: TouchEvent): void => {
      if (event.touches.length < 2 && !event.ctrlKey && !hasFocus()) event.stopPropagation();
    };
    // The canvas takes the focus away when it is pressed.
    const press = (): void => {
      setHints(false);
      if (!hasFocus()) element.focus({ preventScroll: true });
    };
    element.addEventListener("wheel", leaveWheel, early);
    element.addEventListener("touchstart", leaveFinger, early);
    element.addEventListener("click", press, early);
    return () => {
      clearTimeout(ending);
      listening.abort();
    };
  }, [plan, polite]);
  return hints;
}
