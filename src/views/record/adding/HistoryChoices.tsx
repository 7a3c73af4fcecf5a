import { useId } from "react";
import type { Became } from "../../../io/registers/history-answers";
import type { HistoryQuestion } from "../../../io/registers/history-questions";
import { nameOf } from "../../../record/links";
import type { PartnershipRecord } from "../../../record/record";
import styles from "../matching/Matching.module.css";
import { RadioChoice } from "../matching/RadioChoice";
import pageStyles from "../RecordPage.module.css";
import { historyInWords } from "./adding-words";
import type { TypedHistory } from "./typed-history";
import { keyOfQuestion, othersOf } from "./typed-history";

interface Props {
  readonly record: PartnershipRecord;
  readonly questions: readonly HistoryQuestion[];
  readonly typed: TypedHistory;
  readonly onType: (typed: TypedHistory) => void;
}

/** What one register lists and the next does not: what became of it, as far as the reader knows. */
export function HistoryChoices({ record, questions, typed, onType }: Props) {
  return questions.map((question) => (
    <HistoryChoice key={keyOfQuestion(question)} {...{ record, question, typed, onType }} />
  ));
}

const WORDS: readonly { readonly value: Became; readonly label: string }[] = [
  { value: "left-out", label: "It is only left out: nothing is known of it since" },
  { value: "ended", label: "It ended" },
  { value: "part-of", label: "It became part of another" },
  { value: "renamed", label: "It changed its name" },
];

interface ChoiceProps extends Omit<Props, "questions"> {
  readonly question: HistoryQuestion;
}

function HistoryChoice({ record, question, typed, onType }: ChoiceProps) {
  const id = useId();
  const key = keyOfQuestion(question);
  const { became, other } = typed.get(key) ?? { became: "left-out" as const, other: "" };
  const type = (next: { readonly became: Became; readonly other: string }): void =>
    onType(new Map([...typed, [key, next]]));
  const others = othersOf(question, became);
  return (
    <div className={styles.question}>
      <RadioChoice
        legend={historyInWords(record, question)}
        options={WORDS.filter(
          ({ value }) => value === "left-out" || value === "ended" || othersOf(question, value).length > 0,
        )}
        chosen={became}
        onChoose={(value) => type({ became: value, other: othersOf(question, value)[0] ?? "" })}
      />
      {others.length > 0 && (
        <div className={pageStyles.field}>
          <label htmlFor={id}>
            {became === "renamed" ? "What is it called now?" : "Of which body is it part?"}
          </label>
          <select id={id} value={other} onChange={({ target }) => type({ became, other: target.value })}>
            {others.map((each) => (
              <option key={each} value={each}>
                {nameOf(record, each)}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
