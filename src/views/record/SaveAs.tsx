import { useDeferredValue } from "react";
import type { SaveFormat } from "../../io/save/save-format";
import { useRecord } from "../hooks/useExplorer";
import pageStyles from "./RecordPage.module.css";
import styles from "./SaveSection.module.css";
import type { Saving } from "./useSaving";

interface Props {
  readonly format: SaveFormat;
  /** The one that most readers want. */
  readonly isFirst: boolean;
  /** What came of it, where it was the last that was asked for. */
  readonly saving: Saving | null;
  readonly onSave: () => void;
}

/** One format: whom it is for, what it cannot hold, and the button. */
export function SaveAs({ format, isFirst, saving, onSave }: Props) {
  const { name, purpose, opensAgain } = format;
  return (
    <li>
      <button type="button" className={isFirst ? `button ${pageStyles.first}` : "button"} onClick={onSave}>
        Save as {name}
      </button>
      <div>
        <p>{purpose}</p>
        {!opensAgain && <p className={styles.quiet}>It cannot be opened here again.</p>}
        <Losses format={format} />
        {saving && (
          <p className={styles.outcome} data-outcome={saving.outcome}>
            {saving.sentence}
          </p>
        )}
      </div>
    </li>
  );
}

/** Of a large record it takes a while to count: the page is there before. */
function Losses({ format }: { readonly format: SaveFormat }) {
  const record = useDeferredValue(useRecord(), null);
  if (record === null) return <p className={styles.quiet}>What it can hold is being looked up.</p>;
  const losses = format.cannotHold(record);
  if (losses.length === 0) return <p className={styles.quiet}>It holds the whole record that is shown.</p>;
  return (
    <details className={pageStyles.fold}>
      <summary>What it cannot hold of this record ({losses.length})</summary>
      <ul>
        {losses.map((loss) => (
          <li key={loss}>{loss}</li>
        ))}
      </ul>
    </details>
  );
}
