import { faultsInWords } from "../../words/faults";
import { FaultGroups } from "../FaultGroups";
import { usePick } from "../hooks/useExplorer";
import { useOpenRecord } from "../hooks/useOpenRecord";
import { FileChoice } from "./FileChoice";
import type { KeptContents } from "./kept-contents";
import { contentsOfOrigin } from "./kept-contents";
import { MOST_FAULTS } from "./most-told";
import styles from "./RecordPage.module.css";
import { SaveWithFaults } from "./SaveWithFaults";

interface Props {
  readonly onReadAgain: (files: readonly File[], before: KeptContents) => void;
  /** Goes to where the record is edited. */
  readonly onMendHere: () => void;
}

/** What is wrong with the record that is shown, and the two ways to mend it. */
export function FaultsSection({ onReadAgain, onMendHere }: Props) {
  const { report } = useOpenRecord();
  const { origin } = usePick("origin");
  const told = faultsInWords(report.faults);
  const before = contentsOfOrigin(origin);
  if (told === null) return <p>No fault was found in the record that is shown.</p>;
  return (
    <div className={styles.stack}>
      <p>{told}. Everything else is shown.</p>
      <FaultGroups faults={report.faults} most={MOST_FAULTS} />
      <p className={styles.ways}>
        <button type="button" className="button" onClick={onMendHere}>
          Mend them here
        </button>
        What is left out is added anew, or opened again from its file.
      </p>
      {before && <SaveWithFaults contents={before.contents} faults={report.faults} />}
      {before && (
        <FileChoice
          label="Mend them in the file, and open it again"
          about="What was read of the other files stays as it is."
          onChoose={(files) => onReadAgain(files, before)}
        />
      )}
    </div>
  );
}
