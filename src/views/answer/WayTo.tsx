import { organizationsById } from "../../record/links";
import type { Organization } from "../../record/shape";
import { connectionOf } from "../../store/connection";
import { mentionText } from "../../words/sentence";
import { wayBetween } from "../../words/way";
import { ConnectionTold } from "../connection/ConnectionTold";
import { useActions, useExplorer, usePick, useRecord } from "../hooks/useExplorer";
import { NameChooser } from "../search/NameChooser";
import { Statements } from "../text/StatementText";
import styles from "./Answer.module.css";

/** How the body led to another one that can be chosen, and how the two are connected in the period. */
export function WayTo({ body }: { readonly body: Organization }) {
  const record = useRecord();
  const wayToId = useExplorer(({ overlay }) => (overlay?.kind === "answer" ? overlay.wayToId : null));
  const { period } = usePick("period");
  const { open } = useActions();
  return (
    <section className={styles.way}>
      <NameChooser
        label="How did it lead to another body?"
        chosenId={wayToId}
        accepts={(id) => id !== body.id && organizationsById(record).has(id)}
        onChoose={(id) => open({ kind: "answer", wayToId: id })}
      />
      {wayToId !== null && wayToId !== body.id && (
        <div
          className={styles.statements}
          role="group"
          aria-label={`From ${mentionText(record, body.id)} to ${mentionText(record, wayToId)}`}
        >
          <Statements statements={wayBetween(record, body.id, wayToId).statements} />
          <ConnectionTold connection={connectionOf(record, { period, from: body.id, to: wayToId })} />
        </div>
      )}
    </section>
  );
}
