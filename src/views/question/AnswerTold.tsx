import { useId } from "react";
import { answerAsText } from "../../questions/as-text";
import type { Answer, Shown } from "../../questions/asking";
import { stateOfAnswer } from "../../store/standpoint";
import { CopyButton } from "../CopyButton";
import { useActions, useExplorerNow, useRecord } from "../hooks/useExplorer";
import { Statements } from "../text/StatementText";
import styles from "./Question.module.css";

interface Props {
  readonly answer: Answer;
  /** Then its own question stands over it. */
  readonly isOneOfSeveral: boolean;
}

/** The answer in a sentence, which is spoken, and the way to the view that shows it; below them the rest, which may be long. */
export function AnswerTold({ answer, isOneOfSeveral }: Props) {
  const record = useRecord();
  const now = useExplorerNow();
  const { adjust } = useActions();
  const id = useId();
  const { title, statements, shown } = answer;
  return (
    <section aria-labelledby={isOneOfSeveral ? id : undefined} className={styles.answer}>
      {isOneOfSeveral && <h3 id={id}>{title}</h3>}
      <div role="status" className={styles.lead}>
        <Statements statements={statements.slice(0, 1)} />
      </div>
      <div className={styles.actions}>
        <button type="button" className="button" onClick={() => adjust(stateOfAnswer(answer, now()))}>
          {SHOW[shown.view]}
        </button>
        <CopyButton textOf={() => answerAsText({ record }, answer)}>Copy the answer</CopyButton>
      </div>
      <div className={styles.statements}>
        <Statements statements={statements.slice(1)} />
      </div>
    </section>
  );
}

const SHOW: Readonly<Record<Shown["view"], string>> = {
  structure: "Show on the plan",
  lineage: "Show in the lineage",
  changes: "Show the changes",
  table: "Show the table",
  sources: "Show the paragraphs",
};
