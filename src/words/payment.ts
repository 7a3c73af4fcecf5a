/** Money from one body to another in one plain sentence: who, how much, how often, how sure and for what. */
import type { PartnershipRecord } from "../record/record";
import type { Contribution } from "../record/shape";
import type { Certainty } from "../record/vocabulary";
import { boundsOf } from "../time/edtf";
import { boundsInWords } from "../time/words";
import { pounds } from "./money";
import { reportsInWords } from "./reports";
import { isPlural, mentionOf, say, small, whole } from "./sentence";
import type { Statement } from "./statement";
import { CERTAINTY_TERMS } from "./terms";

/** @example "Cambridge City Council paid Cambridgeshire Horizons £23,470 a year (report of 10 October 2011): administration, formerly." */
export function paymentStatement(record: PartnershipRecord, payment: Contribution): Statement {
  const { from_id, to_id, amount, frequency, purpose, sources } = payment;
  const often = frequency === "annual" ? " a year" : "";
  const what = purpose === undefined ? "" : `: ${small(purpose)}`;
  const sentence = say`${mentionOf(record, from_id)} ${verbOf(record, payment)} ${mentionOf(record, to_id)} ${pounds(amount)}${often} (${asideOf(record, payment)})${what}`;
  return { sentence: whole(sentence), sources };
}

const EXPECTED: Readonly<Record<Exclude<Certainty, "happened">, readonly [one: string, many: string]>> = {
  agreed: ["was to pay", "were to pay"],
  planned: ["was expected to pay", "were expected to pay"],
  proposed: ["would pay", "would pay"],
};

/** What is paid each year, and is not told as a thing of the past, is paid in the present. */
function verbOf(record: PartnershipRecord, { from_id, certainty, frequency, sources }: Contribution): string {
  const plural = isPlural(record, [from_id]);
  if (certainty !== "happened") return EXPECTED[certainty][plural ? 1 : 0];
  const goesOn = frequency === "annual" && sources.some(({ says }) => says === "existing");
  if (!goesOn) return "paid";
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
