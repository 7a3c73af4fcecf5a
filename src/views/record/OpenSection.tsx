import { useId } from "react";
import { isoOfDay, today } from "../../time/day";
import { reportInWords } from "../../words/opening-report";
import { useOpenRecord } from "../hooks/useOpenRecord";
import styles from "./RecordPage.module.css";
import { useReading } from "./useReading";

export function OpenSection() {
  const { openRecord } = useOpenRecord();
  const { reading, read, leave } = useReading();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>Files of a record, whatever their format</label>
      <input id={id} type="file" multiple onChange={({ target }) => void read([...(target.files ?? [])])} />
      <div role="status">
        {reading?.opened === null && (
          <p>
            Reading {reading.files.join(", ")}…{" "}
            <button type="button" className="button" onClick={leave}>
              Stop
            </button>
          </p>
        )}
        {reading?.opened &&
          reportInWords(reading.opened.record, reading.opened, 10).map((line) => <p key={line}>{line}</p>)}
      </div>
      {reading?.opened?.record && (
        <div className={styles.ways}>
          <button
            type="button"
            className="button"
            onClick={() =>
              reading.opened &&
              openRecord(reading.opened, { kind: "opened", files: reading.files, at: isoOfDay(today()) })
            }
          >
            Show this record
          </button>
        </div>
      )}
    </>
  );
}
