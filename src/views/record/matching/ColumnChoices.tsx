import { useId, useState } from "react";
import type { ColumnUse } from "../../../io/matching/column-use";
import { COLUMN_USES } from "../../../io/matching/column-use";
import { withHeadingRow } from "../../../io/matching/grid";
import { isRecognised } from "../../../io/matching/heading-words";
import { columnLetters } from "../../../io/matching/matched-rows";
import type { Matching } from "../../../io/matching/matching";
import { samplesOf } from "../../../io/matching/samples";
import type { UnmatchedTable } from "../../../io/matching/unmatched";
import type { Table } from "../../../io/table";
import pageStyles from "../RecordPage.module.css";
import styles from "./Matching.module.css";
import { withUses } from "./matching-pages";
import { USE_WORDS } from "./matching-words";
import { RestOfColumns } from "./RestOfColumns";

interface Props {
  readonly unmatched: UnmatchedTable;
  readonly matching: Matching;
  /** Whether all is shown, since something is wrong with it. */
  readonly open: boolean;
  readonly onMatch: (matching: Matching) => void;
}

/** What each column is: those that sound like nothing known first, the others folded. */
export function ColumnChoices({ unmatched, matching, open, onMatch }: Props) {
  const table = withHeadingRow(unmatched.table, matching.heading_row);
  const places = matching.columns
    .map((_, place) => place)
    .filter((place) => samplesOf(table, place).length > 0);
  const known = places.filter((place) => isRecognised(matching.columns[place]?.heading ?? ""));
  const unknown = places.filter((place) => !known.includes(place));
  const [shown, setShown] = useState(MOST_ASKED);
  const list = (some: readonly number[]) => (
    <ul className={styles.columns}>
      {some.map((place) => (
        <ColumnChoice key={place} {...{ table, matching, place, onMatch }} />
      ))}
    </ul>
  );
  const asked = (
    <>
      {unknown.length > 0 && list(unknown.slice(0, shown))}
      {unknown.length > shown && (
        <RestOfColumns
          {...{ matching, onMatch }}
          places={unknown.slice(shown)}
          onShow={() => setShown(unknown.length)}
        />
      )}
    </>
  );
  if (known.length === 0) return asked;
  return (
    <>
      {asked}
      <details className={pageStyles.fold} open={open || undefined}>
        <summary>
          {unknown.length === 0
            ? `All ${known.length} columns were recognised: look at them`
            : `The other ${known.length} columns were recognised: look at them`}
        </summary>
        {list(known)}
      </details>
    </>
  );
}

/** More columns than anybody goes through: of the rest it is asked at once. */
const MOST_ASKED = 40;

interface ColumnProps {
  readonly table: Table;
  readonly matching: Matching;
  readonly place: number;
  readonly onMatch: (matching: Matching) => void;
}

function ColumnChoice({ table, matching, place, onMatch }: ColumnProps) {
  const id = useId();
  const { heading = "", use = "unused" } = matching.columns[place] ?? {};
  return (
    <li className={styles.column}>
      <label htmlFor={id}>
        {heading === "" ? `Column ${columnLetters(place)}, without a heading` : heading}
      </label>
      <p id={`${id}samples`} className={styles.samples}>
        {samplesOf(table, place).map(shortened).join(" · ")}
      </p>
      <select
        id={id}
        value={use}
        aria-describedby={`${id}samples`}
        onChange={({ target }) => onMatch(withUses(matching, [place], readUse(target.value)))}
      >
        {OFFERED.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </li>
  );
}

const OFFERED = Object.entries(USE_WORDS);
const readUse = (value: string): ColumnUse => COLUMN_USES.find((use) => use === value) ?? "unused";

const MOST_LETTERS = 60;
const shortened = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
