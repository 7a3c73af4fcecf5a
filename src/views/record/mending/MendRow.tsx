import { useEffect, useRef, useState } from "react";
import { mendedFile } from "../../../io/mending/mended-file";
import { mendsOfRow } from "../../../io/mending/mends-of-row";
import type { CellToMend } from "../../../io/mending/row-to-mend";
import type { Fault } from "../../../record/fault";
import { rowInWords } from "../../../words/faults";
import edit from "../Edit.module.css";
import styles from "../RecordPage.module.css";
import { CellField } from "./CellField";
import type { Mending } from "./mending";
import { filesOf, mendsOf } from "./mending";

interface Props {
  readonly fault: Fault;
  readonly mending: Mending;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

/** The row of a fault as a form: what is at fault first, and what is empty folded away. */
export function MendRow({ fault, mending, onDone, onLeave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const cells = useCells(fault, mending);
  const [typed, setTyped] = useState<ReadonlyMap<number, string>>(new Map());
  const isThere = cells !== null;
  useEffect(() => {
    if (isThere) form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [isThere]);
  if (!cells) return <p role="status">Opening the row…</p>;
  const isEmpty = ({ text, faults }: CellToMend): boolean => text === "" && faults.length === 0;
  const field = (cell: CellToMend) => (
    <CellField
      key={cell.column}
      cell={cell}
      text={typed.get(cell.column) ?? cell.text}
      onType={(text) => setTyped(new Map([...typed, [cell.column, text]]))}
    />
  );
  const empty = cells.filter(isEmpty);
  return (
    <form
      ref={form}
      className={`${edit.form} ${styles.row}`}
      aria-label={`Mend ${rowInWords(fault)}`}
      onSubmit={(event) => {
        event.preventDefault();
        mending.mend(mendsOfRow(filesOf(mending), fault, cells, typed));
        onDone();
      }}
    >
      {cells.filter((cell) => !isEmpty(cell)).map(field)}
      {empty.length > 0 && (
        <details className={styles.fold}>
          <summary>{empty.length === 1 ? "1 empty cell" : `${empty.length} empty cells`}</summary>
          <div className={edit.form}>{empty.map(field)}</div>
        </details>
      )}
      <p className={styles.ways}>
        <button type="submit" className={`button ${styles.first}`}>
          Mend this row
        </button>
        <button type="button" className="button" onClick={onLeave}>
          Leave it as it is
        </button>
      </p>
    </form>
  );
}

/** As they are mended so far; null until what knows the columns has come. */
function useCells(fault: Fault, mending: Mending): readonly CellToMend[] | null {
  const [cells, setCells] = useState<readonly CellToMend[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed into stays as it was when it was opened
  useEffect(() => {
    let left = false;
    void import("../../../io/mending/row-to-mend").then(({ rowToMend }) => {
      const files = filesOf(mending).map((file) => mendedFile(file, mendsOf(mending)));
      if (!left) setCells(rowToMend(files, fault, mending.faults, mending.reading.answers));
    });
    return () => {
      left = true;
    };
  }, []);
  return cells;
}
