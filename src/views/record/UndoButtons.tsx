import { editToDo, lastEdit, nextEdit } from "../../words/edit";
import { useActions, useExplorer, useRecord } from "../hooks/useExplorer";

/** What was done last, to be taken back, and what was taken back, to be made again: each says what it is. */
export function UndoButtons() {
  const record = useRecord();
  const last = useExplorer(({ edits }) => edits.at(-1));
  const next = useExplorer(({ undone }) => undone.at(-1));
  const { undo, redo } = useActions();
  return (
    <>
      <button type="button" className="button" aria-disabled={!last || undefined} onClick={undo}>
        {last ? `Undo: ${editToDo(lastEdit(record, last))}` : "Undo"}
      </button>
      <button type="button" className="button" aria-disabled={!next || undefined} onClick={redo}>
        {next ? `Redo: ${editToDo(nextEdit(record, next))}` : "Redo"}
      </button>
    </>
  );
}
