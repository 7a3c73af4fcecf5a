import { useId } from "react";
import { yearsOf } from "../../record/record";
import { calendarOf } from "../../time/day";
import { periodOf, yearNumber } from "../../time/period";
import { monthName } from "../../time/words";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import { DateField } from "./DateField";
import styles from "./ExactPeriod.module.css";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** The same elements for all years, so that a step does not go through them. */
const MONTHS = Array.from({ length: 12 }, (_, index) => (
  <option key={monthName(index + 1)} value={twoDigits(index + 1)}>
    {monthName(index + 1)}
  </option>
));

/** A month, or an exact date, on demand; and another year to compare with. */
export function ExactPeriod() {
  const id = useId();
  const record = useRecord();
  const { years } = record;
  const { period, comparedTo } = usePick("period", "comparedTo");
  const { goTo, adjust } = useActions();
  const year = yearNumber(period);
  const month = period.precision === "year" ? "" : twoDigits(calendarOf(period.from).month);
  const others = [...new Set([...yearsOf(record).map(String), ...(comparedTo ? [comparedTo.text] : [])])];
  const goToMonth = (text: string): void => {
    const asked = periodOf(text);
    if (asked) goTo(asked);
  };
  return (
    <div className={styles.exact}>
      <label htmlFor={`${id}-month`}>Month</label>
      <select
        id={`${id}-month`}
        className={styles.field}
        value={month}
        onChange={(event) =>
          goToMonth(event.target.value === "" ? String(year) : `${year}-${event.target.value}`)
        }
      >
        <option value="">whole year</option>
        {MONTHS}
      </select>
      <label htmlFor={`${id}-date`}>Date</label>
      <DateField id={`${id}-date`} className={styles.field} period={period} years={years} goTo={goTo} />
      <label htmlFor={`${id}-compare`} className={styles.compare}>
        Compare
      </label>
      <select
        id={`${id}-compare`}
        className={`${styles.field} ${styles.compare}`}
        value={comparedTo?.text ?? ""}
        onChange={(event) => adjust({ comparedTo: periodOf(event.target.value) })}
      >
        <option value="">with nothing</option>
        {others.map((text) => (
          // Not left out: to measure its list anew was a good part of what a step had the browser lay out.
          <option key={text} value={text} disabled={text === String(year)}>
            {`with ${text}`}
          </option>
        ))}
      </select>
    </div>
  );
}
