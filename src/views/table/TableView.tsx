import { useId, useState } from "react";
import { csvOf } from "../../io/csv";
import { TABLES } from "../../store/vocabulary";
import { mentionText } from "../../words/sentence";
import { CopyButton } from "../CopyButton";
import { download } from "../download";
import { useActions, useExplorer, usePick, useRecord } from "../hooks/useExplorer";
import { lazyPart } from "../later/lazyPart";
import { ComparisonKey } from "../plan/ComparisonKey";
import type { DataTableProps } from "./DataTableView";
import { DataTableView } from "./DataTableView";
import { DIFFERENCE_COLUMN, onlyDiffering } from "./difference-column";
import { OfWhom } from "./OfWhom";
import { rowsInWords } from "./rows-in-words";
import styles from "./TableView.module.css";
import type { DataTable, Order } from "./table";
import { asPlainTexts, concerning, filtered, sorted } from "./table";
import { tableAsHtml } from "./tableAsHtml";
import { tableAsText } from "./tableAsText";
import { csvNameOf, tableOf } from "./tableOf";
import { TABLE_NAMES } from "./tables";

// Who only reads does not wait for it.
const CorrectedTable = lazyPart<DataTableProps>({
  name: "Editing",
  load: async () => (await import("../record/CorrectedTable")).CorrectedTable,
});

/** The same content as the plan, at the same period, as tables: to be sorted, filtered, copied and downloaded. */
export function TableView() {
  const { table: name } = usePick("table");
  const { adjust } = useActions();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Tables">
      <ComparisonKey />
      <div role="group" aria-label="Which table" className={styles.choice}>
        {TABLES.map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={each === name}
            onClick={() => adjust({ table: each })}
          >
            {TABLE_NAMES[each]}
          </button>
        ))}
      </div>
      <ChosenTable key={name} />
    </div>
  );
}

function ChosenTable() {
  const table = useTable();
  const record = useRecord();
  const {
    table: name,
    selectedId,
    areaId,
    onlyDifferences,
  } = usePick("table", "selectedId", "areaId", "onlyDifferences");
  const { adjust } = useActions();
  const editing = useExplorer((explorer) => explorer.editing);
  const Rows = editing ? CorrectedTable : DataTableView;
  const id = useId();
  const [query, ask] = useState("");
  const [onlySelected, showOnlySelected] = useState(false);
  const [order, sortBy] = useState<Order | null>(null);
  const tellsDifferences = table.columns.includes(DIFFERENCE_COLUMN);
  const differing = tellsDifferences && onlyDifferences ? onlyDiffering(table.rows) : table.rows;
  const mine = onlySelected && selectedId !== null ? concerning(differing, selectedId) : differing;
  const shown: DataTable = { ...table, rows: sorted(filtered(mine, query), order) };
  const count = rowsInWords(shown.rows.length, table.rows.length);
  return (
    <>
      <div className={styles.tools}>
        {name === "years" && <OfWhom />}
        <label htmlFor={id}>Filter</label>
        <input
          id={id}
          type="search"
          className={styles.filter}
          value={query}
          onChange={(event) => ask(event.target.value)}
        />
        {selectedId !== null && name !== "years" && (
          <label className={styles.only}>
            <input
              type="checkbox"
              checked={onlySelected}
              onChange={(event) => showOnlySelected(event.target.checked)}
            />
            Only {mentionText(record, selectedId)}
          </label>
        )}
        {tellsDifferences && (
          <label className={styles.only}>
            <input
              type="checkbox"
              checked={onlyDifferences}
              onChange={(event) => adjust({ onlyDifferences: event.target.checked })}
            />
            Only differences
          </label>
        )}
        <button
          type="button"
          className="button"
          onClick={() => download(csvNameOf(table, areaId), "text/csv", csvOf(asPlainTexts(shown)))}
        >
          Download as CSV
        </button>
        <CopyButton textOf={() => tableAsText(shown)} htmlOf={() => tableAsHtml(shown)}>
          Copy the table
        </CopyButton>
      </div>
      {shown.rows.length > 0 ? (
        <Rows
          table={shown}
          count={count}
          order={order}
          onOrder={(column) => sortBy(nextOrder(order, column))}
        />
      ) : (
        <p className={styles.none}>
          {table.title}:{" "}
          {table.rows.length === 0 ? (table.none ?? "nothing is on record.") : "nothing matches the filter."}
        </p>
      )}
    </>
  );
}

/** The table that is chosen, of what the plan shows. */
function useTable(): DataTable {
  const record = useRecord();
  const {
    table: name,
    areaId,
    period,
    comparedTo,
    facets,
    selectedId,
  } = usePick("table", "areaId", "period", "comparedTo", "facets", "selectedId");
  return tableOf({ record, areaId, period, comparedTo, facets, selectedId }, name);
}

function nextOrder(order: Order | null, column: number): Order | null {
  if (order?.column !== column) return { column, ascending: true };
  return order.ascending ? { column, ascending: false } : null;
}
