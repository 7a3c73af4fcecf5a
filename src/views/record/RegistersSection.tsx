import { useMemo, useState } from "react";
import { historyQuestions } from "../../io/registers/history-questions";
import { HistoryChoices } from "./adding/HistoryChoices";
import type { TypedHistory } from "./adding/typed-history";
import { historyAnswersOf } from "./adding/typed-history";
import { PageFrame } from "./matching/PageFrame";
import type { OpeningStepProps } from "./opening-step";

/** Registers of one council, of which each goes on from the one before: what became of what the later does not list. */
export function RegistersSection({ opened: { record }, answers, onNext }: OpeningStepProps) {
  const questions = useMemo(() => (record ? historyQuestions(record) : []), [record]);
  const [typed, setTyped] = useState<TypedHistory>(new Map());
  if (!record) return null;
  return (
    <PageFrame
      title="What became of them?"
      about="Nothing is dated by a guess: what you know is told as a change between the days of the two registers."
      onNext={() => onNext({ ...answers, histories: historyAnswersOf(questions, typed) })}
    >
      <HistoryChoices {...{ record, questions, typed }} onType={setTyped} />
    </PageFrame>
  );
}
