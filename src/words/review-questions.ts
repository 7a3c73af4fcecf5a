/** What a council's own principles ask of each partnership, and what the record knows of it. What it does not know is said, not guessed. */

import { folded } from "../record/find";
import { endsBeforeEndOf } from "../record/lives";
import { isInForce } from "../record/presence";
import type { PartnershipRecord } from "../record/record";
import type { Organization, Question, Source } from "../record/shape";
import { entityIn } from "../record/slice";
import type { Involvement, Review, ReviewedBody, ReviewedSeat } from "./review";

export interface ChecklistItem {
  readonly question: string;
  /** Null where the record does not know. */
  readonly answer: string | null;
  readonly sources: readonly Source[];
}

/** Whether a register's words for a detail, such as "Responsible Officer", answer the question of an id. */
export type AnswersByLabel = (label: string, questionId: string) => boolean;

/** Of the record's own checklist, or else what the record can always answer. */
export function checklistOf(
  record: PartnershipRecord,
  { body, now }: ReviewedBody,
  answers: AnswersByLabel,
): readonly ChecklistItem[] {
  const questions = record.checklist.length > 0 ? record.checklist : USUAL_QUESTIONS;
  return questions.flatMap(({ id, text }) => {
    const evidence = ANSWERED[id];
    const found = evidence?.(now) ?? [];
    const item =
      found.length > 0 ? counted(text, found) : toldBeside(text, body, (label) => answers(label, id));
    const untold = seatsOfRank(null)(now);
    return id === "officers" && untold.length > 0 ? [item, counted(UNTOLD, untold)] : [item];
  });
}

const USUAL_QUESTIONS: readonly Question[] = [
  { id: "members", text: "Members who represent the council" },
  { id: "officers", text: "Lead officers" },
  { id: "resources", text: "Resources that the council commits" },
];
const UNTOLD = "Other seats (member or officer not stated)";

type Evidence = readonly { readonly sources: readonly Source[] }[];

const seatsOfRank =
  (rank: ReviewedSeat["rank"]) =>
  ({ seats }: Involvement): Evidence =>
    seats.filter((seat) => seat.rank === rank);

/** The questions that the record can answer, by their ids. */
const ANSWERED: Readonly<Record<string, (part: Involvement) => Evidence>> = {
  members: seatsOfRank("member"),
  officers: seatsOfRank("officer"),
  resources: ({ payments }) => payments,
};

/** By a detail that a register keeps under words of its own. */
function toldBeside(
  question: string,
  { details = [], sources }: Organization,
  answers: (label: string) => boolean,
): ChecklistItem {
  const told = details.filter(({ label }) => folded(label) === folded(question) || answers(label));
  return {
    question,
    answer: told.length > 0 ? told.map(({ value }) => value).join("; ") : null,
    sources: told.flatMap((detail) => detail.sources ?? sources),
  };
}

const counted = (question: string, items: Evidence): ChecklistItem => ({
  question,
  answer: items.length > 0 ? `${items.length} on record` : null,
  sources: items.flatMap(({ sources }) => sources),
});

/** What somebody at the council would have to find out. */
export function openQuestionsOn(
  record: PartnershipRecord,
  { after }: Review,
  reviewed: ReviewedBody,
): readonly string[] {
  const { presence } = entityIn(after, reviewed.body.id);
  // Nobody can represent the council on what ended within the period.
  const isThere = isInForce({ presence }) && !endsBeforeEndOf(record, reviewed.body.id, after.period);
  return [
    ...(isThere && reviewed.now.seats.length === 0 ? ["No representative of the council is named."] : []),
    ...(presence === "no-longer-reported" ? ["It is no longer reported: does it still meet?"] : []),
    ...(presence === "possible" ? ["Whether it had ended by then is not known."] : []),
  ];
}
