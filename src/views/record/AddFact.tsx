import { useState } from "react";
import styles from "./Edit.module.css";
import { FactForm } from "./FactForm";
import { RecordChange } from "./RecordChange";

const KINDS = {
  body: "A structure or another body",
  seat: "A seat",
  member: "A member",
  change: "A change",
} as const;
type FactKind = keyof typeof KINDS;

interface Props {
  readonly documentId: string;
  readonly locator: string;
  readonly onDone: () => void;
}

/** What one paragraph says: the form for it, with the document and the paragraph filled in. */
export function AddFact({ documentId, locator, onDone }: Props) {
  const [kind, choose] = useState<FactKind>("body");
  const source = { documentId, locator, title: "", publisher: "", dated: "", url: "" };
  return (
    <div className={styles.editor}>
      <div role="group" aria-label="What it tells of" className={styles.ways}>
        {Object.entries(KINDS).map(([each, name]) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={each === kind}
            onClick={() => choose(each as FactKind)}
          >
            {name}
          </button>
        ))}
      </div>
      {kind === "change" ? (
        <RecordChange source={source} onDone={onDone} />
      ) : (
        <FactForm key={kind} kind={kind} documentId={documentId} locator={locator} onDone={onDone} />
      )}
    </div>
  );
}
