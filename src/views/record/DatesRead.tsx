import type { DateOrder } from "../../io/written-date/pattern";
import type { DateRead } from "../../record/opening-report";
import { MOST_DATES } from "./most-told";
import styles from "./RecordPage.module.css";

const OTHER: Readonly<Record<DateOrder, DateOrder>> = {
  "day-first": "month-first",
  "month-first": "day-first",
};

interface Props {
  readonly dates: readonly DateRead[];
  /** By which dates such as 5/7/2010 are read. */
  readonly order: DateOrder;
  readonly onOrder: (order: DateOrder) => void;
}

/** How each date of a table was read: first those that are often meant otherwise. */
export function DatesRead({ dates, order, onOrder }: Props) {
  if (dates.length === 0) return null;
  const doubtful = dates.filter(({ otherwise }) => otherwise !== undefined);
  const told = [...doubtful, ...dates.filter((date) => !doubtful.includes(date))].slice(0, MOST_DATES);
  return (
    <details className={styles.fold} open={doubtful.length > 0}>
      <summary>
        How {dates.length === 1 ? "1 date was" : `${dates.length} dates were`} read
        {doubtful.length > 0 && `, ${doubtful.length} of which may be meant otherwise`}
      </summary>
      <ul>
        {told.map(({ file, cell, found, told: read, otherwise }) => (
          <li key={`${file} ${cell.sheet} ${cell.row} ${cell.heading}`}>
            {cell.sheet === undefined ? "" : `${cell.sheet}, `}row {cell.row}, {cell.heading}: “{found}” read
            as {read}
            {otherwise !== undefined && `, not as ${otherwise}`}
          </li>
        ))}
      </ul>
      {dates.length > told.length && <p>and {dates.length - told.length} more.</p>}
      {doubtful.length > 0 && (
        <button type="button" className="button" onClick={() => onOrder(OTHER[order])}>
          {order === "day-first" ? "Read the month first" : "Read the day first"}
        </button>
      )}
    </details>
  );
}
