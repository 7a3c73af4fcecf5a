import { FileChoice } from "./FileChoice";
import { OPENING_STEPS } from "./opening-steps";
import { PastedCells } from "./PastedCells";
import { ReadingProgress } from "./ReadingProgress";
import { ReadingReport } from "./ReadingReport";
import styles from "./RecordPage.module.css";
import { useFilesGiven } from "./useFilesGiven";
import type { Reading, ReadingActions } from "./useReading";

interface Props {
  readonly reading: Reading | null;
  readonly actions: ReadingActions;
}

/** From files to a record: they are chosen and read, what they leave open is asked, and what was read is told before it is shown. */
export function OpenSection({ reading, actions: { read, answer, leave } }: Props) {
  const over = useFilesGiven(read);
  const { opened = null, answers = {}, answered = 0 } = reading ?? {};
  const step = opened && OPENING_STEPS.slice(answered).find(({ asks }) => asks(opened, answers));
  return (
    <>
      <div className={styles.target} data-over={over || undefined}>
        <FileChoice
          label="Files to open"
          about="A spreadsheet, a CSV, the files of a record, or Popolo; several at once where they belong together. You can also drop them anywhere on this page, or paste."
          onChoose={read}
        />
        <PastedCells onRead={read} />
      </div>
      <ReadingProgress reading={reading} onStop={leave} />
      {opened && step && <step.Part key={step.name} {...{ opened, answers }} onNext={answer} />}
      {reading && opened && !step && (
        <ReadingReport {...{ reading, opened }} onAnswer={answer} onLeave={leave} />
      )}
    </>
  );
}
