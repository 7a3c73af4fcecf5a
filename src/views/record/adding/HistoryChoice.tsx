import { useId } from "react";
import type { Became } from "../../../io/registers/history-answers";
import type { HistoryQuestion } from "../../../io/registers/history-questions";
import { nameOf } from "../../../record/links";
import type { PartnershipRecord } from "../../../record/record";
import styles from "../matching/Matching.module.css";
import { RadioChoice } from "../matching/RadioChoice";
import pageStyles from "../RecordPage.module.css";
import { historyInWords } from "./adding-words";
import type { TypedAnswer } from "./typed-history";
import { firstAnswer, isPossible, othersOf } from "./typed-history";

export interface HistoryChoiceProps {
  readonly record: PartnershipRecord;
  readonly question: HistoryQuestion;
  readonly typed: TypedAnswer;
  readonly onType: (typed: TypedAnswer) => void;
}

export const BECAME_IN_WORDS: readonly { readonly value: Became; readonly label: string }[] = [
  { value: "left-out", label: "It is only left out: nothing is known of it since" },
  { value: "ended", label: "It ended" },
  { value: "part-of", label: "It became part of another" },
  { value: "renamed", label: "It changed its name" },
  { value: "split", label: "It was split into two or more" },
];

/** What one register lists and the next does not: what became of it, as far as the reader knows. */
export function HistoryChoice({ record, question, typed, onType }: HistoryChoiceProps) {
  const choose = (became: Became): void => onType(firstAnswer(question, became));
  return (
    <div className={styles.question}>
      <RadioChoice
        legend={historyInWords(record, question)}
        options={BECAME_IN_WORDS.filter(({ value }) => isPossible(question, value))}
        chosen={typed.became}
        onChoose={choose}
      />
      <WhichOthers {...{ record, question, typed, onType }} />
    </div>
  );
}

/** The bodies that it became, where that is asked. */
export function WhichOthers(props: HistoryChoiceProps) {
  const { became } = props.typed;
  if (became === "part-of" || became === "renamed") return <OneOther {...props} />;
  return became === "split" ? <SeveralOthers {...props} /> : null;
}

function OneOther({ record, question, typed: { became, others }, onType }: HistoryChoiceProps) {
  const id = useId();
  return (
    <div className={pageStyles.field}>
      <label htmlFor={id}>
        {became === "renamed" ? "What is it called now?" : "Of which body is it part?"}
      </label>
      <select id={id} value={others[0]} onChange={({ target }) => onType({ became, others: [target.value] })}>
        {othersOf(question, became).map((each) => (
          <option key={each} value={each}>
            {nameOf(record, each)}
          </option>
        ))}
      </select>
    </div>
  );
}

function SeveralOthers({ record, question, typed: { became, others }, onType }: HistoryChoiceProps) {
  const possible = othersOf(question, became);
  const toggle = (id: string): void =>
    onType({ became, others: possible.filter((each) => others.includes(each) !== (each === id)) });
  return (
    <fieldset className={styles.choice}>
      <legend>Which came of it? Two or more</legend>
      {possible.map((each) => (
        <div key={each} className={styles.option}>
          <label>
            <input type="checkbox" checked={others.includes(each)} onChange={() => toggle(each)} />
            {nameOf(record, each)}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
