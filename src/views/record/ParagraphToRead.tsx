import { useRef, useState } from "react";
import type { Paragraph } from "../../record/coverage";
import { setAside, takeUp } from "../../record/edit/set-aside";
import type { Document } from "../../record/shape";
import { useRecord } from "../hooks/useExplorer";
import { paragraphName } from "../names";
import { ReadingLine } from "../sources/ReadingLine";
import { AddFact } from "./AddFact";
import styles from "./Edit.module.css";
import { TextInput } from "./TextInput";
import { useEdit } from "./useEdit";

interface Props {
  readonly document: Document;
  readonly paragraph: Paragraph;
}

/** What was read from it, and the two things to do with it: add what it says, or set it aside. */
export function ParagraphToRead({ document, paragraph: { locator, readings, setAside: reason } }: Props) {
  const record = useRecord();
  const make = useEdit();
  const [open, setOpen] = useState<"fact" | "aside" | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const name = paragraphName(locator);
  const close = (): void => {
    setOpen(null);
    add.current?.focus();
  };
  const toggle = (what: "fact" | "aside"): void => setOpen(open === what ? null : what);
  return (
    <li className={styles.paragraph}>
      <h4>
        {name}
        {readings.length === 0 && reason === null && <span className={styles.quiet}> · unread</span>}
      </h4>
      {reason !== null && <p className={styles.quiet}>Set aside: {reason}.</p>}
      {readings.length > 0 && (
        <ul>
          {readings.map((reading, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an item may be cited twice by one paragraph
            <ReadingLine key={index} reading={reading} />
          ))}
        </ul>
      )}
      <div className={styles.ways}>
        <button
          ref={add}
          type="button"
          className="button"
          aria-expanded={open === "fact"}
          aria-label={`Add what it says: ${name}`}
          onClick={() => toggle("fact")}
        >
          Add what it says
        </button>
        {reason === null && readings.length === 0 && (
          <button
            type="button"
            className="button"
            aria-expanded={open === "aside"}
            aria-label={`Set aside: ${name}`}
            onClick={() => toggle("aside")}
          >
            Set aside
          </button>
        )}
        {reason !== null && (
          <button
            type="button"
            className="button"
            aria-label={`Read it after all: ${name}`}
            onClick={() => {
              make(takeUp(record, document.id, locator));
              add.current?.focus();
            }}
          >
            Read it after all
          </button>
        )}
      </div>
      {open === "fact" && <AddFact documentId={document.id} locator={locator} onDone={close} />}
      {open === "aside" && (
        <SetAside
          onSet={(word) => {
            make(setAside(record, document.id, locator, word));
            close();
          }}
        />
      )}
    </li>
  );
}

function SetAside({ onSet }: { readonly onSet: (reason: string) => void }) {
  const [reason, type] = useState("");
  return (
    <form
      className={styles.ways}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") onSet(reason.trim());
      }}
    >
      <TextInput label="Why, in a word" text={reason} onType={type} />
      <button type="submit" className="button" aria-disabled={reason.trim() === "" || undefined}>
        Set aside
      </button>
    </form>
  );
}
