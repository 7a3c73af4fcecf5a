import { useMemo, useState } from "react";
import { candidatesWithin } from "../../io/adding/candidates";
import { CandidateChoices } from "./adding/CandidateChoices";
import { joiningsOf, NOTHING_DECIDED } from "./adding/decisions";
import { PageFrame } from "./matching/PageFrame";
import type { OpeningStepProps } from "./opening-step";

/** Registers that were opened together: what is the same in several of them. */
export function SameBodiesSection({ opened: { record }, answers, onNext }: OpeningStepProps) {
  const candidates = useMemo(() => (record ? candidatesWithin(record) : []), [record]);
  const [decided, setDecided] = useState(NOTHING_DECIDED);
  if (!record) return null;
  return (
    <PageFrame
      title="Is this the same body?"
      about="Nothing is joined that you do not say is one."
      onNext={() => onNext({ ...answers, joinings: joiningsOf(candidates, decided) })}
    >
      <CandidateChoices {...{ record, candidates, decided }} onDecide={setDecided} />
    </PageFrame>
  );
}
