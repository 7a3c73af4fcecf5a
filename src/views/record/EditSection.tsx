import { useState } from "react";
import { useActions, useExplorer } from "../hooks/useExplorer";
import { ChangeLog } from "./ChangeLog";
import { CorrectCell } from "./CorrectCell";
import styles from "./Edit.module.css";
import { ReadDocument } from "./ReadDocument";
import { RecordChange } from "./RecordChange";
import { useFocusIfLost } from "./useFocusIfLost";

const TOOLS = {
  change: { name: "Record a change", Tool: RecordChange },
  document: { name: "Read a document", Tool: ReadDocument },
  cell: { name: "Correct a cell", Tool: CorrectCell },
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
    <>
      <p>
        Record what changed, read a new document, or correct what is wrong. Everything can be undone, and
        nothing leaves this page until you save it.
      </p>
      <button ref={button} type="button" className="button" onClick={() => switchEditing(true)}>
        Edit this record
      </button>
    </>
  );
}

function Tools() {
  const [name, choose] = useState<ToolName>("change");
  const { Tool } = TOOLS[name];
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
            {tool.name}
          </button>
        ))}
      </div>
      <section className={styles.section}>
        <h3>{TOOLS[name].name}</h3>
        <Tool />
      </section>
      <section className={styles.section} aria-label="Changed since it was opened">
        <h3>Changed since it was opened</h3>
        <ChangeLog />
      </section>
    </>
  );
}
