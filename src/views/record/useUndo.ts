import { useState } from "react";
import { editDone, lastEdit, nextEdit } from "../../words/edit";
import { useActions, useExplorerNow } from "../hooks/useExplorer";

export interface Undo {
  readonly undo: () => void;
  readonly redo: () => void;
  /** What was taken back or made again last, for who does not see it. */
  readonly told: string;
}

export function useUndo(): Undo {
  const now = useExplorerNow();
  const { undo, redo } = useActions();
  const [told, tell] = useState("");
  return {
    undo: () => {
      const { record, edits } = now();
      const last = edits.at(-1);
      undo();
      tell(last ? `Undone: ${editDone(lastEdit(record, last))}.` : "There is nothing to undo.");
    },
    redo: () => {
      const { record, undone } = now();
      const next = undone.at(-1);
      redo();
      tell(next ? `Redone: ${editDone(nextEdit(record, next))}.` : "There is nothing to redo.");
    },
    told,
  };
}
