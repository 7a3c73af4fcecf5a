import { periodInWords } from "../../time/words";
import { distinctName } from "../../words/distinct-name";
import { pounds } from "../../words/money";
import type { Review } from "../../words/review";
import { useRecord } from "../hooks/useExplorer";
import styles from "./Review.module.css";

/** Where the council sits now, by whom, and what it pays, at a glance. */
export function Overview({ review: { after, current } }: { readonly review: Review }) {
  const record = useRecord();
  return (
    <table className={styles.overview}>
      <caption>At a glance: {periodInWords(after.period)}</caption>
      <thead>
        <tr>
          <th scope="col">Structure</th>
          <th scope="col">Represented by</th>
          <th scope="col">Pays</th>
        </tr>
      </thead>
      <tbody>
        {current.map(({ body, now: { seats, payments } }) => (
          <tr key={body.id}>
            <th scope="row">{distinctName(record, body.id)}</th>
            <td>
              {seats.length === 0 && "not named"}
              {seats
                .map(({ label, personId }) =>
                  personId === null ? label : `${distinctName(record, personId)} (${label})`,
                )
                .join("; ")}
            </td>
            <td>
              {payments
                .map(({ amount, frequency }) => `${pounds(amount)}${frequency === "annual" ? " a year" : ""}`)
                .join("; ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
