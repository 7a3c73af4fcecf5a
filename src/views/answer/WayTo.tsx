import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { Organization } from "../../record/shape";
import { yearsInBrief } from "../../words/life";
import { mentionText } from "../../words/sentence";
import { wayBetween } from "../../words/way";
import { useActions, useExplorer, useRecord } from "../hooks/useExplorer";
import { Statements } from "../text/StatementText";
import styles from "./Answer.module.css";

/** How the body led to another one that can be chosen. */
export function WayTo({ body }: { readonly body: Organization }) {
  const record = useRecord();
  const wayToId = useExplorer(({ overlay }) => (overlay?.kind === "answer" ? overlay.wayToId : null));
  const { open } = useActions();
  const others = record.organizations.filter(({ id }) => id !== body.id);
  return (
    <section className={styles.way}>
      <ComboBox
        className={styles.combo ?? ""}
        defaultItems={others}
        defaultSelectedKey={wayToId}
        onSelectionChange={(key) => open({ kind: "answer", wayToId: key === null ? null : String(key) })}
      >
        <Label>How did it lead to another body?</Label>
        <Input className={styles.input ?? ""} placeholder="Type its name" />
        <Popover className={styles.popover ?? ""}>
          <ListBox className={styles.options ?? ""}>
            {({ id, name }: Organization) => (
              <ListBoxItem id={id} textValue={name} className={styles.option ?? ""}>
                {name} <span className={styles.brief}>{yearsInBrief(record, id)}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {wayToId !== null && wayToId !== body.id && (
        <div
          className={styles.statements}
          role="group"
          aria-label={`From ${mentionText(record, body.id)} to ${mentionText(record, wayToId)}`}
        >
          <Statements statements={wayBetween(record, body.id, wayToId).statements} />
        </div>
      )}
    </section>
  );
}
