import styles from "./LineageView.module.css";

/** What the bars mean, where nothing is pointed at. */
export function BarKey() {
  return (
    <span className={styles.bars}>
      <span>
        <i className={`${styles.sample} ${styles.solid}`} /> on record
      </span>
      <span>
        <i className={`${styles.sample} ${styles.hatched}`} /> possible
      </span>
      <span>
        <i className={`${styles.sample} ${styles.dashed}`} /> planned or proposed
      </span>
      <span>
        <i className={`${styles.sample} ${styles.dotted}`} /> no later report, for five years
      </span>
      <span>Choose a name to light its whole line.</span>
    </span>
  );
}
