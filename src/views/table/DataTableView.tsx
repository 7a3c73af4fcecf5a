import type { ComponentType } from "react";
import { useRef } from "react";
import type { FieldPlace } from "../../record/edit/correct-field";
import { DIFFERENCE_TERMS } from "../../words/difference-terms";
import { termOfCell } from "../../words/term-of-cell";
import { DifferenceSign } from "../DifferenceSign";
import { usePick } from "../hooks/useExplorer";
import { LifeLine } from "../LifeLine";
import { Citations } from "../text/Citations";
import { EntityLink } from "../text/EntityLink";
import { SentenceText } from "../text/SentenceText";
import { Term } from "../text/Term";
import { TermsText } from "../text/TermsText";
import styles from "./TableView.module.css";
import type { Cell, DataTable, Order } from "./table";
import { useRowsInSight } from "./useRowsInSight";

export interface DataTableProps {
  /** With the rows that are to be shown, in their order. */
  readonly table: DataTable;
  readonly count: string;
  readonly order: Order | null;
  readonly onOrder: (column: number) => void;
  /** What stands in place of a cell that can be corrected. */
  readonly Correction?: ComponentType<{ readonly place: FieldPlace }>;
}

/** So many columns have room beside each other; more are scrolled through, beside the first. */
const MOST_BESIDE = 9;

/** A press on a heading sorts by it, a second the other way, a third as the record has it. */
export function DataTableView({
  table: { title, columns, rows },
  count,
  order,
  onOrder,
  Correction,
}: DataTableProps) {
  const shown = (cell: Cell) =>
    Correction && cell.place ? <Correction place={cell.place} /> : <CellText cell={cell} />;
  const { selectedId } = usePick("selectedId");
  const body = useRef<HTMLTableSectionElement>(null);
  const { first: start, until, above, below } = useRowsInSight(body, rows.length);
  const isPart = until - start < rows.length;
  const directionOf = (column: number) =>
    order?.column !== column ? "none" : order.ascending ? "ascending" : "descending";
  return (
    <table
      className={styles.table}
      data-wide={columns.length > MOST_BESIDE || undefined}
      aria-rowcount={isPart ? rows.length + 1 : undefined}
    >
      <caption>
        {title} <span className={styles.count}>{count}</span>
      </caption>
      <thead>
        <tr aria-rowindex={isPart ? 1 : undefined}>
          {columns.map((column, index) => (
            <th key={column} scope="col" aria-sort={directionOf(index)}>
              <button type="button" className="link" onClick={() => onOrder(index)}>
                {column}{" "}
                <span aria-hidden="true" className={styles.arrow}>
                  {ARROWS[directionOf(index)]}
                </span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        <Unseen height={above} />
        {rows.slice(start, until).map(({ id, cells: [first, ...others] }, index) => (
          <tr
            key={id}
            data-selected={first?.ids?.includes(selectedId ?? "") || undefined}
            aria-rowindex={isPart ? start + index + 2 : undefined}
          >
            <th scope="row">{first && shown(first)}</th>
            {others.map((cell, index) => (
              <td
                // biome-ignore lint/suspicious/noArrayIndexKey: a row has its columns
                key={index}
                data-label={cell.text === "" && !(Correction && cell.place) ? undefined : columns[index + 1]}
              >
                {shown(cell)}
              </td>
            ))}
          </tr>
        ))}
        <Unseen height={below} />
      </tbody>
    </table>
  );
}

/** In place of rows that are not in the page. */
const Unseen = ({ height }: { readonly height: number }) =>
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
  height > 0 && <tr aria-hidden="true" style={{ height }} />;

const ARROWS = { none: "↕", ascending: "↑", descending: "↓" } as const;

function CellText({ cell: { text, ids, sentence, sources, lifeOf, difference } }: { readonly cell: Cell }) {
  if (sentence) return <SentenceText sentence={sentence} />;
  if (sources) return <Citations sources={sources} />;
  if (difference !== undefined) {
    return (
      <>
        <DifferenceSign kind={difference} /> <Term term={DIFFERENCE_TERMS[difference]}>{text}</Term>
      </>
    );
  }
  if (lifeOf !== undefined) {
    return (
      <>
        <TermsText text={text} /> <LifeLine id={lifeOf} bare />
      </>
    );
  }
  if (!ids || ids.length === 0) return <PlainText text={text} />;
  return ids.map((id) => (
    <span key={id} className={styles.names}>
      <EntityLink id={id} />
    </span>
  ));
}

function PlainText({ text }: { readonly text: string }) {
  const term = termOfCell(text);
  return term ? <Term term={term}>{text}</Term> : text;
}
