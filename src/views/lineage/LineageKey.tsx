import type { Bar } from "../../graph/lanes/bars";
import { barShapes } from "../../graph/picture/bar-shapes";
import { EVENT_TYPES } from "../../record/vocabulary";
import { EVENT_NAMES } from "../../words/event";
import { ChangeGlyph } from "../ChangeGlyph";
import { PAGE_PALETTE } from "../pagePalette";
import { Shapes } from "../Shapes";
import styles from "./LineageView.module.css";

/** What bars, lines and glyphs mean. */
export function LineageKey() {
  return (
    <details className={styles.key}>
      <summary>What the marks mean</summary>
      <p>
        Bars are solid where on record, hatched where possible, dashed for five years where only planned or
        proposed, and dotted for five years after the last report. An angle at the end of a bar means that it
        goes on beyond the years shown. A line leads from a structure to its successor. It is dashed if that
        was only agreed, planned or proposed, and thin if only work or money passed on. Marks that would
        overlap stand side by side; a small tick shows the exact day.
      </p>
      <ul className={styles.glyphs}>
        {EVENT_TYPES.map((type) => (
          <li key={type}>
            <ChangeGlyph type={type} certainty="happened" /> {EVENT_NAMES[type]}
          </li>
        ))}
      </ul>
      <p>
        Keys: up and down move from name to name. Right goes to the next change, and on to the successor; left
        goes back. Enter selects.
      </p>
    </details>
  );
}

/** What the bars mean, where nothing is pointed at. */
export function BarKey() {
  return (
    <span className={styles.bars}>
      <span>
        <BarSample presence="on-record" /> on record
      </span>
      <span>
        <BarSample presence="possible" /> possible
      </span>
      <span>
        <BarSample presence="proposed" /> planned or proposed
      </span>
      <span>
        <BarSample presence="no-longer-reported" /> no later report, for five years
      </span>
      <span>Select a name to highlight its whole lineage.</span>
    </span>
  );
}

const SAMPLE = { width: 28, height: 12 } as const;

function BarSample({ presence }: Pick<Bar, "presence">) {
  const bar = { presence, x: 1, width: SAMPLE.width - 2, goesOn: { before: false, after: false } };
  return (
    <svg {...SAMPLE} aria-hidden="true">
      <Shapes shapes={barShapes(bar, SAMPLE.height / 2, PAGE_PALETTE)} />
    </svg>
  );
}
