import { useId } from "react";
import type { Reply } from "../../questions/asking";
import { useActions } from "../hooks/useExplorer";
import { LocationLink } from "../text/LocationLink";
import styles from "./Question.module.css";

/** Other questions, each a link to its answer. */
export function Choices({ reply: { kind, choices } }: { readonly reply: Reply }) {
  const { open } = useActions();
  const id = useId();
  if (choices.length === 0) return null;
  return (
    <section className={styles.choices} aria-labelledby={id}>
      <h3 id={id}>{HEADINGS[kind]}</h3>
      <ul>
        {choices.map(({ label, question }) => (
          <li key={question}>
            <LocationLink
              to={() => ({ overlay: { kind: "question", text: question } })}
              onFollow={() => open({ kind: "question", text: question })}
            >
              {label}
            </LocationLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

const HEADINGS: Readonly<Record<Reply["kind"], string>> = {
  answered: "Others of that name",
  "asks-back": "Which one?",
  "not-understood": "What can be asked, for example",
};
