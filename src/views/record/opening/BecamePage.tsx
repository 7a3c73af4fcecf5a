import { useState } from "react";
import type { HistoryQuestion } from "../../../io/registers/history-questions";
import type { PartnershipRecord } from "../../../record/record";
import { slipsOfHistory } from "../adding/adding-words";
import { HistoryChoice } from "../adding/HistoryChoice";
import { HistoryTable } from "../adding/HistoryTable";
import { keyOfQuestion, typedOf } from "../adding/typed-history";
import { PageFrame } from "../matching/PageFrame";
import type { TypedHistory } from "./said";

interface Props {
  readonly record: PartnershipRecord;
  /** One, or many that are answered at once. */
  readonly questions: readonly HistoryQuestion[];
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

/** Of bodies that the later of two registers does not list: what became of them. */
export function BecamePage(props: Props) {
  const { record, questions, place, count, typed, onType, onNext, onBack, onSkip } = props;
  const [isPressed, setPressed] = useState(false);
  const slips = slipsOfHistory(record, questions, typed);
  const goOn = (then: () => void) => (): void => (slips.length === 0 ? then() : setPressed(true));
  const others = place < count ? [{ label: "The others are only left out", onPress: goOn(onSkip) }] : [];
  const [question, another] = questions;
  return (
    <PageFrame
      title={another ? "What became of them?" : "What became of it?"}
      about={`${count === 1 ? "" : `${place} of ${count}. `}Nothing is dated by a guess: what you know is told as a change between the days of the two registers.`}
      slips={isPressed ? slips : []}
      onNext={goOn(onNext)}
      onBack={onBack}
      others={others}
    >
      {another && <HistoryTable {...{ record, questions, typed, onType }} />}
      {question && !another && (
        <HistoryChoice
          {...{ record, question }}
          typed={typedOf(question, typed)}
          onType={(next) => onType({ ...typed, [keyOfQuestion(question)]: next })}
        />
      )}
    </PageFrame>
  );
}
