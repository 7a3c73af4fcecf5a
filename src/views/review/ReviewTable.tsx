import type { ReviewPaper } from "../../words/review/paper";
import type { PaperGroup, PaperRow } from "../../words/review/paper-parts";
import { FactLine } from "./FactLine";
import styles from "./Review.module.css";

/** All partnerships at a glance: what there is now, and what there was. */
export function ReviewTable({ paper }: { readonly paper: ReviewPaper }) {
  const { caption, columns, groups } = paper.table;
  if (groups.length === 0) return null;
  return (
    <table className={styles.overview}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <Group key={group.heading} paper={paper} group={group} />
      ))}
    </table>
  );
}

function Group({ paper, group }: { readonly paper: ReviewPaper; readonly group: PaperGroup }) {
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={paper.table.columns.length}>
          {group.heading} <span className={styles.count}>{group.rows.length}</span>
        </th>
      </tr>
      {group.rows.map((row) => (
        <Row key={row.id} paper={paper} row={row} />
      ))}
    </tbody>
  );
}

function Row({ paper, row }: { readonly paper: ReviewPaper; readonly row: PaperRow }) {
  const [whatItIs = [], ...cells] = row.cells;
  return (
    <tr>
      <th scope="row">
        {row.name}{" "}
        <span className={styles.kind}>
          {whatItIs.map((fact) => (
            <FactLine key={fact.predicate} documents={paper.documents} fact={fact} />
          ))}
        </span>
      </th>
      {cells.map((facts, index) => (
        <td key={paper.table.columns[index + 1]}>
          {facts.map((fact, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a body are constant
            <FactLine key={line} documents={paper.documents} fact={fact} />
          ))}
        </td>
      ))}
    </tr>
  );
}
