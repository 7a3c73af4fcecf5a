import { csvOf } from "../../io/csv";
import { recordAsJson } from "../../io/record-json";
import { sliceAsJson } from "../../io/slice-json";
import { organizationsOf, sliceOf } from "../../store/slices";
import { TABLES } from "../../store/vocabulary";
import { periodInWords } from "../../time/words";
import { download } from "../download";
import { useActions, useExplorer, useExplorerNow } from "../hooks/useExplorer";
import { asPlainTexts } from "../table/table";
import { csvNameOf, tableOf } from "../table/tableOf";
import { TABLE_NAMES } from "../table/tables";
import { fileNameOf } from "./fileName";
import styles from "./ShareDialog.module.css";

const JSON_TYPE = "application/json";

/** The period and the whole record as data, each fact with its document and paragraph. */
export function DataOut() {
  const now = useExplorerNow();
  const { wholeRecord } = useActions();
  const when = useExplorer(({ period }) => periodInWords(period));
  const selects = useExplorer(({ selectedId }) => selectedId !== null);
  const savePeriod = (): void => {
    const { record, period, areaId } = now();
    const json = sliceAsJson(record, sliceOf(record, period), organizationsOf(record, areaId));
    download(
      fileNameOf("partnerships", { ...now(), comparedTo: null, selectedId: null }, "json"),
      JSON_TYPE,
      json,
    );
  };
  const saveRecord = async (): Promise<void> => {
    const record = await wholeRecord();
    download("partnerships.json", JSON_TYPE, recordAsJson(record));
  };
  const saveTable = (name: (typeof TABLES)[number]): void => {
    const table = tableOf(now(), name);
    download(csvNameOf(table, now().areaId), "text/csv", csvOf(asPlainTexts(table)));
  };
  return (
    <section className={styles.section}>
      <h3>Data</h3>
      <p className={styles.about}>
        For other programs, in the open Popolo format. Every fact comes with its source.
      </p>
      <div className={styles.row}>
        <button type="button" className="button" onClick={savePeriod}>
          {when} as JSON
        </button>
        <button type="button" className="button" onClick={() => void saveRecord()}>
          The whole record as JSON
        </button>
      </div>
      <p className={styles.about}>Tables of {when}, as CSV for a spreadsheet:</p>
      <div className={styles.row}>
        {TABLES.filter((name) => name !== "years" || selects).map((name) => (
          <button key={name} type="button" className="button" onClick={() => saveTable(name)}>
            {TABLE_NAMES[name]}
          </button>
        ))}
      </div>
    </section>
  );
}
