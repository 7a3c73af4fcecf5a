import type { Became, HistoryAnswer } from "../../../io/registers/history-answers";
import type { HistoryQuestion } from "../../../io/registers/history-questions";

/** What is chosen for each question, by its key. */
export type TypedHistory = ReadonlyMap<string, { readonly became: Became; readonly other: string }>;

export const keyOfQuestion = ({ bodyId, laterId }: HistoryQuestion): string =>
  JSON.stringify([bodyId, laterId]);

/** The bodies that it may have become: a new name is one that only the later register has. */
export const othersOf = ({ newIds, standingIds }: HistoryQuestion, became: Became): readonly string[] =>
  became === "renamed" ? newIds : became === "part-of" ? [...newIds, ...standingIds] : [];

/** Of what nothing else is said, it is only left out, which changes nothing. */
export const historyAnswersOf = (
  questions: readonly HistoryQuestion[],
  typed: TypedHistory,
): readonly HistoryAnswer[] =>
  questions.flatMap((question): readonly HistoryAnswer[] => {
    const { became, other } = typed.get(keyOfQuestion(question)) ?? { became: "left-out", other: "" };
    const { bodyId: body_id, earlierId: earlier_id, laterId: later_id } = question;
    const between = { body_id, earlier_id, later_id };
    return became === "part-of" || became === "renamed"
      ? [{ ...between, became, other_id: other }]
      : [{ ...between, became }];
  });
