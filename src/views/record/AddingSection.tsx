import { useMemo, useState } from "react";
import { candidatesBeside } from "../../io/adding/candidates";
import { withJoined } from "../../io/adding/joinings";
import { sideBySide } from "../../io/adding/side-by-side";
import { soundOf } from "../../io/adding/sound";
import { historyQuestions } from "../../io/registers/history-questions";
import { withHistory } from "../../io/registers/with-history";
import { editBetween } from "../../record/edit/edit-between";
import type { PartnershipRecord } from "../../record/record";
import { useActions, useRecord } from "../hooks/useExplorer";
import { CandidateChoices } from "./adding/CandidateChoices";
import { joiningsOf, NOTHING_DECIDED } from "./adding/decisions";
import { HistoryChoices } from "./adding/HistoryChoices";
import type { TypedHistory } from "./adding/typed-history";
import { historyAnswersOf } from "./adding/typed-history";
import { PageFrame } from "./matching/PageFrame";

interface Props {
  readonly added: PartnershipRecord;
  /** Of which it was read. */
  readonly files: readonly string[];
  readonly onBack: () => void;
}

/** What was read beside what is shown: what is the same in both, and what became of what is only in the earlier register. */
export function AddingSection({ added, files, onBack }: Props) {
  const shown = useRecord();
  const { edit, switchEditing, open } = useActions();
  const beside = useMemo(() => sideBySide(shown, added), [shown, added]);
  const candidates = useMemo(() => candidatesBeside(beside), [beside]);
  const [decided, setDecided] = useState(NOTHING_DECIDED);
  const [joined, setJoined] = useState<PartnershipRecord | null>(
    candidates.length === 0 ? beside.record : null,
  );
  const [typed, setTyped] = useState<TypedHistory>(new Map());
  const questions = useMemo(() => (joined ? historyQuestions(joined) : []), [joined]);
  const add = (record: PartnershipRecord): void => {
    edit(editBetween({ kind: "combined", files }, shown, soundOf(record, "").record));
    // Where it can be undone.
    switchEditing(true);
    open(null);
  };
  const join = (): void => {
    const one = withJoined(beside.record, joiningsOf(candidates, decided));
    if (historyQuestions(one).length > 0) setJoined(one);
    else add(one);
  };
  if (!joined) {
    return (
      <PageFrame
        key="same"
        title="Is this the same body?"
        about="Nothing is joined that you do not say is one, and all of it can be undone."
        onNext={join}
        onBack={onBack}
      >
        <CandidateChoices record={beside.record} {...{ candidates, decided }} onDecide={setDecided} />
      </PageFrame>
    );
  }
  return (
    <PageFrame
      key="became"
      title={questions.length > 0 ? "What became of them?" : "Nothing is in both"}
      about={
        questions.length > 0
          ? "Nothing is dated by a guess: what you know is told as a change between the days of the two registers."
          : "What was read is put beside what is shown."
      }
      onNext={() => add(withHistory(joined, historyAnswersOf(questions, typed)))}
      onBack={candidates.length > 0 ? () => setJoined(null) : onBack}
    >
      <HistoryChoices record={joined} {...{ questions, typed }} onType={setTyped} />
    </PageFrame>
  );
}
