import { useId } from "react";
import type { RecordOrigin } from "../../record/origin";
import { isoOfDay, today } from "../../time/day";
import { openedInWords } from "../../words/opening-report";
import { useRecord } from "../hooks/useExplorer";
import { useOpenRecord } from "../hooks/useOpenRecord";
import { AddingSection } from "./AddingSection";
import { DatesRead } from "./DatesRead";
import { keepReading } from "./kept-readings";
import { MendableFaults } from "./mending/MendableFaults";
import { allAnswers, openedBySaid } from "./opening/joining-steps";
import type { Reading } from "./opening/reading";
import { contentsIn, isOpened } from "./opening/reading";
import type { Readings } from "./opening/readings";
import { ADDING } from "./opening/steps";
import styles from "./RecordPage.module.css";
import { ReplacingButton } from "./ReplacingButton";
import { TextField } from "./TextField";

interface Props {
  readonly reading: Reading;
  readonly readings: Readings;
}

/** What was read, before it is shown: what is in it, what is left out of it, and what no file says. */
export function ReadingReport({ reading, readings }: Props) {
  const { openRecord } = useOpenRecord();
  const isAnyShown = useRecord().organizations.length > 0;
  const id = useId();
  const opened = openedBySaid(reading);
  if (!opened) return null;
  const { record } = opened;
  const { said, step } = reading;
  const contents = contentsIn(reading) ?? [];
  const files = reading.files.map(({ name }) => name);
  const read = { chosen: files, contents, answers: allAnswers(reading) };
  const title = said.title ?? record?.title ?? "";
  const show = (): void => {
    const named = record && { ...record, title: title.trim() || record.title };
    const origin: RecordOrigin = { kind: "opened", files, at: isoOfDay(today()) };
    keepReading(origin, { ...read, opened });
    readings.settle();
    openRecord({ ...opened, record: named }, origin);
  };
  if (record && step.startsWith(ADDING))
    return <AddingSection added={record} {...{ files, reading, readings }} />;
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
      <MendableFaults
        reading={read}
        faults={opened.faults}
        isComing={!isOpened(reading)}
        onMend={(mends) => readings.say({ given: { ...said.given, mends } })}
      />
      <DatesRead
        dates={opened.dates ?? []}
        order={said.given.order ?? "day-first"}
        onOrder={(order) => readings.say({ given: { ...said.given, order } })}
      />
      {record && (
        <TextField
          label="Title of the record"
          value={title}
          onChange={(typed) => readings.say({ title: typed })}
        />
      )}
      <div className={styles.ways}>
        {record && <ReplacingButton isFirst label="Show this record" onReplace={show} />}
        {record && isAnyShown && (
          <button type="button" className="button" onClick={() => readings.goTo(ADDING)}>
            Add it to what is shown
          </button>
        )}
        <button type="button" className="button" onClick={() => readings.leave()}>
          {record ? "Leave it" : "Choose other files"}
        </button>
      </div>
    </section>
  );
}

/** It is what one waited for, wherever on the page the files were chosen. */
const takeFocus = (heading: HTMLHeadingElement | null): void => heading?.focus();
