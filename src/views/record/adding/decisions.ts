import type { Candidate } from "../../../io/adding/candidates";
import { isPlain } from "../../../io/adding/candidates";
import type { Joining } from "../../../io/adding/joinings";
import type { Decided } from "../opening/said";
import type { AlikeCandidates } from "./together";
import { alikeAmong } from "./together";

export const keyOfCandidate = ({ ids }: Pick<Candidate, "ids">): string => JSON.stringify(ids);

type Together = NonNullable<Decided["together"]>[string];

/** Of many of one kind: who is not sure keeps them apart. */
export const togetherOf = ({ kind }: AlikeCandidates, { together = {} }: Decided): Together =>
  together[kind] ?? "unsure";

/** Those that are answered by an answer to many. */
function answeredTogether(
  candidates: readonly Candidate[],
  decided: Decided,
): ReadonlyMap<Candidate, Joining["answer"]> {
  const plain = decided.plain === "each" ? [] : candidates.filter(isPlain);
  const alike = alikeAmong(candidates).flatMap((group) => {
    const answer = togetherOf(group, decided);
    return answer === "each" ? [] : group.candidates.map((candidate) => [candidate, answer] as const);
  });
  return new Map([
    ...plain.map((candidate) => [candidate, decided.plain === "same" ? "same" : "apart"] as const),
    ...alike,
  ]);
}

/** Those that are asked about one by one. */
export function askedOf(candidates: readonly Candidate[], decided: Decided): readonly Candidate[] {
  const answered = answeredTogether(candidates, decided);
  return candidates.filter((candidate) => !answered.has(candidate));
}

/** Who is not asked by itself goes with all of its kind; who is not sure stays apart. */
export function joiningsOf(candidates: readonly Candidate[], decided: Decided): readonly Joining[] {
  const answered = answeredTogether(candidates, decided);
  return candidates.map((candidate) => ({
    ids: candidate.ids,
    answer: answered.get(candidate) ?? decided.answers[keyOfCandidate(candidate)] ?? "unsure",
  }));
}

export const withAnswer = (decided: Decided, candidate: Candidate, answer: Joining["answer"]): Decided => ({
  ...decided,
  answers: { ...decided.answers, [keyOfCandidate(candidate)]: answer },
});
