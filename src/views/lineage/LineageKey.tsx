import { EVENT_TYPES } from "../../record/vocabulary";
import { EVENT_NAMES } from "../../words/event";
import { ChangeGlyph } from "../ChangeGlyph";
import styles from "./LineageView.module.css";

/** What bars, lines and glyphs mean. */
export function LineageKey() {
  return (
    <details className={styles.key}>
      <summary>What the marks mean</summary>
      <p>
        Bars: solid where on record, hatched where possible; dashed where only planned or proposed and dotted
        after the last report, each for five years. An angle at the end of a bar: it goes on beyond the years
        that are shown. A line leads from what was there to what came of it, dashed where that was only
        agreed, planned or proposed; a thin one where only work or money passed on. Where marks would lie on
        one another they stand side by side, and a small tick keeps the day.
      </p>
      <ul className={styles.glyphs}>
        {EVENT_TYPES.map((type) => (
          <li key={type}>
            <ChangeGlyph type={type} certainty="happened" /> {EVENT_NAMES[type]}
          </li>
        ))}
      </ul>
      <p>
        Keys: up and down go from name to name; right leads to what happened next and on to what came of it,
        left back; Enter selects.
      </p>
    </details>
  );
}

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
