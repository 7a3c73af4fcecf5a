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

const OFFICER = /officer|director|head of|chief executive|manager/i;
const isOfficer = ({ label }: ReviewedSeat): boolean => OFFICER.test(label);

export function checklistOf({ now }: ReviewedBody): readonly ChecklistItem[] {
  const officers = now.seats.filter(isOfficer);
  const members = now.seats.filter((seat) => !isOfficer(seat));
  const count = (seats: readonly ReviewedSeat[]) => (seats.length > 0 ? `${seats.length} on record` : null);
  return [
    { question: "Members who represent the council", answer: count(members), sources: sourcesOf(members) },
    { question: "Lead officers", answer: count(officers), sources: sourcesOf(officers) },
    { question: "Terms of reference", answer: null, sources: [] },
    { question: "Meetings in public", answer: null, sources: [] },
    {
      question: "Resources that the council commits",
      answer: now.payments.length > 0 ? `${now.payments.length} on record` : null,
      sources: sourcesOf(now.payments),
    },
  ];
}

const sourcesOf = (items: readonly { readonly sources: readonly Source[] }[]): readonly Source[] =>
  items.flatMap(({ sources }) => sources);

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
    ...(presence === "no-longer-reported" ? ["No recent report mentions it: does it still meet?"] : []),
    ...(presence === "possible" ? ["Whether it had ended by then is not known."] : []),
  ];
}
