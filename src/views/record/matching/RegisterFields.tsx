import { useId } from "react";
import { possibleHeadingRows } from "../../../io/matching/heading-row";
import type { UnmatchedTable } from "../../../io/matching/unmatched";
import { readWrittenDate } from "../../../io/written-date";
import type { TypedRegister } from "../opening/said";
import styles from "../RecordPage.module.css";
import { TextField } from "../TextField";

interface Props {
  readonly unmatched: UnmatchedTable;
  readonly typed: TypedRegister;
  readonly headingRow: number;
  readonly onType: (typed: TypedRegister) => void;
  readonly onHeadingRow: (row: number) => void;
}

/** The table as a register: what it is called, whose it is, and of which day it tells. */
export function RegisterFields({ unmatched, typed, headingRow, onType, onHeadingRow }: Props) {
  const type = (field: keyof TypedRegister) => (text: string) => onType({ ...typed, [field]: text });
  return (
    <>
      <TextField label="Title of the register" value={typed.title} onChange={type("title")} />
      <TextField
        label="Whose register is it? The council’s name"
        value={typed.council}
        onChange={type("council")}
      />
      <TextField
        label="Area, such as the county or the district"
        value={typed.area}
        onChange={type("area")}
      />
      <div>
        <TextField
          label="Of which day does it tell? Such as 31 March 2017, or 2017"
          value={typed.asAt}
          onChange={type("asAt")}
        />
        <p className={styles.about}>{readAs(typed.asAt)}</p>
      </div>
      <div>
        <TextField
          label="Since when does it list everything? Empty: it tells of its own day"
          value={typed.since}
          onChange={type("since")}
        />
        <p className={styles.about}>{typed.since.trim() === "" ? "" : readAs(typed.since)}</p>
      </div>
      <HeadingRow {...{ unmatched, headingRow, onHeadingRow }} />
    </>
  );
}

function readAs(text: string): string {
  const read = readWrittenDate(text, { order: "day-first" });
  return "slip" in read || read.edtf === "" ? "" : `Read as ${read.told}`;
}

function HeadingRow({
  unmatched: { table },
  headingRow,
  onHeadingRow,
}: Pick<Props, "unmatched" | "headingRow" | "onHeadingRow">) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Row of the headings</label>
      <select id={id} value={headingRow} onChange={({ target }) => onHeadingRow(Number(target.value))}>
        {possibleHeadingRows(table).map(({ number, cells }) => (
          <option key={number} value={number}>
            {`Row ${number}: ${shortened(cells.filter((cell) => cell !== "").join(", "))}`}
          </option>
        ))}
      </select>
    </div>
  );
}

const MOST_LETTERS = 60;
const shortened = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
