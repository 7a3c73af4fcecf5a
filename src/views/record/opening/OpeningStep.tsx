import { CandidateChoices } from "../adding/CandidateChoices";
import { PageFrame } from "../matching/PageFrame";
import { TablePage } from "../matching/TablePage";
import { ReadingReport } from "../ReadingReport";
import { BecamePage } from "./BecamePage";

import type { Reading } from "./reading";
import type { Readings } from "./readings";
import type { Step } from "./steps";
import { REPORT } from "./steps";

interface Props {
  readonly reading: Reading;
  readonly step: Step;
  readonly readings: Readings;
}

/** What is asked between the choice of files and the report on them, and the report. */
export function OpeningStep({ reading, step, readings }: Props) {
  switch (step.kind) {
    case "table":
      return <TablePage {...{ reading, step, readings }} />;
    case "same":
      return (
        <PageFrame
          title="Is this the same body?"
          about="Nothing is joined that you do not say is one."
          onNext={() => readings.next()}
          onBack={() => readings.back()}
        >
          <CandidateChoices
            record={step.record}
            candidates={step.candidates}
            decided={reading.said.decided}
            onDecide={(decided) => readings.say({ decided })}
          />
        </PageFrame>
      );
    case "became":
      return (
        <BecamePage
          {...step}
          typed={reading.said.became}
          onType={(became) => readings.say({ became })}
          onNext={() => readings.next()}
          onBack={() => readings.back()}
          onSkip={() => readings.goTo(REPORT)}
        />
      );
    case "report":
      return <ReadingReport {...{ reading, readings }} />;
  }
}
