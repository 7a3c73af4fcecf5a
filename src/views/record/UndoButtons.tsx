import { editToDo, lastEdit, nextEdit } from "../../words/edit";
import { useExplorer, useRecord } from "../hooks/useExplorer";
import styles from "./Edit.module.css";
import type { Undo } from "./useUndo";

/** What was done last, to be taken back, and what was taken back, to be made again: each says what it is. */
export function UndoButtons({ undo, redo }: Pick<Undo, "undo" | "redo">) {
  const record = useRecord();
  const last = useExplorer(({ edits }) => edits.at(-1));
  const next = useExplorer(({ undone }) => undone.at(-1));
  return (
    <>
      <button
        type="button"
        className={`button ${styles.done}`}
        aria-disabled={!last || undefined}
        aria-keyshortcuts="Control+Z"
        onClick={undo}
      >
        <span>{last ? `Undo: ${editToDo(lastEdit(record, last))}` : "Undo"}</span>
      </button>
      <button
        type="button"
        className={`button ${styles.done}`}
        aria-disabled={!next || undefined}
        aria-keyshortcuts="Control+Shift+Z Control+Y"
        onClick={redo}
      >
        <span>{next ? `Redo: ${editToDo(nextEdit(record, next))}` : "Redo"}</span>
      </button>
    </>
  );
}
