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

/** How each date of a table was read: those that are often meant otherwise at once, the others for whoever asks. */
export function DatesRead({ dates, order, onOrder }: Props) {
  const doubtful = dates.filter(({ otherwise }) => otherwise !== undefined);
  const others = dates.filter(({ otherwise }) => otherwise === undefined);
  return (
    <>
      {doubtful.length > 0 && (
        <div className={styles.stack}>
          <p>
            <strong>
              {doubtful.length === 1 ? "1 date" : `${doubtful.length} dates`} may be meant otherwise than
              read.
            </strong>
          </p>
          <ListOfDates dates={doubtful} />
          <button type="button" className="button" onClick={() => onOrder(OTHER[order])}>
            {order === "day-first" ? "Read the month first" : "Read the day first"}
          </button>
        </div>
      )}
      {others.length > 0 && (
        <details className={styles.fold}>
          <summary>
            How {others.length} {doubtful.length > 0 ? "other " : ""}
            {others.length === 1 ? "date was" : "dates were"} read
          </summary>
          <ListOfDates dates={others} />
        </details>
      )}
    </>
  );
}

function ListOfDates({ dates }: Pick<Props, "dates">) {
  return (
    <div className={styles.fold}>
      <ul>
        {dates.slice(0, MOST_DATES).map(({ file, cell, found, told, otherwise }) => (
          <li key={`${file} ${cell.sheet} ${cell.row} ${cell.heading}`}>
            {cell.sheet === undefined ? "" : `${cell.sheet}, `}row {cell.row}, {cell.heading}: “{found}” read
            as {told}
            {otherwise !== undefined && `, not as ${otherwise}`}
          </li>
        ))}
      </ul>
      {dates.length > MOST_DATES && <p>and {dates.length - MOST_DATES} more.</p>}
    </div>
  );
}
