import { useEffectEvent, useLayoutEffect } from "react";

/**
 * Closes what lies over the views by Escape, wherever the focus is: it may not have come yet, or be lost with what held it. Listens
 * from the moment that it is shown.
 *
 * @param turn "last": what has the focus may take the key for itself; "first": nobody else gets it
 * @param close null while there is nothing to close
 */
export function useEscape(turn: "first" | "last", close: (() => void) | null): void {
  const first = turn === "first";
  const on = close !== null;
  const press = useEffectEvent((event: KeyboardEvent) => {
    // A key that is held has closed something else.
    if (event.key !== "Escape" || event.repeat || event.isComposing || event.defaultPrevented) return;
    if (first) event.stopPropagation();
    close?.();
  });
  useLayoutEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent): void => press(event);
    document.addEventListener("keydown", listen, first);
    return () => document.removeEventListener("keydown", listen, first);
  }, [first, on]);
}
