import { faultsInWords } from "../../words/faults";
import { FaultGroups } from "../FaultGroups";
import { useExplorer } from "../hooks/useExplorer";
import { useReport } from "../hooks/useReport";
import { FileChoice } from "./FileChoice";
import type { KeptContents } from "./kept-contents";
import { readingShown } from "./kept-readings";
import { MendableFaults } from "./mending/MendableFaults";
import { useMendShown } from "./mending/useMendShown";
import { MOST_FAULTS } from "./most-told";
import styles from "./RecordPage.module.css";

interface Props {
  readonly onReadAgain: (files: readonly File[], before: KeptContents) => void;
  /** Goes to where the record is edited. */
  readonly onMendHere: () => void;
}

/** What is wrong with the record that is shown, and the ways to mend it. */
export function FaultsSection({ onReadAgain, onMendHere }: Props) {
  const { faults } = useReport();
  const reading = useExplorer(({ origin, edits }) => readingShown(origin, edits));
  const { isComing, failure, onMend } = useMendShown();
  const told = faultsInWords(faults);
  const isMended = (reading?.answers.mends ?? []).length > 0;
  if (told === null && !isMended) return <p>No fault was found in the record that is shown.</p>;
  return (
    <div className={styles.stack}>
      {reading ? (
        <MendableFaults {...{ reading, faults, isComing, onMend }} />
      ) : (
        <>
          <p>{told}. Everything else is shown.</p>
          <FaultGroups faults={faults} most={MOST_FAULTS} />
        </>
      )}
      {failure !== null && <p role="alert">{failure}</p>}
      {told !== null && (
        <p className={styles.ways}>
          <button type="button" className="button" onClick={onMendHere}>
            Mend them here
          </button>
          What is left out is mended in its row, added anew, or opened again from its file.
        </p>
      )}
      {told !== null && reading && (
        <FileChoice
          label="Mend them in the file, and open it again"
          about="What was read of the other files stays as it is."
          onChoose={(files) => onReadAgain(files, reading)}
        />
      )}
    </div>
  );
}
