import { mentionText } from "../../words/sentence";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import styles from "./LineageView.module.css";

/** Of a selection that has no lane: why, and the way to it where there is one. */
export function NotDrawn({ id }: { readonly id: string }) {
  const record = useRecord();
  const { onlyChanged } = usePick("onlyChanged");
  const { adjust } = useActions();
  return (
    <p className={styles.notDrawn}>
      {onlyChanged
        ? `No change to ${mentionText(record, id)} is on record.`
        : `There is no bar of ${mentionText(record, id)} in these years.`}{" "}
      {onlyChanged && (
        <button type="button" className="link" onClick={() => adjust({ onlyChanged: false })}>
          Also show what did not change
        </button>
      )}
    </p>
  );
}
