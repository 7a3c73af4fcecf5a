import { useState } from "react";
import { useActions, useExplorer, useRecord } from "../hooks/useExplorer";
import { ChangeLog } from "./ChangeLog";
import { CorrectCell } from "./CorrectCell";
import { emptyForm } from "./changeForm";
import styles from "./Edit.module.css";
import { ReadDocument } from "./ReadDocument";
import { RecordChange } from "./RecordChange";
import { noSource } from "./sourceForm";
import { useFocusIfLost } from "./useFocusIfLost";

const TOOLS = {
  change: "Record a change",
  document: "Read a document",
  cell: "Correct a cell",
} as const;
type ToolName = keyof typeof TOOLS;

/** The three things that somebody does who keeps a record up to date; off until it is asked for. */
export function EditSection() {
  const editing = useExplorer((explorer) => explorer.editing);
  return editing ? <Tools /> : <Offer />;
}

function Offer() {
  const { switchEditing } = useActions();
  const button = useFocusIfLost<HTMLButtonElement>();
  return (
    <div className={styles.offer}>
      <p>
        Record what changed, read a new document, or correct what is wrong. Everything can be undone, and
        nothing leaves this page until you save it.
      </p>
      <button ref={button} type="button" className="button" onClick={() => switchEditing(true)}>
        Edit this record
      </button>
    </div>
  );
}

function Tools() {
  const [name, choose] = useState<ToolName>("change");
  const record = useRecord();
  // Half typed, it is there again after a look at a document.
  const changeTyped = useState(() => emptyForm(noSource(record)));
  const chosen = useFocusIfLost<HTMLButtonElement>();
  return (
    <>
      <div role="group" aria-label="What to do" className={styles.ways}>
        {Object.entries(TOOLS).map(([each, tool]) => (
          <button
            key={each}
            ref={each === name ? chosen : undefined}
            type="button"
            className="button"
            aria-pressed={each === name}
            onClick={() => choose(each as ToolName)}
          >
            {tool}
          </button>
        ))}
      </div>
      <section className={styles.section}>
        <h3>{TOOLS[name]}</h3>
        {name === "change" && <RecordChange typing={changeTyped} />}
        {name === "document" && <ReadDocument />}
        {name === "cell" && <CorrectCell />}
      </section>
      <section className={styles.section} aria-label="Changed since it was opened">
        <h3>Changed since it was opened</h3>
        <ChangeLog />
      </section>
    </>
  );
}
