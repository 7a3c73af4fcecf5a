import { dotsOf, flagsOf, spansOf } from "../../graph/lanes/timeline-marks";
import { organizationsOf } from "../../store/slices";
import { usePick, useRecord } from "../hooks/useExplorer";
import styles from "./Marks.module.css";
import { percent } from "./percent";

/** A name that begins here would run over the end of the axis. */
const NEAR_THE_END = 0.93;

/** Above the axis: which documents report when, how many changes fall where, and spans where a date is uncertain. */
export function Marks() {
  const record = useRecord();
  const { areaId } = usePick("areaId");
  const ids = organizationsOf(record, areaId);
  // A picture of what the sentence, the panel and the table tell in words.
  return (
    <div className={styles.marks} aria-hidden="true">
      {flagsOf(record, areaId).map(({ id, at, row, label, title }) => (
        <span
          key={id}
          className={styles.flag}
          data-end={at > NEAR_THE_END || undefined}
          style={{ left: percent(at), top: `${row * 13}px` }}
          title={title}
        >
          {label}
        </span>
      ))}
      {spansOf(record, ids).map(({ id, from, to, row, label }) => (
        <span
          key={id}
          className={styles.span}
          style={{ left: percent(from), width: percent(to - from), bottom: `${1 + row * 4}px` }}
          title={label}
        />
      ))}
      {dotsOf(record, ids).map(({ id, at, row, done, label }) => (
        <span
          key={id}
          className={done ? styles.done : styles.planned}
          style={{ left: percent(at), bottom: `${row * 5}px` }}
          title={label}
        />
      ))}
    </div>
  );
}
