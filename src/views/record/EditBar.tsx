import { useActions, useExplorer } from "../hooks/useExplorer";
import styles from "./Edit.module.css";
import { UndoButtons } from "./UndoButtons";
import { useUndoKeys } from "./useUndoKeys";

/** While editing is on, over whatever is shown: what was done last can be taken back from anywhere. */
export function EditBar() {
  const { open, switchEditing } = useActions();
  const onPage = useExplorer(({ overlay }) => overlay?.kind === "record");
  useUndoKeys();
  return (
    <section aria-label="Editing" className={styles.bar}>
      <strong>Editing</strong>
      <UndoButtons />
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
