import { useMemo } from "react";
import { replyTo } from "../../questions/reply";
import { standpointOf } from "../../store/standpoint";
import { useActions, useExplorer, usePick } from "../hooks/useExplorer";
import { usePaper } from "../print/usePaper";
import { WindowDialog } from "../WindowDialog";
import { AnswerTold } from "./AnswerTold";
import { Choices } from "./Choices";
import styles from "./Question.module.css";

/** A question as a reader typed it, and what is answered: in sentences with the evidence, and the way to where it is to be seen. */
export function QuestionDialog() {
  const state = usePick("record", "areaId", "period", "selectedId");
  const text = useExplorer(({ overlay }) => (overlay?.kind === "question" ? overlay.text : ""));
  const { open } = useActions();
  const { printing, paper } = usePaper();
  const reply = useMemo(() => replyTo(standpointOf(state), text), [state, text]);
  const answers = reply.kind === "answered" ? reply.answers : [];
  const [first, ...others] = answers;
  return (
    <WindowDialog title={first && others.length === 0 ? first.title : text} onClose={() => open(null)} prints>
      {printing && paper && <paper.AsAt />}
      {answers.map((answer) => (
        <AnswerTold key={answer.title} answer={answer} isOneOfSeveral={answers.length > 1} />
      ))}
      {reply.kind !== "answered" && (
        <p role="status" className={styles.lead}>
          {reply.sentence}
        </p>
      )}
      <Choices reply={reply} />
      {printing && paper && <paper.Closing />}
    </WindowDialog>
  );
}
