import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import { isFocusLost } from "../later/GoOnHere";

/**
 * For what comes in the place of a button that was pressed: it takes the focus that went with it.
 * @param comes whether it is such, or was there before
 */
export function useFocusIfLost<Shown extends HTMLElement>(comes = true): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  useEffect(() => {
    if (comes && isFocusLost()) shown.current?.focus();
  }, [comes]);
  return shown;
}
