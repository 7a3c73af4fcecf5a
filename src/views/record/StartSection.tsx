import { useState } from "react";
import { XLSX_TYPE } from "../../io/spreadsheet-type";
import { emptyRecord } from "../../record/empty-record";
import { calendarOf, isoOfDay, today } from "../../time/day";
import { save } from "../download";
import { useOpenRecord } from "../hooks/useOpenRecord";
import type { Typed } from "./beginning";
import { beginningOf } from "./beginning";
import styles from "./RecordPage.module.css";
import { ReplacingButton } from "./ReplacingButton";
import { TextField } from "./TextField";

/** So far back a register is asked about. */
const YEARS_BEFORE = 10;

export function StartSection() {
  return (
    <>
      <StartFromTemplate />
      <details className={styles.fold}>
        <summary>Start empty</summary>
        <StartEmpty />
      </details>
    </>
  );
}

const TEMPLATE = "partnerships-template.xlsx";

/** A workbook to be filled in Excel or LibreOffice, and opened here. */
function StartFromTemplate() {
  const [told, setTold] = useState("");
  const start = async (): Promise<void> => {
    setTold(`${TEMPLATE} is being made.`);
    try {
      const { templateWorkbook } = await import("../../io/template-workbook");
      save(TEMPLATE, new Blob([await templateWorkbook()], { type: XLSX_TYPE }));
      setTold(
        `Saved as ${TEMPLATE}, where your browser puts downloads. Its first sheet says how to fill it.`,
      );
    } catch (error) {
      setTold(`${TEMPLATE} could not be made. ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <div className={styles.fields}>
      <p>
        A workbook for Excel or LibreOffice, with a sheet for documents, structures, changes, seats, members,
        relations and money, and an example on each. Fill it, save it, and open it here.
      </p>
      <button type="button" className="button" onClick={() => void start()}>
        Start from the template
      </button>
      <p aria-live="polite">{told}</p>
    </div>
  );
}

/** A record without anything in it, to be filled in the page. */
function StartEmpty() {
  const { openRecord } = useOpenRecord();
  const { year } = calendarOf(today());
  const [typed, setTyped] = useState<Typed>({
    title: "",
    first: String(year - YEARS_BEFORE),
    last: String(year),
    areaName: "",
  });
  const [slip, setSlip] = useState("");
  const type = (field: keyof Typed) => (text: string) => setTyped({ ...typed, [field]: text });
  const start = (): void => {
    const beginning = beginningOf(typed);
    if (typeof beginning === "string") {
      setSlip(beginning);
      return;
    }
    const opened = { record: emptyRecord(beginning), faults: [], madeUp: [], withheld: 0 };
    openRecord(opened, { kind: "empty", at: isoOfDay(today()) }, "record=open");
  };
  return (
    <div className={styles.fields}>
      <TextField label="Title of the new record" value={typed.title} onChange={type("title")} />
      <TextField
        label="Area, such as the county or the district"
        value={typed.areaName}
        onChange={type("areaName")}
      />
      <TextField label="First year" digits value={typed.first} onChange={type("first")} />
      <TextField label="Last year" digits value={typed.last} onChange={type("last")} />
      <ReplacingButton label="Start this record" anyway="Start it all the same" onReplace={start} />
      <p role="status">{slip}</p>
    </div>
  );
}
