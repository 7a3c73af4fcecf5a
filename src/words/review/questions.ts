/** What a council's own principles ask of each partnership. What the record does not know is said, not guessed. */
import { folded } from "../../record/find";
import type { PartnershipRecord } from "../../record/record";
import type { Detail, Organization, Question } from "../../record/shape";
import type { Certainty } from "../../record/vocabulary";
import type { Fact } from "./fact";
import type { Involvement } from "./involvement";

/** Whether a register's words for a detail, such as "Responsible Officer", answer the question of an id. */
export type AnswersByLabel = (label: string, questionId: string) => boolean;

interface Asking {
  readonly councilId: string;
  readonly answersByLabel: AnswersByLabel;
}

/** Of the council's own, as the record has them; else what can be asked of every partnership. */
export function questionsOf({ checklist }: PartnershipRecord, councilId: string): readonly Question[] {
  const own = checklist.filter(({ council_id = councilId }) => council_id === councilId);
  return own.length > 0 ? own : USUAL_QUESTIONS;
}

const USUAL_QUESTIONS: readonly Question[] = [
  { id: "members", text: "Members who represent the council" },
  { id: "officers", text: "Lead officers" },
  { id: "resources", text: "Resources that the council commits" },
];

export const gapFacts = (
  record: PartnershipRecord,
  { councilId, answersByLabel }: Asking,
  body: Organization,
  part: Involvement,
): readonly Fact[] =>
  [...questionsOf(record, councilId), RANK_QUESTION]
    .filter((question) => !isAnswered(question, body, part, answersByLabel))
    .map(({ id, text }) => ({
      subject: body.id,
      predicate: "gap",
      value: id,
      sentence: [text],
      sources: [],
    }));

/** Asked only where there is a seat of which no rank is told. */
export const RANK_QUESTION: Question = {
  id: "rank",
  text: "Whether each seat is a member’s or an officer’s",
};

/**
 * The questions that the record can answer, by their ids. A seat of which no rank is told may be a member's; or an officer's, where no
 * member has another: of such it is asked which, and not said that nobody is on record.
 */
const ANSWERED: Readonly<Record<string, (part: Involvement) => boolean>> = {
  members: ({ seats }) => seats.some(({ rank }) => rank !== "officer"),
  officers: ({ seats }) =>
    seats.some(({ rank }) => rank === "officer") ||
    (seats.some(({ rank }) => rank === null) && !seats.some(({ rank }) => rank === "member")),
  rank: ({ seats }) => seats.every(({ rank }) => rank !== null),
  resources: ({ payments }) => payments.some(({ certainty }) => COMMITTED.has(certainty)),
};

/** What is only suggested is not committed. */
const COMMITTED: ReadonlySet<Certainty> = new Set(["happened", "agreed"]);

const isAnswered = (
  question: Question,
  body: Organization,
  part: Involvement,
  answers: AnswersByLabel,
): boolean => isAnsweredBy(question.id, part) || toldBeside(question, body, answers).length > 0;

const isAnsweredBy = (id: string, part: Involvement): boolean => ANSWERED[id]?.(part) ?? false;

const toldBeside = (
  { id, text }: Question,
  { details = [] }: Organization,
  answers: AnswersByLabel,
): readonly Detail[] => details.filter(({ label }) => folded(label) === folded(text) || answers(label, id));

/** What is told beside the body and answers a question, in the words of whoever told it. */
export const toldFacts = (
  record: PartnershipRecord,
  { councilId, answersByLabel }: Asking,
  body: Organization,
): readonly Fact[] =>
  [
    ...new Set(
      questionsOf(record, councilId).flatMap((question) => toldBeside(question, body, answersByLabel)),
    ),
  ].map(({ label, value, sources = body.sources }) => ({
    subject: body.id,
    predicate: "told",
    value: label,
    sentence: [`${label}: ${value}`],
    sources,
  }));
