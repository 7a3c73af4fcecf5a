import { useEffect } from "react";
import { useActions } from "../hooks/useExplorer";

/** Takes edits back and makes them again by the usual keys. Where somebody types, the keys belong to the text. */
export function useUndoKeys(): void {
  const { undo, redo } = useActions();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const asks = asked(event);
      if (asks === null || isTyping(event.target)) return;
      event.preventDefault();
      if (asks === "undo") undo();
      else redo();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [undo, redo]);
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
