import { useEffect, useEffectEvent, useState } from "react";

/** Of pasted cells or text, which have no file. */
export const PASTED = "Pasted cells";

/**
 * Files that are dropped anywhere on the page or pasted into it, and cells and text that are pasted; but for what is pasted into
 * a field of its own.
 *
 * @returns whether something is held over the page
 */
export function useFilesGiven(give: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const drag = useEffectEvent((event: DragEvent) => {
    // Else the browser opens the file in place of the page.
    event.preventDefault();
    setOver(event.type === "dragover");
    if (event.type === "drop") give([...(event.dataTransfer?.files ?? [])]);
  });
  const paste = useEffectEvent(({ target, clipboardData }: ClipboardEvent) => {
    if (isField(target)) return;
    const text = clipboardData?.getData("text/plain") ?? "";
    // A spreadsheet puts a picture of its cells beside their text.
    give(text.trim() === "" ? [...(clipboardData?.files ?? [])] : [fileOfText(text)]);
  });
  useEffect(() => {
    const onDrag = (event: DragEvent): void => drag(event);
    const onPaste = (event: ClipboardEvent): void => paste(event);
    const kinds = ["dragover", "dragleave", "drop"] as const;
    for (const kind of kinds) document.addEventListener(kind, onDrag);
    document.addEventListener("paste", onPaste);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, onDrag);
      document.removeEventListener("paste", onPaste);
    };
  }, []);
  return over;
}

export const fileOfText = (text: string): File => new File([text], PASTED, { type: "text/plain" });

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches("input:not([type=file]), textarea, [contenteditable]");
