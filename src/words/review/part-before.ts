/** What the council had to do with a body at the earlier review, where that was otherwise. */
import type { PartnershipRecord } from "../../record/record";
import type { Period } from "../../time/period";
import { inPeriod } from "../../time/words";
import type { Sentence } from "../sentence";
import { capital, listOf, mentionOf, say, textOf, whole } from "../sentence";
import type { Fact } from "./fact";
import type { Involvement } from "./involvement";
import { paymentFact, seatFact, seatInWords } from "./part-facts";

/** Who sat there, and what was paid. */
export function partBefore(
  record: PartnershipRecord,
  subject: string,
  now: Involvement,
  then: Involvement,
  before: Period,
): readonly Fact[] {
  const seats = withoutSame(then.seats, now.seats, (seat) => seatFact(record, subject, seat));
  const payments = withoutSame(then.payments, now.payments, (each) => paymentFact(record, subject, each));
  const when = inPeriod(before);
  const there = mentionOf(record, subject);
  const sat = listOf(seats.map(({ item }) => [seatInWords(record, item)]));
  const paid = listOf(payments.map(({ fact }) => fact.sentence));
  return [
    ...told(seats, say`${capital(when)} ${sat} sat on ${there} for the council`),
    ...told(payments, say`what the council paid ${there} ${when}: ${paid}`),
  ].map((each) => ({ ...each, subject, predicate: "change", value: "part" }));
}

interface Worded<Item> {
  readonly item: Item;
  readonly fact: Fact;
}

function withoutSame<Item>(
  then: readonly Item[],
  now: readonly Item[],
  factOf: (item: Item) => Fact,
): readonly Worded<Item>[] {
  const known = new Set(now.map((item) => textOf(factOf(item).sentence)));
  return then
    .map((item) => ({ item, fact: factOf(item) }))
    .filter(({ fact }) => !known.has(textOf(fact.sentence)));
}

const told = (
  those: readonly Worded<unknown>[],
  sentence: Sentence,
): readonly Pick<Fact, "sentence" | "sources">[] =>
  those.length === 0
    ? []
    : [{ sentence: whole(sentence), sources: those.flatMap(({ fact }) => fact.sources) }];
