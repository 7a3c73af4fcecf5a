import { useState } from "react";
import type { Candidate } from "../../../io/adding/candidates";
import { isPlain, nameOfCandidate } from "../../../io/adding/candidates";
import type { PartnershipRecord } from "../../../record/record";
import { RadioChoice } from "../matching/RadioChoice";
import type { Decided } from "../opening/said";
import styles from "../RecordPage.module.css";
import { alikeInWords, candidateInWords, signsInWords } from "./adding-words";
import { askedOf, keyOfCandidate, togetherOf, withAnswer } from "./decisions";
import { alikeAmong } from "./together";

interface Props {
  /** In which both are, side by side. */
  readonly record: PartnershipRecord;
  readonly candidates: readonly Candidate[];
  readonly decided: Decided;
  readonly onDecide: (decided: Decided) => void;
}

/** Bodies and people that may be the same: at once where nothing speaks against it, or where the same does against many; else one by one. */
export function CandidateChoices({ record, candidates, decided, onDecide }: Props) {
  const [most, setMost] = useState(AT_A_TIME);
  const plain = candidates.filter(isPlain);
  const asked = askedOf(candidates, decided);
  return (
    <>
      {plain.length > 0 && (
        <RadioChoice
          legend={`${plain.length === 1 ? "One name stands" : `${plain.length} names stand`} in both, in one area, and nothing speaks against their being the same: ${namesOf(record, plain)}`}
          options={[
            { value: "same", label: plain.length === 1 ? "It is the same" : "They are the same" },
            { value: "each", label: "Ask about each" },
            { value: "apart", label: plain.length === 1 ? "It is another" : "Each is another" },
          ]}
          chosen={decided.plain}
          onChoose={(answer) => onDecide({ ...decided, plain: answer })}
        />
      )}
      {alikeAmong(candidates).map((alike) => (
        <RadioChoice
          key={alike.kind}
          legend={`${alikeInWords(alike)}: ${namesOf(record, alike.candidates)}`}
          options={[
            { value: "same", label: "They are the same" },
            { value: "each", label: "Ask about each" },
            { value: "unsure", label: "I am not sure: keep them apart" },
          ]}
          chosen={togetherOf(alike, decided)}
          onChoose={(answer) =>
            onDecide({ ...decided, together: { ...decided.together, [alike.kind]: answer } })
          }
        />
      ))}
      {asked.slice(0, most).map((candidate) => (
        <CandidateChoice
          key={keyOfCandidate(candidate)}
          {...{ record, candidate, decided }}
          onDecide={onDecide}
        />
      ))}
      {asked.length > most && (
        <div className={styles.ways}>
          <p role="status">{`The first ${most.toLocaleString("en-GB")} of ${asked.length.toLocaleString("en-GB")} shown. Those that you do not answer are kept apart.`}</p>
          <button type="button" className="button" onClick={() => setMost(most + AT_A_TIME)}>
            {`Show ${Math.min(AT_A_TIME, asked.length - most)} more`}
          </button>
        </div>
      )}
    </>
  );
}

/** So many more are asked at a time. */
const AT_A_TIME = 25;

/** So many are named. */
const MOST_NAMED = 12;

function namesOf(record: PartnershipRecord, candidates: readonly Candidate[]): string {
  const names = candidates.slice(0, MOST_NAMED).map(({ ids }) => nameOfCandidate(record, ids[0]));
  const more = candidates.length - names.length;
  return more > 0 ? `${names.join(", ")} and ${more} more` : names.join(", ");
}

interface ChoiceProps extends Pick<Props, "record" | "decided" | "onDecide"> {
  readonly candidate: Candidate;
}

function CandidateChoice({ record, candidate, decided, onDecide }: ChoiceProps) {
  const pro = signsInWords(candidate.signs, "for");
  const con = signsInWords(candidate.signs, "against");
  return (
    <RadioChoice
      legend={candidateInWords(record, candidate)}
      options={[
        { value: "same", label: "Yes, it is the same", about: pro === "" ? undefined : `For it: ${pro}` },
        { value: "apart", label: "No, it is another", about: con === "" ? undefined : `Against it: ${con}` },
        { value: "unsure", label: "I am not sure: keep them apart" },
      ]}
      chosen={decided.answers[keyOfCandidate(candidate)] ?? "unsure"}
      onChoose={(answer) => onDecide(withAnswer(decided, candidate, answer))}
    />
  );
}
