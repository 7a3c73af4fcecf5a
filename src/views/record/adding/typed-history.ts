import type { Became, HistoryAnswer } from "../../../io/registers/history-answers";
import type { HistoryQuestion } from "../../../io/registers/history-questions";
import type { TypedHistory } from "../opening/said";

export type TypedAnswer = TypedHistory[string];

/** Of what nothing else is said, it is only left out, which changes nothing. */
export const LEFT_OUT: TypedAnswer = { became: "left-out", others: [] };

export const keyOfQuestion = ({ bodyId, laterId }: HistoryQuestion): string =>
  JSON.stringify([bodyId, laterId]);

/** Of all that the one register lists and the other does not: it stands where nothing is said of a body by itself. */
export const keyOfAll = ({ earlierId, laterId }: Pick<HistoryQuestion, "earlierId" | "laterId">): string =>
  JSON.stringify(["all", earlierId, laterId]);

export const typedOf = (question: HistoryQuestion, typed: TypedHistory): TypedAnswer =>
  typed[keyOfQuestion(question)] ?? typed[keyOfAll(question)] ?? LEFT_OUT;

/** The bodies that it may have become: a new name is one that only the later register has, and so is each that came of it. */
export function othersOf({ newIds, standingIds }: HistoryQuestion, became: Became): readonly string[] {
  if (became === "part-of") return [...newIds, ...standingIds];
  return became === "renamed" || became === "split" ? newIds : [];
}

/** So many at least must there be to choose from. */
const LEAST: Readonly<Record<Became, number>> = {
  "left-out": 0,
  ended: 0,
  "part-of": 1,
  renamed: 1,
  split: 2,
};

export const isPossible = (question: HistoryQuestion, became: Became): boolean =>
  othersOf(question, became).length >= LEAST[became];

/** As it is first said: with the body whose name is nearest. */
export const firstAnswer = (question: HistoryQuestion, became: Became): TypedAnswer => ({
  became,
  others: became === "split" ? [] : othersOf(question, became).slice(0, 1),
});

/** What of it is missing to go on, in a sentence; null where nothing is. */
export const slipOf = ({ became, others }: TypedAnswer): string | null =>
  became === "split" && others.length < LEAST.split ? "Say which two or more came of it." : null;

export const historyAnswersOf = (
  questions: readonly HistoryQuestion[],
  typed: TypedHistory,
): readonly HistoryAnswer[] => questions.map((question) => answerOf(question, typedOf(question, typed)));

function answerOf(
  { bodyId: body_id, earlierId: earlier_id, laterId: later_id }: HistoryQuestion,
  { became, others }: TypedAnswer,
): HistoryAnswer {
  const between = { body_id, earlier_id, later_id };
  const [other_id] = others;
  if (became === "left-out" || became === "ended") return { ...between, became };
  if (became === "split" && others.length >= LEAST.split) return { ...between, became, other_ids: others };
  if (became === "split" || other_id === undefined) return { ...between, became: "left-out" };
  return { ...between, became, other_id };
}
