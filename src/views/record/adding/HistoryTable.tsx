import { useId, useState } from "react";
import type { Became } from "../../../io/registers/history-answers";
import type { HistoryQuestion } from "../../../io/registers/history-questions";
import { folded } from "../../../record/find";
import { nameOf } from "../../../record/links";
import type { PartnershipRecord } from "../../../record/record";
import styles from "../matching/Matching.module.css";
import { RadioChoice } from "../matching/RadioChoice";
import type { TypedHistory } from "../opening/said";
import pageStyles from "../RecordPage.module.css";
import { TextField } from "../TextField";
import { allInWords, shownInWords } from "./adding-words";
import { BECAME_IN_WORDS, WhichOthers } from "./HistoryChoice";
import type { TypedAnswer } from "./typed-history";
import { firstAnswer, isPossible, keyOfAll, keyOfQuestion, LEFT_OUT } from "./typed-history";

interface Props {
  readonly record: PartnershipRecord;
  /** More than one, all between the same two registers. */
  readonly questions: readonly HistoryQuestion[];
  readonly typed: TypedHistory;
  readonly onType: (typed: TypedHistory) => void;
}

/** So many more are shown at a time. */
const AT_A_TIME = 25;

/** What one register lists and the next does not: an answer for all, and for each of which more is known its own. */
export function HistoryTable({ record, questions, typed, onType }: Props) {
  const [asked, setAsked] = useState("");
  const [most, setMost] = useState(AT_A_TIME);
  const [first] = questions;
  if (!first) return null;
  const all = keyOfAll(first);
  const found = questions.filter(({ bodyId }) => folded(nameOf(record, bodyId)).includes(folded(asked)));
  const own = questions.filter((question) => keyOfQuestion(question) in typed).length;
  return (
    <>
      <RadioChoice
        legend={allInWords(record, questions)}
        options={[
          { value: "left-out", label: "They are only left out: nothing is known of them since" },
          { value: "ended", label: "They ended" },
        ]}
        chosen={typed[all]?.became ?? LEFT_OUT.became}
        onChoose={(became: Became) => onType({ ...typed, [all]: { became, others: [] } })}
      />
      <p>Of which of them do you know something else? All others go by the answer above.</p>
      <TextField label="Find one of them by its name" value={asked} onChange={setAsked} />
      <div className={styles.columns}>
        {found.slice(0, most).map((question) => (
          <HistoryRow
            key={question.bodyId}
            {...{ record, question }}
            typed={typed[keyOfQuestion(question)] ?? null}
            onType={(answer) => onType(withAnswer(typed, question, answer))}
          />
        ))}
      </div>
      <div className={pageStyles.ways}>
        <p role="status">{shownInWords(Math.min(most, found.length), found.length, own)}</p>
        {found.length > most && (
          <button type="button" className="button" onClick={() => setMost(most + AT_A_TIME)}>
            {`Show ${Math.min(AT_A_TIME, found.length - most)} more`}
          </button>
        )}
      </div>
    </>
  );
}

/** @param answer null where it goes with all the others */
function withAnswer(
  typed: TypedHistory,
  question: HistoryQuestion,
  answer: TypedAnswer | null,
): TypedHistory {
  const { [keyOfQuestion(question)]: _before, ...others } = typed;
  return answer ? { ...others, [keyOfQuestion(question)]: answer } : others;
}

const AS_ALL = "as-all";

interface RowProps {
  readonly record: PartnershipRecord;
  readonly question: HistoryQuestion;
  /** Null where it goes with all the others. */
  readonly typed: TypedAnswer | null;
  readonly onType: (typed: TypedAnswer | null) => void;
}

function HistoryRow({ record, question, typed, onType }: RowProps) {
  const id = useId();
  const options = BECAME_IN_WORDS.filter(({ value }) => isPossible(question, value));
  const choose = (chosen: string): void => {
    const option = options.find(({ value }) => value === chosen);
    onType(option ? firstAnswer(question, option.value) : null);
  };
  return (
    <>
      <div className={styles.column}>
        <label htmlFor={id}>{nameOf(record, question.bodyId)}</label>
        <select id={id} value={typed?.became ?? AS_ALL} onChange={({ target }) => choose(target.value)}>
          <option value={AS_ALL}>As all the others</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {typed && <WhichOthers {...{ record, question, typed, onType }} />}
    </>
  );
}
