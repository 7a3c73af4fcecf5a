import { useMemo, useRef } from "react";
import type { ReadContent } from "../../../io/content";
import { mendedFile } from "../../../io/mending/mended-file";
import type { Mend } from "../../../record/mend";
import { withMends, withoutMend } from "../../../record/mend";
import { faultsInWords } from "../../../words/faults";
import { FaultGroups } from "../../FaultGroups";
import { MOST_FAULTS } from "../most-told";
import styles from "../RecordPage.module.css";
import { SaveWithFaults } from "../SaveWithFaults";
import { MendedCells } from "./MendedCells";
import { MendFault } from "./MendFault";
import type { Mending } from "./mending";
import { mendsOf } from "./mending";

interface Props extends Pick<Mending, "reading" | "faults"> {
  /** Whether the files are being read again. */
  readonly isComing: boolean;
  /** Reads the files with these mends, and no others. */
  readonly onMend: (mends: readonly Mend[]) => void;
}

/** What is wrong with files that were read, with a way to mend each row in place; and what was mended so. */
export function MendableFaults({ reading, faults, isComing, onMend }: Props) {
  const status = useRef<HTMLParagraphElement>(null);
  const mends = mendsOf({ reading });
  const read = (all: readonly Mend[]): void => {
    if (isComing) return;
    if (JSON.stringify(all) !== JSON.stringify(mends)) onMend(all);
    // What was pressed goes with its fault.
    status.current?.focus();
  };
  const mending: Mending = {
    reading,
    faults,
    mend: (more) => read(withMends(mends, more)),
    takeBack: (some) => read(some.reduce(withoutMend, mends)),
  };
  const contents = useMemo(
    () => reading.contents.map((each) => mendedContent(each, reading.answers.mends ?? [])),
    [reading.contents, reading.answers.mends],
  );
  return (
    <div className={styles.stack}>
      <p ref={status} role="status" tabIndex={-1}>
        {isComing ? "Reading it again…" : toldOf(faultsInWords(faults), mends.length)}
      </p>
      <MendedCells mends={mends} onTakeBack={mending.takeBack} />
      <FaultGroups
        faults={faults}
        most={MOST_FAULTS}
        beside={(fault) => <MendFault fault={fault} mending={mending} />}
      />
      <SaveWithFaults contents={contents} faults={faults} />
    </div>
  );
}

const mendedContent = (content: ReadContent, mends: readonly Mend[]): ReadContent =>
  content.file === null ? content : { ...content, file: mendedFile(content.file, mends) };

const toldOf = (told: string | null, count: number): string =>
  told === null ? (count > 0 ? "Nothing is wrong any more." : "") : `${told}.`;
