import { useCallback, useSyncExternalStore } from "react";
import { isMatched, mediaQuery } from "../mediaQueries";

/** Whether a media query holds, kept up to date. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = mediaQuery(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => isMatched(query));
}
