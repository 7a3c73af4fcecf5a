import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import { isFocusLost } from "../later/GoOnHere";

/** For what comes in the place of a button that was pressed: it takes the focus that went with it. */
export function useFocusIfLost<Shown extends HTMLElement>(): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  useEffect(() => {
    if (isFocusLost()) shown.current?.focus();
  }, []);
  return shown;
}
