import { useId, useState } from "react";
import type { Opened } from "../../io/open-record";
import type { RecordOrigin } from "../../record/origin";
import { isoOfDay, today } from "../../time/day";
import { faultsInWords, openedInWords } from "../../words/opening-report";
import { FaultGroups } from "../FaultGroups";
import { useRecord } from "../hooks/useExplorer";
import { useOpenRecord } from "../hooks/useOpenRecord";
import { AddingSection } from "./AddingSection";
import { DatesRead } from "./DatesRead";
import { keepContents } from "./kept-contents";
import { MOST_FAULTS } from "./most-told";
import type { Answers } from "./opening-step";
import styles from "./RecordPage.module.css";
import { ReplacingButton } from "./ReplacingButton";
import { SaveWithFaults } from "./SaveWithFaults";
import { TextField } from "./TextField";
import type { Reading } from "./useReading";

interface Props {
  readonly reading: Reading;
  readonly opened: Opened;
  /** Reads the files as the answers say. */
  readonly onAnswer: (answers: Answers) => void;
  readonly onLeave: () => void;
}

/** What was read, before it is shown: what is in it, what is left out of it, and what no file says. */
export function ReadingReport({ reading, opened, onAnswer, onLeave }: Props) {
  const id = useId();
  const { openRecord } = useOpenRecord();
  const { record } = opened;
  const [title, setTitle] = useState(record?.title ?? "");
  const isAnyShown = useRecord().organizations.length > 0;
  const [adding, setAdding] = useState(false);
  const told = faultsInWords(opened.faults);
  const show = (): void => {
    const named = record && { ...record, title: title.trim() || record.title };
    const origin: RecordOrigin = { kind: "opened", files: reading.files, at: isoOfDay(today()) };
    const { files: chosen, contents, answers } = reading;
    keepContents(origin, { chosen, contents: contents ?? [], answers });
    openRecord({ ...opened, record: named }, origin);
  };
  if (record && adding) {
    return <AddingSection added={record} files={reading.files} onBack={() => setAdding(false)} />;
  }
  return (
    <section aria-labelledby={id} className={styles.report}>
      <h3 ref={takeFocus} id={id} tabIndex={-1}>
        What was read
      </h3>
      <ul>
        {openedInWords(record, opened).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {told !== null && <p>{told}.</p>}
      <FaultGroups faults={opened.faults} most={MOST_FAULTS} />
      <SaveWithFaults contents={reading.contents ?? []} faults={opened.faults} />
      <DatesRead
        dates={opened.dates ?? []}
        order={reading.answers.order ?? "day-first"}
        onOrder={(order) => onAnswer({ ...reading.answers, order })}
      />
      {record && <TextField label="Title of the record" value={title} onChange={setTitle} />}
      <div className={styles.ways}>
        {record && <ReplacingButton isFirst label="Show this record" onReplace={show} />}
        {record && isAnyShown && (
          <button type="button" className="button" onClick={() => setAdding(true)}>
            Add it to what is shown
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          {record ? "Leave it" : "Choose other files"}
        </button>
      </div>
    </section>
  );
}

/** It is what one waited for, wherever on the page the files were chosen. */
const takeFocus = (heading: HTMLHeadingElement | null): void => heading?.focus();
