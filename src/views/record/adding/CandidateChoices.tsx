import type { Candidate } from "../../../io/adding/candidates";
import { isPlain, nameOfCandidate } from "../../../io/adding/candidates";
import type { PartnershipRecord } from "../../../record/record";
import { RadioChoice } from "../matching/RadioChoice";
import type { Decided } from "../opening/said";
import { candidateInWords, signsInWords } from "./adding-words";
import { askedOf, keyOfCandidate, withAnswer } from "./decisions";

interface Props {
  /** In which both are, side by side. */
  readonly record: PartnershipRecord;
  readonly candidates: readonly Candidate[];
  readonly decided: Decided;
  readonly onDecide: (decided: Decided) => void;
}

/** Bodies and people that may be the same: at once where nothing speaks against it, else one by one. */
export function CandidateChoices({ record, candidates, decided, onDecide }: Props) {
  const plain = candidates.filter(isPlain);
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
      {askedOf(candidates, decided).map((candidate) => (
        <CandidateChoice
          key={keyOfCandidate(candidate)}
          {...{ record, candidate, decided }}
          onDecide={onDecide}
        />
      ))}
    </>
  );
}

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
