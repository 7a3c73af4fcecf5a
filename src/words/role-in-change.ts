/** What a change did to one of the bodies that it names, told of that body. */
import { originalsOf, resultsOf } from "../record/change-event";
import type { DatedEvent } from "../record/dated-event";
import type { PartnershipRecord } from "../record/record";
import type { ChangeEvent } from "../record/shape";
import type { EventType } from "../record/vocabulary";
import { takesPlaceOnly, toldAsAWhole, verbOfOriginal } from "./change";
import { whenAndHowSure } from "./change-time";
import { mentionsBehind } from "./own";
import type { Sentence } from "./sentence";
import { isPlural, mentionsOf, say } from "./sentence";
import type { Verb } from "./tense";
import { active, inTense, passive } from "./tense";
import { partInTransfer } from "./transfer";

type Verbs = Readonly<Partial<Record<EventType, Verb | null>>>;

const TOOK_THE_PLACE = active("took the place of", "take the place of", "taken the place of");
const OF_RESULT: Verbs = {
  formed: passive("formed"),
  replaced: active("replaced", "replace"),
  merged: passive("formed by the merger of"),
  absorbed: active("took in", "take in", "taken in"),
  split: passive("formed by the split of"),
  demerged: passive("set up out of"),
};

interface Role {
  readonly verb: Verb;
  /** Of a transfer: what passed, and to or from those on the other side. */
  readonly what?: string;
  readonly link?: string;
  /** The bodies on the other side of the change. */
  readonly others: readonly string[];
  /** Those on the same side. */
  readonly fellows: readonly string[];
}

/**
 * Without a capital and a full stop.
 * @param subject who it is told of: the name of the body, "it" or "which"
 * @example "the Community Wellbeing Board was expected to be replaced by the Health and Wellbeing Board in 2013 …"
 */
export function roleInWords(
  record: PartnershipRecord,
  datedEvent: DatedEvent,
  id: string,
  subject: Sentence,
): Sentence {
  const { event } = datedEvent;
  const part = partOf(record, event, id);
  if (!part) return toldAsAWhole(record, datedEvent);
  const { verb, what, link = " ", others, fellows } = part;
  const objects: Sentence = others.length > 0 ? [link, ...mentionsBehind(record, others, id)] : [];
  const beside: Sentence = fellows.length > 0 ? say`, with ${mentionsOf(record, fellows)},` : [];
  const clause = inTense(verb, datedEvent, isPlural(record, [id]));
  const passed = what === undefined ? "" : ` ${what}`;
  return say`${subject}${beside} ${clause}${passed}${objects}${whenAndHowSure(record, datedEvent)}`;
}

/** Whether what is told is told of the body, and not in the words of the label. */
export const isToldOf = (record: PartnershipRecord, event: ChangeEvent, id: string): boolean =>
  partOf(record, event, id) !== null;

/** Null where the body does not begin, end, take another in or pass something on: then only the label says what changed. */
function partOf(record: PartnershipRecord, event: ChangeEvent, id: string): Role | null {
  const transfer = partInTransfer(event, id);
  if (transfer) return { ...transfer, fellows: [] };
  const { type, original_organization_ids: originals, resulting_organization_ids: results } = event;
  const before = originalsOf(event, id);
  const after = resultsOf(event, id);
  const without = (ids: readonly string[]) => ids.filter((other) => other !== id);
  if (results.includes(id)) {
    const verb = takesPlaceOnly(event) ? TOOK_THE_PLACE : OF_RESULT[type];
    return verb ? { verb, others: type === "formed" ? [] : without(before), fellows: [] } : null;
  }
  const verb = verbOfOriginal(record, event);
  // Those that went the same way, and not those that only changed by the same event.
  const goTheSameWay = (other: string): boolean => after.some((to) => originalsOf(event, to).includes(other));
  const fellows = type === "decommissioned" ? [] : without(originals).filter(goTheSameWay);
  return verb ? { verb, others: after, fellows } : null;
}
