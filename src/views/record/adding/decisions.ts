import type { Candidate } from "../../../io/adding/candidates";
import { isPlain } from "../../../io/adding/candidates";
import type { Joining } from "../../../io/adding/joinings";
import type { Decided } from "../opening/said";

export const keyOfCandidate = ({ ids }: Pick<Candidate, "ids">): string => JSON.stringify(ids);

/** Those that are asked about one by one. */
export const askedOf = (candidates: readonly Candidate[], { plain }: Decided): readonly Candidate[] =>
  plain === "each" ? candidates : candidates.filter((candidate) => !isPlain(candidate));

/** Who is not asked by itself goes with all that are plain; who is not sure stays apart. */
export function joiningsOf(candidates: readonly Candidate[], decided: Decided): readonly Joining[] {
  const asked = new Set(askedOf(candidates, decided));
  return candidates.map((candidate) => ({
    ids: candidate.ids,
    answer: asked.has(candidate)
      ? (decided.answers[keyOfCandidate(candidate)] ?? "unsure")
      : decided.plain === "same"
        ? "same"
        : "apart",
  }));
}

export const withAnswer = (decided: Decided, candidate: Candidate, answer: Joining["answer"]): Decided => ({
  ...decided,
  answers: { ...decided.answers, [keyOfCandidate(candidate)]: answer },
});
