/**
 * What the Council's Principles for Partnership Working (Cambridge City Council, report of 10 October 2011, Appendix 1) ask of
 * each partnership, and what the record knows of it. What it does not know is said, not guessed.
 */

import { endsBeforeEndOf } from "../record/lives";
import { isInForce } from "../record/presence";
import type { PartnershipRecord } from "../record/record";
import type { Source } from "../record/shape";
import { entityIn } from "../record/slice";
import type { Review, ReviewedBody, ReviewedSeat } from "./review";

export interface ChecklistItem {
  readonly question: string;
  /** Null where the record does not know. */
  readonly answer: string | null;
  readonly sources: readonly Source[];
}

export function checklistOf({ now }: ReviewedBody): readonly ChecklistItem[] {
  const seats = (rank: ReviewedSeat["rank"]) => now.seats.filter((seat) => seat.rank === rank);
  const untold = seats(null);
  return [
    counted("Members who represent the council", seats("member")),
    counted("Lead officers", seats("officer")),
    ...(untold.length > 0 ? [counted("Other seats (member or officer not stated)", untold)] : []),
    { question: "Terms of reference", answer: null, sources: [] },
    { question: "Meetings in public", answer: null, sources: [] },
    counted("Resources that the council commits", now.payments),
  ];
}

const counted = (
  question: string,
  items: readonly { readonly sources: readonly Source[] }[],
): ChecklistItem => ({
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
