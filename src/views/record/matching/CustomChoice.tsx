import type { Matching } from "../../../io/matching/matching";
import type { MatchingQuestion } from "../../../io/matching/questions";
import { answerInWords, questionInWords, rowInWords } from "./matching-words";
import { RadioChoice } from "./RadioChoice";

interface Props {
  readonly question: MatchingQuestion;
  readonly matching: Matching;
  readonly onMatch: (matching: Matching) => void;
}

/** What the data leaves open, with rows of it as each answer would read them. */
export function CustomChoice({ question, matching, onMatch }: Props) {
  const options = question.answers.map((answer) => ({
    value: answer.value,
    label: answerInWords(question, answer),
    about: (
      <ul>
        {answer.rows.map((row) => (
          <li key={`${row.locator} ${row.cell}`}>{rowInWords(question, row)}</li>
        ))}
      </ul>
    ),
  }));
  return (
    <RadioChoice
      legend={questionInWords(question)}
      options={options}
      chosen={matching.customs[question.kind]}
      onChoose={(value) => onMatch({ ...matching, customs: { ...matching.customs, [question.kind]: value } })}
    />
  );
}
