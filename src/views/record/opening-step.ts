import type { ComponentType } from "react";
import type { OpenBytesOptions } from "../../io/open-bytes";
import type { Opened } from "../../io/open-record";

/** What the reader has said so far of how the files are to be read. */
export type Answers = Partial<OpenBytesOptions>;

export interface OpeningStepProps {
  readonly opened: Opened;
  readonly answers: Answers;
  /** Goes on to what is asked next. With other answers, the files are read by them. */
  readonly onNext: (answers: Answers) => void;
}

/** What is asked between the choice of files and the report on them. */
export interface OpeningStep {
  /** As its heading says. */
  readonly name: string;
  /** Whether there is anything to ask. */
  readonly asks: (opened: Opened, answers: Answers) => boolean;
  readonly Part: ComponentType<OpeningStepProps>;
}
