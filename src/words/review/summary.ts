import type { PartnershipRecord } from "../../record/record";
import type { Contribution } from "../../record/shape";
import { inPeriod, periodInWords } from "../../time/words";
import { pounds } from "../money";
import { capital } from "../sentence";
import { INFERRED, isInferred } from "./documents";
import { factsOf } from "./fact";
import { formerlyInWords } from "./formerly";
import { involvementIn } from "./involvement";
import type { Review } from "./review";

/** The whole in three sentences, counted from the facts. */
export function summaryOf(record: PartnershipRecord, review: Review): readonly string[] {
  const { current, former, facts, before, after } = review;
  const [then, now] = [periodInWords(before.period), inPeriod(after.period)];
  const isNew = facts.filter(
    ({ predicate, value }) => predicate === "difference" && (value === "new" || value === "first-reported"),
  ).length;
  const named = current.filter(({ id }) => factsOf(facts, id, "seat").length > 0).length;
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
          `${capital(bodiesInNumber(former.length))} ${formerlyInWords(review)} ${past} on record as the council’s now.`,
        ]
      : []),
  ];
}

function paid(record: PartnershipRecord, { current, after, councilId }: Review): readonly string[] {
  const payments = current
    .flatMap(({ id }) => involvementIn(record, after, councilId, id).payments)
    .filter(({ certainty }) => certainty === "happened");
  const sumOf = (often: Contribution["frequency"], words: (sum: string) => string): readonly string[] => {
    const each = payments.filter(({ frequency }) => frequency === often);
    const sum = each.reduce((all, { amount }) => all + amount, 0);
    const mark = isInferred({ sources: each.flatMap(({ sources }) => sources) }) ? ` ${INFERRED}` : "";
    return sum > 0 ? [`${words(pounds(sum))}${mark}`] : [];
  };
  const sums = [
    ...sumOf("annual", (sum) => `pays ${sum} a year`),
    ...sumOf(undefined, (sum) => `pays ${sum}, how often is not said`),
    ...sumOf("once", (sum) => `paid ${sum} once`),
  ];
  return sums.length === 0 ? [] : [`It ${sums.join(", and ")}.`];
}

const bodiesInNumber = (count: number): string =>
  count === 1 ? "1 partnership or board" : `${count === 0 ? "no" : count} partnerships and boards`;

/** @example share(3, 26) // "3 of the 26" */
const share = (some: number, all: number): string =>
  some === all ? `all ${all}` : `${some === 0 ? "none" : some} of the ${all}`;
