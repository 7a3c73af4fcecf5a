import { useState } from "react";
import { presenceInWords } from "../../lineage/life-words";
import { kindOf } from "../../record/kind";
import { KIND_NAMES, SECTION_NAMES } from "../names";
import { ThingLink } from "../ThingLink";
import { useExplorer } from "../useExplorer";
import type { StructureRow } from "./rows";
import styles from "./TableView.module.css";

type Column = "name" | "kind" | "theme" | "parent";

const TITLES: Readonly<Record<Column, string>> = {
  name: "Name",
  kind: "Kind",
  theme: "Theme",
  parent: "Part of",
};

const textOf: Readonly<Record<Column, (row: StructureRow) => string>> = {
  name: ({ body }) => body.name,
  kind: ({ body }) => KIND_NAMES[kindOf(body)],
  theme: ({ body }) => (body.theme ? SECTION_NAMES[body.theme] : ""),
  parent: ({ parent }) => parent?.name ?? "",
};

interface Props {
  readonly rows: readonly StructureRow[];
  readonly caption: string;
}

/** One row for each structure; a press on a heading sorts by it, in the order of the record until then. */
export function StructureTable({ rows, caption }: Props) {
  const record = useExplorer((explorer) => explorer.record);
  const period = useExplorer((explorer) => explorer.period);
  const [column, sortBy] = useState<Column | null>(null);
  const sorted = column
    ? [...rows].sort((a, b) => textOf[column](a).localeCompare(textOf[column](b), "en-GB"))
    : rows;
  return (
    <table className={styles.table}>
      <caption>
        {caption} <span className={styles.count}>{rows.length} rows</span>
      </caption>
      <thead>
        <tr>
          {(Object.keys(TITLES) as Column[]).map((each) => (
            <th key={each} scope="col" aria-sort={column === each ? "ascending" : "none"}>
              <button type="button" className="link" onClick={() => sortBy(column === each ? null : each)}>
                {TITLES[each]} <span aria-hidden="true">{column === each ? "↑" : "↕"}</span>
              </button>
            </th>
          ))}
          <th scope="col">How it stands</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <tr key={row.body.id}>
            <th scope="row">
              <ThingLink id={row.body.id} />
            </th>
            <td data-label={TITLES.kind}>{textOf.kind(row)}</td>
            <td data-label={TITLES.theme}>{textOf.theme(row)}</td>
            <td data-label={row.parent ? TITLES.parent : undefined}>
              {row.parent && <ThingLink id={row.parent.id} />}
            </td>
            <td>
              {presenceInWords(record, row.thing, period)}
              {row.thing.presence === "on-record" && row.status && (
                <span className={styles.status}>{row.status}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
