import { contributionsOf } from "../../record/links";
import type { Contribution } from "../../record/shape";
import { sliceAt } from "../../record/slice";
import { inPeriod } from "../../time/words";
import { paymentStatement } from "../../words/payment";
import type { Sentence } from "../../words/sentence";
import { isPlural, mentionOf, mentionText, say, whole } from "../../words/sentence";
import type { Statement } from "../../words/statement";
import type { Asked } from "../asked";
import { idIn, periodNamed } from "../asked";
import type { Answer } from "../asking";
import { withVerdict } from "./verdict";
import { isToldIn, periodMeant, whenNamed } from "./when";

/** What one pays another. A year that only tells which body is meant says nothing of when it is paid. */
export function whatIsPaidTo(question: Asked): Answer {
  const { record } = question;
  const asked =
    question.when?.kind === "in" && question.when.isOfName ? { ...question, when: null } : question;
  const [from, to] = [idIn(asked, "council"), idIn(asked, "body")];
  const payments = contributionsOf(record, to).filter((each) => each.from_id === from && each.to_id === to);
  const none = say`no payment from ${mentionOf(record, from)} to ${mentionOf(record, to)} is on record`;
  return {
    title: `What does ${mentionText(record, from)} pay ${mentionText(record, to)}${whenNamed(asked)}?`,
    statements: told(asked, payments, none),
    shown: { view: "structure", selectedId: to },
  };
}

/** Whether one pays another, at the time. */
export function doesPay(asked: Asked): Answer {
  const { record } = asked;
  const [from, to] = [idIn(asked, "council"), idIn(asked, "body")];
  const { statements, shown } = whatIsPaidTo(asked);
  const isTold = isToldIn(sliceAt(record, periodMeant(asked)));
  const isPaid = contributionsOf(record, to).some(
    (each) => each.from_id === from && each.to_id === to && each.certainty === "happened" && isTold(each),
  );
  const does = periodNamed(asked) ? "Did" : isPlural(record, [from]) ? "Do" : "Does";
  return {
    title: `${does} ${mentionText(record, from)} pay ${mentionText(record, to)}${whenNamed(asked)}?`,
    statements: withVerdict(isPaid ? "Yes" : null, statements),
    shown,
  };
}

/** All that one pays. */
export function whatIsPaidBy(asked: Asked): Answer {
  const { record } = asked;
  const from = idIn(asked, "council");
  const payments = contributionsOf(record, from).filter(({ from_id }) => from_id === from);
  return {
    title: `What does ${mentionText(record, from)} pay${whenNamed(asked)}?`,
    statements: told(asked, payments, say`no payment from ${mentionOf(record, from)} is on record`),
    shown: { view: "structure", selectedId: from },
  };
}

/** All that is paid to one. */
export function whatIsPaid(asked: Asked): Answer {
  const { record } = asked;
  const to = idIn(asked, "body");
  const payments = contributionsOf(record, to).filter(({ to_id }) => to_id === to);
  return {
    title: `Who pays ${mentionText(record, to)}${whenNamed(asked)}?`,
    statements: told(asked, payments, say`no payment to ${mentionOf(record, to)} is on record`),
    shown: { view: "structure", selectedId: to },
  };
}

/**
 * Of a period that is named, those of it; where none is on record in it, that, and all that are: most sums are told without their
 * years. Of none, those of the period that is shown first.
 */
function told(asked: Asked, payments: readonly Contribution[], none: Sentence): readonly Statement[] {
  const { record } = asked;
  const period = periodNamed(asked);
  const isTold = isToldIn(sliceAt(record, period ?? asked.period));
  const now = payments.filter(isTold);
  const others = payments.filter((each) => !now.includes(each));
  const shown = period && now.length > 0 ? now : [...now, ...others];
  const isNone = payments.length === 0 || (period !== null && now.length === 0);
  const when = period ? ` ${inPeriod(period)}` : "";
  return [
    ...(isNone ? [{ sentence: whole(say`${none}${when}`), sources: [] }] : []),
    ...shown.map((each) => paymentStatement(record, each)),
  ];
}
