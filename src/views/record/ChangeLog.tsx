import { isUnsaved } from "../../store/edit-history";
import { changeLogOf } from "../../words/edit";
import { download } from "../download";
import { useExplorer, useRecord } from "../hooks/useExplorer";
import styles from "./Edit.module.css";

/** All that was done since the record was opened, in order. */
export function ChangeLog() {
  const record = useRecord();
  const edits = useExplorer((explorer) => explorer.edits);
  const unsaved = useExplorer(isUnsaved);
  if (edits.length === 0)
    return <p className={styles.quiet}>Nothing has been changed since it was opened.</p>;
  const lines = changeLogOf(record, edits);
  return (
    <div className={styles.offer}>
      <ol className={styles.log}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be done twice
          <li key={index}>{line}</li>
        ))}
      </ol>
      <button
        type="button"
        className="button"
        onClick={() => download("changes.txt", "text/plain", `${lines.join("\n")}\n`)}
      >
        Download the list
      </button>
      {unsaved && <p className={styles.quiet}>This is not saved yet.</p>}
    </div>
  );
}
