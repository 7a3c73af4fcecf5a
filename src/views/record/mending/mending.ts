import type { Fault } from "../../../record/fault";
import type { Mend } from "../../../record/mend";
import type { KeptContents } from "../kept-contents";

/** What can be mended, and how. */
export interface Mending {
  readonly reading: Pick<KeptContents, "contents" | "answers">;
  readonly faults: readonly Fault[];
  /** Reads the files with these mends beside those that there are. */
  readonly mend: (more: readonly Mend[]) => void;
  /** The same without these. */
  readonly takeBack: (mends: readonly Mend[]) => void;
}

/** As they were read, without any mend. */
export const filesOf = ({ reading }: Pick<Mending, "reading">) =>
  reading.contents.flatMap(({ file }) => file ?? []);

export const mendsOf = ({ reading }: Pick<Mending, "reading">): readonly Mend[] =>
  reading.answers.mends ?? [];
