import { changeInWords } from "../../lineage/change-words";
import { EVENT_NAMES, eventDateInWords } from "../../lineage/event-words";
import type { Step } from "../../lineage/step-words";
import { Citation } from "../panel/Citation";
import { SentenceText } from "../SentenceText";
import { ThingLink } from "../ThingLink";
import { useExplorer } from "../useExplorer";
import styles from "./TableView.module.css";

/** One row for each change that bears on the period. */
export function ChangeTable({
  steps,
  caption,
}: {
  readonly steps: readonly Step[];
  readonly caption: string;
}) {
  const record = useExplorer((explorer) => explorer.record);
  return (
    <table className={styles.table}>
      <caption>
        {caption} <span className={styles.count}>{steps.length} rows</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Change</th>
          <th scope="col">Kind</th>
          <th scope="col">When</th>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ happening }) => (
          <tr key={happening.event.id}>
            <th scope="row">
              <SentenceText sentence={changeInWords(record, happening)} />
            </th>
            <td data-label="Kind">{EVENT_NAMES[happening.event.type]}</td>
            <td data-label="When">{eventDateInWords(happening)}</td>
            <td data-label="From">
              <Links ids={happening.event.original_organization_ids} />
            </td>
            <td data-label="To">
              <Links ids={happening.event.resulting_organization_ids} />
            </td>
            <td data-label="Evidence">
              <Citation sources={happening.event.sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Links = ({ ids }: { readonly ids: readonly string[] }) => (
  <ul className={styles.links}>
    {ids.map((id) => (
      <li key={id}>
        <ThingLink id={id} />
      </li>
    ))}
  </ul>
);
