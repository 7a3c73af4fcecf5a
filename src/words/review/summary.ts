import type { PartnershipRecord } from "../../record/record";
import { inPeriod, periodInWords } from "../../time/words";
import { pounds } from "../money";
import { capital } from "../sentence";
import { factsOf } from "./fact";
import { boardsOf, involvementIn } from "./involvement";
import type { Review } from "./review";

/** The whole in three sentences, counted from the facts. */
export function summaryOf(record: PartnershipRecord, review: Review): readonly string[] {
  const { current, former, facts, before, after } = review;
  const [then, now] = [periodInWords(before.period), inPeriod(after.period)];
  const isNew = facts.filter(
    ({ predicate, value }) => predicate === "difference" && (value === "new" || value === "first-reported"),
  ).length;
  const ids = new Set(current.map(({ id }) => id));
  const hasSeat = (id: string): boolean => ids.has(id) && factsOf(facts, id, "seat").length > 0;
  const named = current.filter(({ id }) => [id, ...boardsOf(record, id)].some(hasSeat)).length;
  const newly = isNew > 0 ? `, ${isNew} of them new or first on record since ${then}` : "";
  const past = former.length === 1 ? "has ended, or is not" : "have ended, or are not";
  return [
    `${capital(now)} the council takes part in ${bodiesInNumber(current.length)}, as far as is on record${newly}.`,
    ...(current.length > 0
      ? [`Who sits there for it is on record for ${share(named, current.length)}.`]
      : []),
    ...paid(record, review),
    ...(former.length > 0
      ? [
          `${capital(bodiesInNumber(former.length))} on record ${inPeriod(before.period)} ${past} on record as the council’s now.`,
        ]
      : []),
  ];
}

function paid(record: PartnershipRecord, { current, after, councilId }: Review): readonly string[] {
  const payments = current
    .flatMap(({ id }) => involvementIn(record, after, councilId, id).payments)
    .filter(({ certainty }) => certainty === "happened");
  const sum = (often: "annual" | "once" | undefined) =>
    payments.filter(({ frequency }) => frequency === often).reduce((all, { amount }) => all + amount, 0);
  const sums = [
    ...(sum("annual") > 0 ? [`pays ${pounds(sum("annual"))} a year`] : []),
    ...(sum(undefined) > 0 ? [`pays ${pounds(sum(undefined))}, how often is not said`] : []),
    ...(sum("once") > 0 ? [`paid ${pounds(sum("once"))} once`] : []),
  ];
  return sums.length === 0 ? [] : [`It ${sums.join(", and ")}.`];
}

const bodiesInNumber = (count: number): string =>
  count === 1 ? "1 partnership or board" : `${count === 0 ? "no" : count} partnerships and boards`;

/** @example share(3, 26) // "3 of the 26" */
const share = (some: number, all: number): string =>
  some === all ? `all ${all}` : `${some === 0 ? "none" : some} of the ${all}`;
