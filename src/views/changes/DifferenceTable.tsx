import type { Comparison } from "../../lineage/comparison";
import { periodInWords } from "../../time/words";
import { DIFFERENCE_TERMS } from "../../words/difference-terms";
import { standingInWords } from "../../words/life";
import { useRecord } from "../hooks/useExplorer";
import tableStyles from "../table/TableView.module.css";
import { EntityLink } from "../text/EntityLink";
import { Term } from "../text/Term";
import { EntryText } from "./EntryText";

/** One row for each body that differs. */
export function DifferenceTable({ comparison }: { readonly comparison: Comparison }) {
  const record = useRecord();
  const { before, after, entries } = comparison;
  const [earlier, later] = [periodInWords(before.period), periodInWords(after.period)];
  return (
    <table className={tableStyles.table}>
      <caption>
        {earlier} and {later} compared <span className={tableStyles.count}>{entries.length} differences</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Difference</th>
          <th scope="col">{earlier}</th>
          <th scope="col">{later}</th>
          <th scope="col">Details</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">
              <EntityLink id={entry.id} />
            </th>
            <td data-label="Difference">
              <Term term={DIFFERENCE_TERMS[entry.kind]}>{DIFFERENCE_TERMS[entry.kind].label}</Term>
            </td>
            <td data-label={earlier}>{standingInWords(record, before, entry.id)}</td>
            <td data-label={later}>{standingInWords(record, after, entry.id)}</td>
            <td>
              <EntryText entry={entry} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
