import { useContext, useEffect, useRef } from "react";
import { RetriedContext } from "./retried";

/** Where a part is read from: its title, or what scrolls in it; else its first field. */
const PLACES = ["h1, [tabindex='0']", "input"] as const;

/**
 * Before what comes when it was tried again: the button that was pressed for it is gone, and with it the focus. It goes to what
 * has come, unless the reader has moved on.
 */
export function GoOnHere() {
  const retried = useContext(RetriedContext);
  return retried && <Mark />;
}

function Mark() {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const come = mark.current?.nextElementSibling;
    if (isFocusLost() && come instanceof HTMLElement) goTo(come);
  }, []);
  return <span ref={mark} hidden />;
}

export const isFocusLost = (): boolean => document.activeElement === document.body;

function goTo(part: HTMLElement): void {
  const place = part.matches("[tabindex]") ? part : (placeIn(part) ?? part);
  if (!place.matches("input, [tabindex]")) place.tabIndex = -1;
  place.focus();
}

function placeIn(part: HTMLElement): HTMLElement | null {
  const [start, field] = PLACES;
  return part.querySelector<HTMLElement>(start) ?? part.querySelector<HTMLElement>(field);
}
