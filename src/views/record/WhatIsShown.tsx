import { yearsInWords } from "../../time/words";
import { itemsInWords } from "../../words/opening-report";
import { originInWords } from "../../words/origin";
import { usePick } from "../hooks/useExplorer";
import { useOpenRecord } from "../hooks/useOpenRecord";
import { savedFile } from "../savedFile";
import styles from "./RecordPage.module.css";
import { ReplacingButton } from "./ReplacingButton";

export function WhatIsShown() {
  const { record, origin } = usePick("record", "origin");
  const { showShipped } = useOpenRecord();
  return (
    <div className={styles.stack}>
      <dl className={styles.facts}>
        <div>
          <dt>Title</dt>
          <dd>{record.title}</dd>
        </div>
        <div>
          <dt>Years</dt>
          <dd>{yearsInWords(record.years)}</dd>
        </div>
        <div>
          <dt>In it</dt>
          <dd>{itemsInWords(record)}</dd>
        </div>
        <div>
          <dt>From where</dt>
          <dd>{originInWords(origin, savedFile(document))}</dd>
        </div>
      </dl>
      {record.documents.length > 0 && (
        <details className={styles.fold}>
          <summary>
            {record.documents.length === 1 ? "1 document" : `${record.documents.length} documents`}
          </summary>
          <ul>
            {record.documents.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </details>
      )}
      {showShipped && (
        <ReplacingButton
          label={
            savedFile(document) ? "Show the record in this file again" : "Show the record of this site again"
          }
          onReplace={showShipped}
        />
      )}
    </div>
  );
}
