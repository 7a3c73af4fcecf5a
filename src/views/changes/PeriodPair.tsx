import { useId } from "react";
import { yearsOf } from "../../record/record";
import type { Period } from "../../time/period";
import { periodOf, yearOf } from "../../time/period";
import { periodInWords } from "../../time/words";
import { useActions, useRecord } from "../hooks/useExplorer";
import styles from "./ChangesView.module.css";

/** The earlier and the later of the two periods that are compared. */
export function PeriodPair({ before, after }: { readonly before: Period; readonly after: Period }) {
  const { adjust } = useActions();
  return (
    <div className={styles.filters}>
      <PeriodField
        label="From"
        value={before}
        onChange={(from) => adjust({ comparedTo: from, period: after })}
      />
      <PeriodField label="To" value={after} onChange={(to) => adjust({ comparedTo: before, period: to })} />
    </div>
  );
}

interface Props {
  readonly label: string;
  readonly value: Period;
  readonly onChange: (period: Period) => void;
}

/** A year; a month or a day where one is chosen on the timeline. */
function PeriodField({ label, value, onChange }: Props) {
  const id = useId();
  const record = useRecord();
  const years = yearsOf(record).map(yearOf);
  const options = value.precision === "year" ? years : [value, ...years];
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.field}
        value={value.text}
        onChange={(event) => onChange(periodOf(event.target.value) ?? value)}
      >
        {options.map((each) => (
          <option key={each.text} value={each.text}>
            {periodInWords(each)}
          </option>
        ))}
      </select>
    </span>
  );
}
