/** What a change did to one of the bodies that it names, told of that body. */
import type { DatedEvent } from "../record/dated-event";
import type { PartnershipRecord } from "../record/record";
import type { ChangeEvent } from "../record/shape";
import type { EventType } from "../record/vocabulary";
import { active, endingVerb, inTense, passive, toldByLabel, VERBS, whenAndHowSure } from "./change";
import type { Sentence } from "./sentence";
import { isPlural, mentionsOf, say } from "./sentence";

type Verb = ReturnType<typeof passive>;
type Verbs = Readonly<Partial<Record<EventType, Verb | null>>>;

const { replaced, merged, absorbed, split } = VERBS;
const OF_ORIGINAL: Verbs = { replaced, merged, absorbed, split };
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
  if (!part) return toldByLabel(record, datedEvent);
  const { verb, others, fellows } = part;
  const objects: Sentence = others.length > 0 ? [" ", ...mentionsOf(record, others)] : [];
  const beside: Sentence = fellows.length > 0 ? say`, with ${mentionsOf(record, fellows)},` : [];
  const clause = inTense(verb, datedEvent, isPlural(record, [id]));
  return say`${subject}${beside} ${clause}${objects}${whenAndHowSure(record, datedEvent)}`;
}

/** Whether what is told is told of the body, and not in the words of the label. */
export const isToldOf = (record: PartnershipRecord, event: ChangeEvent, id: string): boolean =>
  partOf(record, event, id) !== null;

/** Null where the body does not begin, end, or take another in: then only the label says what changed. */
function partOf(record: PartnershipRecord, event: ChangeEvent, id: string): Role | null {
  const { type, original_organization_ids: originals, resulting_organization_ids: results } = event;
  const without = (ids: readonly string[]) => ids.filter((other) => other !== id);
  if (results.includes(id)) {
    const verb = OF_RESULT[type];
    return verb ? { verb, others: type === "formed" ? [] : without(originals), fellows: [] } : null;
  }
  const verb = type === "decommissioned" ? endingVerb(record, event) : OF_ORIGINAL[type];
  const fellows = type === "decommissioned" ? [] : without(originals);
  return verb ? { verb, others: results, fellows } : null;
}
