import { isUnsaved } from "../../store/edit-history";
import { changeLogOf } from "../../words/edit";
import { useExplorer, useRecord } from "../hooks/useExplorer";
import styles from "./Edit.module.css";

/** All that was done since the record was opened, in order. */
export function ChangeLog() {
  const record = useRecord();
  const edits = useExplorer((explorer) => explorer.edits);
  const unsaved = useExplorer(isUnsaved);
  if (edits.length === 0)
    return <p className={styles.quiet}>Nothing has been changed since it was opened.</p>;
  return (
    <>
      <ol className={styles.log}>
        {changeLogOf(record, edits).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be done twice
          <li key={index}>{line}</li>
        ))}
      </ol>
      {unsaved && <p className={styles.quiet}>This is not saved yet.</p>}
    </>
  );
}
