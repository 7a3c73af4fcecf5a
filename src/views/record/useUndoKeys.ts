import { useEffect, useEffectEvent } from "react";
import type { Undo } from "./useUndo";

/** Takes edits back and makes them again by the usual keys. Where somebody types, the keys belong to the text. */
export function useUndoKeys({ undo, redo }: Pick<Undo, "undo" | "redo">): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const asks = asked(event);
    if (asks === null || isTyping(event.target)) return;
    event.preventDefault();
    if (asks === "undo") undo();
    else redo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

function asked({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): "undo" | "redo" | null {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && !shiftKey ? "redo" : null;
}

const TYPED_IN =
  "input:not([type=checkbox], [type=radio], [type=file], [type=button]), textarea, [contenteditable]";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TYPED_IN) !== null;
