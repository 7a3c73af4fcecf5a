import type { Reading } from "./opening/reading";
import { contentsIn } from "./opening/reading";
import type { Step } from "./opening/steps";
import styles from "./RecordPage.module.css";

interface Props {
  readonly reading: Reading | null;
  /** Where the reader is; null while it is found out. */
  readonly step: Step | null;
  readonly onStop: () => void;
}

/** How far the files are. The element is there before its words, since a screen reader tells only what changes in what it knows. */
export function ReadingProgress({ reading, step, onStop }: Props) {
  const isComing = reading !== null && step === null;
  return (
    <div className={styles.ways}>
      <p role="status">{reading && toldOf(reading, step)}</p>
      {isComing && (
        <button type="button" className="button" onClick={onStop}>
          Stop
        </button>
      )}
    </div>
  );
}

function toldOf(reading: Reading, step: Step | null): string {
  const { files, opened, rows } = reading;
  const named = files.length > 3 ? `${files.length} files` : files.map(({ name }) => name).join(", ");
  const counted = rows === 0 ? "" : ` ${rows.toLocaleString("en-GB")} rows`;
  if (!contentsIn(reading)) return `Reading ${named}…${counted}`;
  if (step === null) return `Checking what ${named} ${files.length === 1 ? "says" : "say"}…`;
  if (step.kind === "table") return `${named}: a table. Say below what stands in it.`;
  return opened?.record ? `${named}: read.` : `${named}: not opened.`;
}
