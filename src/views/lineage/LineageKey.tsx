import type { Bar } from "../../graph/lanes/bars";
import { barShapes } from "../../graph/picture/bar-shapes";
import { EVENT_TYPES } from "../../record/vocabulary";
import { EVENT_TERMS, PRESENCE_TERMS } from "../../words/terms";
import { ChangeGlyph } from "../ChangeGlyph";
import { PAGE_PALETTE } from "../pagePalette";
import { Shapes } from "../Shapes";
import { Term } from "../text/Term";
import styles from "./LineageView.module.css";

const ON_RECORD = PRESENCE_TERMS["on-record"].phrase;
const POSSIBLE = PRESENCE_TERMS.possible.phrase;
const PROPOSED = PRESENCE_TERMS.proposed.phrase;
const SILENT = PRESENCE_TERMS["no-longer-reported"].phrase;

/** What bars, lines and glyphs mean. */
export function LineageKey() {
  return (
    <details className={styles.key}>
      <summary>What the marks mean</summary>
      <p>
        Bars are solid where {ON_RECORD}, hatched where {POSSIBLE}, dashed for five years where only{" "}
        {PROPOSED}, and dotted for five years where {SILENT}. An angle at the end of a bar means that it goes
        on beyond the years shown. A line leads from a structure to its successor. It is dashed if that was
        only agreed, planned or proposed, and thin if only functions or money were transferred. Marks that
        would overlap stand side by side; a small tick shows the exact day. A dotted upright line is today,
        where it lies within the years.
      </p>
      <ul className={styles.glyphs}>
        {EVENT_TYPES.map((type) => (
          <li key={type}>
            <ChangeGlyph type={type} certainty="happened" />{" "}
            <Term term={EVENT_TERMS[type]} stop>
              {EVENT_TERMS[type].label}
            </Term>
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
        <BarSample presence="on-record" /> {ON_RECORD}
      </span>
      <span>
        <BarSample presence="possible" /> {POSSIBLE}
      </span>
      <span>
        <BarSample presence="proposed" /> {PROPOSED}
      </span>
      <span>
        <BarSample presence="no-longer-reported" /> {SILENT}, for five years
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
