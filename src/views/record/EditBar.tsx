import { useActions, useExplorer } from "../hooks/useExplorer";
import { Told } from "../Told";
import styles from "./Edit.module.css";
import { UndoButtons } from "./UndoButtons";
import { useFoundAfter } from "./useFoundAfter";
import { useUndo } from "./useUndo";
import { useUndoKeys } from "./useUndoKeys";

/** While editing is on, over whatever is shown: what was done last can be taken back from anywhere. */
export function EditBar() {
  const { open, switchEditing } = useActions();
  const onPage = useExplorer(({ overlay }) => overlay?.kind === "record");
  const undo = useUndo();
  useUndoKeys(undo);
  useFoundAfter();
  return (
    <section aria-label="Editing" className={styles.bar}>
      <strong>Editing</strong>
      <UndoButtons undo={undo.undo} redo={undo.redo} />
      <Told>{undo.told}</Told>
      {!onPage && (
        <button type="button" className="button" onClick={() => open({ kind: "record" })}>
          All changes
        </button>
      )}
      <button type="button" className="button" onClick={() => switchEditing(false)}>
        Stop editing
      </button>
    </section>
  );
}
