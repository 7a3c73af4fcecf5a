/** What passed from whom to whom. */
import { originalsOf, resultsOf } from "../record/change-event";
import type { DatedEvent } from "../record/dated-event";
import type { PartnershipRecord } from "../record/record";
import type { ChangeEvent } from "../record/shape";
import { timeOf, whenAndHowSure } from "./change-time";
import { pounds } from "./money";
import { mentionsBehind } from "./own";
import type { Sentence } from "./sentence";
import { isPlural, mentionsOf, say, withoutStop } from "./sentence";
import type { Verb } from "./tense";
import { active, inTense } from "./tense";

const PASSED = active("passed", "pass");
const PASSED_ON = active("passed on", "pass on");
const TOOK_OVER = active("took over", "take over", "taken over");

/** What a body did in a transfer. */
interface PartInTransfer {
  readonly verb: Verb;
  readonly what: string;
  /** To or from whom, where that is told. */
  readonly link: string;
  readonly others: readonly string[];
}

/** Null of any other change, and where it is not told what passed. */
export function partInTransfer(event: ChangeEvent, id: string): PartInTransfer | null {
  const what = event.type === "transferred" ? passedInWords(event) : null;
  if (what === null) return null;
  if (!event.original_organization_ids.includes(id)) {
    return { verb: TOOK_OVER, what, link: " from ", others: originalsOf(event, id) };
  }
  const others = resultsOf(event, id);
  return { verb: others.length === 0 ? PASSED_ON : PASSED, what, link: " to ", others };
}

/**
 * Without a capital and a full stop; null of any other change.
 * @example "the Health Trust was to pass public health to Town Council in 2013 (agreed, report of 5 July 2010)"
 */
export function transferInWords(record: PartnershipRecord, datedEvent: DatedEvent): Sentence | null {
  const { event } = datedEvent;
  const { original_organization_ids: from, resulting_organization_ids: to } = event;
  const subjects = from.length > 0 ? from : to;
  const [first] = subjects;
  const part = first === undefined ? null : partInTransfer(event, first);
  if (!part) return event.type === "transferred" ? labelAndSides(record, datedEvent) : null;
  const { verb, what, link, others } = part;
  const clause = inTense(verb, datedEvent, isPlural(record, subjects));
  const rest: Sentence = others.length > 0 ? [link, ...mentionsBehind(record, others, first)] : [];
  return say`${mentionsOf(record, subjects)} ${clause} ${what}${rest}${whenAndHowSure(record, datedEvent)}`;
}

/** @example "public health", "reserves (£490,000)", "£490,000" */
function passedInWords({ what, amount }: ChangeEvent): string | null {
  if (amount === undefined) return what ?? null;
  return what === undefined ? pounds(amount) : `${what} (${pounds(amount)})`;
}

/** Where it is not told what passed: the words of the record, and between whom. */
function labelAndSides(record: PartnershipRecord, datedEvent: DatedEvent): Sentence | null {
  const { label, original_organization_ids: from, resulting_organization_ids: to } = datedEvent.event;
  if (from.length === 0 || to.length === 0) return null;
  const { when, howSure } = timeOf(record, datedEvent);
  const aside = [when, howSure].filter((part) => part !== null).join("; ");
  return say`${withoutStop(label)}: from ${mentionsOf(record, from)} to ${mentionsOf(record, to)} (${aside})`;
}
