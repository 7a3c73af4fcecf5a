import { editBetween } from "../../record/edit/edit-between";
import type { PartnershipRecord } from "../../record/record";
import { useActions, useRecord } from "../hooks/useExplorer";
import { addedBeside } from "./adding/added-beside";
import { CandidateChoices } from "./adding/CandidateChoices";
import { PageFrame } from "./matching/PageFrame";
import { BecamePage } from "./opening/BecamePage";
import type { Reading } from "./opening/reading";
import type { Readings } from "./opening/readings";

interface Props {
  readonly added: PartnershipRecord;
  /** Of which it was read. */
  readonly files: readonly string[];
  readonly reading: Reading;
  readonly readings: Readings;
}

/** What was read beside what is shown: what is the same in both, and what became of what is only in the earlier register. */
export function AddingSection({ added, files, reading: { said, step: key }, readings }: Props) {
  const shown = useRecord();
  const { edit, switchEditing, open } = useActions();
  const { adding } = said;
  const { beside, candidates, joined, steps, whole } = addedBeside(
    shown,
    added,
    adding.decided,
    adding.became,
  );
  const place = Math.max(
    0,
    steps.findIndex((step) => step.key === key),
  );
  const step = steps[place];
  const say = (changes: Partial<typeof adding>): void => readings.say({ adding: { ...adding, ...changes } });
  const add = (): void => {
    edit(editBetween({ kind: "combined", files }, shown, whole().record));
    readings.settle();
    // Where it can be undone.
    switchEditing(true);
    open(null);
  };
  const goOn = (): void => {
    const { steps: now } = addedBeside(shown, added, adding.decided, adding.became);
    const next = now[place + 1];
    if (next) readings.goTo(next.key);
    else add();
  };
  const onBack = (): void => readings.back();
  if (step?.kind === "became") {
    return (
      <BecamePage
        {...step}
        record={joined}
        typed={adding.became}
        onType={(became) => say({ became })}
        onNext={goOn}
        onSkip={add}
        onBack={onBack}
      />
    );
  }
  if (step?.kind === "same") {
    return (
      <PageFrame
        title="Is this the same body?"
        about="Nothing is joined that you do not say is one, and all of it can be undone."
        onNext={goOn}
        onBack={onBack}
      >
        <CandidateChoices
          record={beside.record}
          candidates={candidates}
          decided={adding.decided}
          onDecide={(decided) => say({ decided })}
        />
      </PageFrame>
    );
  }
  return (
    <PageFrame
      title="Nothing is in both"
      about="What was read is put beside what is shown."
      onNext={add}
      onBack={onBack}
    >
      {null}
    </PageFrame>
  );
}
