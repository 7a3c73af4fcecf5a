/** Questions of one kind are answered at once where there are many: nobody answers thousands one by one. */
import type { Candidate } from "../../../io/adding/candidates";
import { isPlain } from "../../../io/adding/candidates";
import type { SignAbout } from "../../../io/adding/signs";
import type { HistoryQuestion } from "../../../io/registers/history-questions";
import { grouped } from "../../../record/grouped";
import { keyOfAll, keyOfQuestion } from "./typed-history";

/** Of so many each is asked by itself. */
const MOST_APART = 5;

/** What became of bodies between two registers: all that are in the one alone, or each by itself. */
export const askedTogether = (
  questions: readonly HistoryQuestion[],
): readonly (readonly HistoryQuestion[])[] =>
  [...grouped(questions, (question) => [keyOfAll(question)]).values()].flatMap((group) =>
    group.length > MOST_APART ? [group] : group.map((question) => [question]),
  );

export const keyOfAsked = ([first, ...others]: readonly HistoryQuestion[]): string => {
  if (!first) return "";
  return others.length === 0 ? keyOfQuestion(first) : keyOfAll(first);
};

/** Candidates against which the same speaks. */
export interface AlikeCandidates {
  readonly kind: string;
  readonly collection: Candidate["collection"];
  readonly against: readonly SignAbout[];
  readonly candidates: readonly Candidate[];
}

/** Those of which there are many of one kind. */
export const alikeAmong = (candidates: readonly Candidate[]): readonly AlikeCandidates[] =>
  [...grouped(candidates, (candidate) => (isPlain(candidate) ? [] : [kindOf(candidate)]))].flatMap(
    ([kind, all]) => {
      const [first] = all;
      if (!first || all.length <= MOST_APART) return [];
      return [{ kind, collection: first.collection, against: againstIn(first), candidates: all }];
    },
  );

const kindOf = (candidate: Candidate): string =>
  JSON.stringify([candidate.collection, ...againstIn(candidate)]);

const againstIn = ({ signs }: Candidate): readonly SignAbout[] => [
  ...new Set(signs.filter(({ speaks }) => speaks === "against").map(({ about }) => about)),
];
