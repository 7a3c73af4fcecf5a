import { PageFrame } from "../matching/PageFrame";
import { BecamePage } from "../opening/BecamePage";
import type { Said } from "../opening/said";
import type { addedBeside } from "./added-beside";
import { CandidateChoices } from "./CandidateChoices";

interface Props {
  readonly known: NonNullable<ReturnType<typeof addedBeside>>;
  readonly adding: Said["adding"];
  /** The key of the step. */
  readonly at: string;
  readonly say: (changes: Partial<Said["adding"]>) => void;
  readonly goOn: () => void;
  readonly add: () => void;
  readonly onBack: () => void;
}

/** What is asked, or told, before the two are one. */
export function AddingPage({
  known: { beside, candidates, joined, steps },
  adding,
  at,
  say,
  goOn,
  add,
  onBack,
}: Props) {
  const step = steps.find(({ key }) => key === at) ?? steps[0];
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
