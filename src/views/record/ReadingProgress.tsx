import styles from "./RecordPage.module.css";
import type { Reading } from "./useReading";

interface Props {
  readonly reading: Reading | null;
  readonly onStop: () => void;
}

/** How far the files are. The element is there before its words, since a screen reader tells only what changes in what it knows. */
export function ReadingProgress({ reading, onStop }: Props) {
  const isComing = reading !== null && reading.opened === null;
  return (
    <div className={styles.ways}>
      <p role="status">{reading && toldOf(reading)}</p>
      {isComing && (
        <button type="button" className="button" onClick={onStop}>
          Stop
        </button>
      )}
    </div>
  );
}

function toldOf({ files, contents, opened, rows = 0 }: Reading): string {
  const named = files.length > 3 ? `${files.length} files` : files.join(", ");
  const counted = rows === 0 ? "" : ` ${rows.toLocaleString("en-GB")} rows`;
  if (contents === null) return `Reading ${named}…${counted}`;
  if (opened === null) return `Checking what ${named} ${files.length === 1 ? "says" : "say"}…`;
  if (opened.unmatched) return `${named}: a table. Say below what stands in it.`;
  return opened.record ? `${named}: read.` : `${named}: not opened.`;
}
