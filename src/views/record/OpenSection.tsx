import { rememberedIn } from "../../io/matching/remembered";
import { useRecord } from "../hooks/useExplorer";
import { useStoryFile } from "../story/useStoryFile";
import { FileChoice } from "./FileChoice";
import { OpenAgain } from "./opening/OpenAgain";
import { OpeningStep } from "./opening/OpeningStep";
import type { Reading } from "./opening/reading";
import { missingIn } from "./opening/reading";
import type { Readings } from "./opening/readings";
import { stepNow } from "./opening/steps";
import { useKeptFiles } from "./opening/useKeptFiles";
import { PastedCells } from "./PastedCells";
import { ReadingProgress } from "./ReadingProgress";
import styles from "./RecordPage.module.css";
import { useFilesGiven } from "./useFilesGiven";

interface Props {
  /** Null where the tab is at no step of it. */
  readonly reading: Reading | null;
  readonly readings: Readings;
}

/** From files to a record: they are chosen and read, what they leave open is asked, and what was read is told before it is shown. */
export function OpenSection({ reading, readings }: Props) {
  const record = useRecord();
  const tellStory = useStoryFile();
  const read = (files: readonly File[]): void =>
    void tellStory(files).then((isStory) =>
      isStory ? undefined : readings.read(files, rememberedIn(record)),
    );
  const over = useFilesGiven(read);
  useKeptFiles(reading, readings);
  const missing = reading ? missingIn(reading) : [];
  const step = reading && stepNow(reading);
  return (
    <>
      {reading && missing.length > 0 && <OpenAgain {...{ reading, missing }} />}
      <div className={styles.target} data-over={over || undefined}>
        <FileChoice
          label="Files to open"
          about="A spreadsheet, a CSV, the files of a record, Popolo, or a story; several at once where they belong together. You can also drop them anywhere on this page, or paste."
          onChoose={read}
        />
        <PastedCells onRead={read} />
      </div>
      <ReadingProgress
        reading={missing.length > 0 ? null : reading}
        step={step}
        onStop={() => readings.leave()}
      />
      {reading && step && <OpeningStep key={reading.step} {...{ reading, step, readings }} />}
    </>
  );
}
