/** Money from one body to another: in one plain sentence, who, how much, how often, how sure and for what; and in a few words, for panel, tables and review. */
import { endsBeforeEndOf } from "../record/lives";
import type { PartnershipRecord } from "../record/record";
import type { Contribution } from "../record/shape";
import type { Slice } from "../record/slice";
import { entityIn } from "../record/slice";
import type { Certainty } from "../record/vocabulary";
import { boundsOf } from "../time/edtf";
import { boundsInWords } from "../time/words";
import { pounds } from "./money";
import { reportsInWords } from "./reports";
import { isPlural, mentionOf, say, whole } from "./sentence";
import type { Statement } from "./statement";
import { CERTAINTY_TERMS } from "./terms";

/** @example "Cambridge City Council formerly paid Cambridgeshire Horizons £23,470 a year (report of 10 October 2011): Administration." */
export function paymentStatement(record: PartnershipRecord, payment: Contribution): Statement {
  const { from_id, to_id, amount, purpose, sources } = payment;
  const what = purpose === undefined ? "" : `: ${purpose}`;
  const sentence = say`${mentionOf(record, from_id)} ${verbOf(record, payment)} ${mentionOf(record, to_id)} ${pounds(amount)}${oftenInWords(payment)} (${asideOf(record, payment)})${what}`;
  return { sentence: whole(sentence), sources };
}

const EXPECTED: Readonly<Record<Exclude<Certainty, "happened">, readonly [one: string, many: string]>> = {
  agreed: ["was to pay", "were to pay"],
  planned: ["was expected to pay", "were expected to pay"],
  proposed: ["would pay", "would pay"],
};

/** What is paid each year, and is not told as a thing of the past, is paid in the present. */
function verbOf(record: PartnershipRecord, payment: Contribution): string {
  const { from_id, certainty, frequency, sources } = payment;
  const plural = isPlural(record, [from_id]);
  if (certainty !== "happened") return EXPECTED[certainty][plural ? 1 : 0];
  const goesOn = frequency === "annual" && sources.some(({ says }) => says === "existing");
  if (!goesOn) return isOnlyPast(payment) ? "formerly paid" : "paid";
  return plural ? "pay" : "pays";
}

function asideOf(record: PartnershipRecord, { certainty, period, sources }: Contribution): string {
  const parts = [
    period === undefined ? null : boundsInWords(boundsOf(period)),
    certainty === "happened" ? null : CERTAINTY_TERMS[certainty].phrase,
    reportsInWords(record, sources),
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/**
 * How much and how often; of what is not simply paid, what it is instead.
 * @example "£5,000 a year", "£23,470 a year, formerly", "£8,000 a year (proposed, report of 10 October 2011)"
 */
export function paymentInWords(record: PartnershipRecord, payment: Contribution): string {
  const sum = `${pounds(payment.amount)}${oftenInWords(payment)}`;
  if (isOnlyPast(payment)) return `${sum}, formerly`;
  if (payment.certainty === "happened") return sum;
  return `${sum} (${CERTAINTY_TERMS[payment.certainty].phrase}, ${reportsInWords(record, payment.sources)})`;
}

/** @example " a year", " once" */
export const oftenInWords = ({ frequency }: Pick<Contribution, "frequency">): string =>
  frequency === undefined ? "" : frequency === "annual" ? " a year" : " once";

/** Nobody tells of it as paid, only as paid before. */
export const isOnlyPast = ({ sources }: Contribution): boolean =>
  sources.every(({ says }) => says === "ended" || says === "historic");

/**
 * Whether a sum is history in a period: it was paid formerly; or it was only planned or proposed, and who was to get it ended, or
 * nobody has spoken of it for years.
 */
export function isHistory(record: PartnershipRecord, slice: Slice, payment: Contribution): boolean {
  if (isOnlyPast(payment)) return true;
  const hasEnded = [payment.from_id, payment.to_id].some((id) => endsBeforeEndOf(record, id, slice.period));
  return payment.certainty !== "happened" && (hasEnded || !entityIn(slice, payment.id).shown);
}
