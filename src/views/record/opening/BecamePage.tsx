import { useState } from "react";
import type { HistoryQuestion } from "../../../io/registers/history-questions";
import type { PartnershipRecord } from "../../../record/record";
import { HistoryChoice } from "../adding/HistoryChoice";
import { keyOfQuestion, LEFT_OUT, slipOf } from "../adding/typed-history";
import { PageFrame } from "../matching/PageFrame";
import type { TypedHistory } from "./said";

interface Props {
  readonly record: PartnershipRecord;
  readonly question: HistoryQuestion;
  /** From 1. */
  readonly place: number;
  readonly count: number;
  readonly typed: TypedHistory;
  readonly onType: (typed: TypedHistory) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  /** Leaves what is not asked yet as it is. */
  readonly onSkip: () => void;
}

/** Of one body that the later of two registers does not list: what became of it. */
export function BecamePage({ record, question, place, count, typed, onType, onNext, onBack, onSkip }: Props) {
  const key = keyOfQuestion(question);
  const answer = typed[key] ?? LEFT_OUT;
  const [isPressed, setPressed] = useState(false);
  const slip = slipOf(answer);
  const goOn = (then: () => void) => (): void => (slip === null ? then() : setPressed(true));
  const others = place < count ? [{ label: "The others are only left out", onPress: goOn(onSkip) }] : [];
  return (
    <PageFrame
      title="What became of it?"
      about={`${place} of ${count}. Nothing is dated by a guess: what you know is told as a change between the days of the two registers.`}
      slips={isPressed && slip !== null ? [slip] : []}
      onNext={goOn(onNext)}
      onBack={onBack}
      others={others}
    >
      <HistoryChoice
        {...{ record, question }}
        typed={answer}
        onType={(next) => onType({ ...typed, [key]: next })}
      />
    </PageFrame>
  );
}
