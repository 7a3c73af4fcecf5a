/** Any change in one plain English sentence, which keeps its certainty and the precision of its date. */
import { begunBy, resultsOf } from "../record/change-event";
import type { DatedEvent } from "../record/dated-event";
import { isStructure } from "../record/kind";
import { getOrThrow, organizationsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import { registersAlone } from "../record/registers";
import type { ChangeEvent } from "../record/shape";
import type { EventType } from "../record/vocabulary";
import { mentionsInBrief, mentionsInFewWords } from "./called";
import { timeOf, whenAndHowSure } from "./change-time";
import { labelInHeading, labelInSentence } from "./label";
import type { Sentence } from "./sentence";
import { isPlural, mentionsOf, say, textOf, whole } from "./sentence";
import type { Verb } from "./tense";
import { active, inTense, passive } from "./tense";
import { transferInWords } from "./transfer";

/** What the originals, or else the results, did; null where only the label of the event says what changed. */
export const VERBS: Readonly<Record<EventType, Verb | null>> = {
  formed: passive("formed"),
  replaced: passive("replaced by"),
  merged: active("merged into", "merge into"),
  absorbed: active("became part of", "become part of", "become part of"),
  split: passive("split into"),
  demerged: passive("set up out of"),
  decommissioned: null,
  renamed: null,
  restructured: null,
  transferred: null,
};

/**
 * @example "The Community Wellbeing Board and the Shadow Health and Wellbeing Board were expected to be replaced by the
 * Health and Wellbeing Board in 2013 (planned on 10 October 2011)."
 */
export const changeInWords = (record: PartnershipRecord, datedEvent: DatedEvent): Sentence =>
  whole(changeClause(record, datedEvent));

/** The same within a sentence, behind "that". */
export function changeClause(record: PartnershipRecord, datedEvent: DatedEvent): Sentence {
  const what = whatChanged(record, datedEvent);
  return what ? say`${what}${whenAndHowSure(record, datedEvent)}` : toldAsAWhole(record, datedEvent);
}

/**
 * What changed without when, for a heading that says the year: of long names as people call them, or the first alone.
 * @example "the Old Forum was replaced by the New Board"
 */
export function changeHeadline(record: PartnershipRecord, datedEvent: DatedEvent): Sentence {
  const headline = whatChanged(record, datedEvent, mentionsInBrief);
  if (!headline) return [labelInHeading(record, datedEvent.event)];
  const isLong = textOf(headline).length > LONG_HEADLINE;
  const shorter = isLong ? whatChanged(record, datedEvent, mentionsInFewWords) : null;
  return shorter ?? headline;
}

/** In letters: longer than two lines on a phone. */
const LONG_HEADLINE = 80;

/** Null where only the label of the event says it. */
function whatChanged(
  record: PartnershipRecord,
  datedEvent: DatedEvent,
  named: typeof mentionsOf = mentionsOf,
): Sentence | null {
  const { event } = datedEvent;
  const verb = verbOfOriginal(record, event) ?? VERBS[event.type];
  const sides = sidesOf(event).filter(([subjects]) => subjects.length > 0);
  if (!verb || sides.length === 0) return null;
  const clauses = sides.map(([subjects, objects]): Sentence => {
    const clause = inTense(verb, datedEvent, isPlural(record, subjects));
    const rest: Sentence = objects.length > 0 ? [" ", ...named(record, objects)] : [];
    return say`${named(record, subjects)} ${clause}${rest}`;
  });
  return joined(clauses);
}

/** @example "the Old Forum was replaced by the New Board, and the Small Forum was replaced by the Small Board" */
const joined = (clauses: readonly Sentence[]): Sentence =>
  clauses.flatMap((clause, index) => {
    if (index === 0) return clause;
    return [index === clauses.length - 1 ? ", and " : ", ", ...clause];
  });

/** Of all at once: not of what it did to one body. */
export const toldAsAWhole = (record: PartnershipRecord, datedEvent: DatedEvent): Sentence =>
  transferInWords(record, datedEvent) ?? toldByLabel(record, datedEvent);

/** What a change did to those that it found; null where that is told of the results, or by the label alone. */
export function verbOfOriginal(record: PartnershipRecord, event: ChangeEvent): Verb | null {
  const { type } = event;
  if (type === "decommissioned") return endingVerb(record, event);
  if (type === "replaced") return takesPlaceOnly(event) ? GAVE_WAY : VERBS.replaced;
  return type === "formed" || type === "demerged" ? null : VERBS[type];
}

/** What took the place stood before, and went on: it was not set up to replace. */
export const takesPlaceOnly = (event: ChangeEvent): boolean =>
  event.type === "replaced" && event.resulting_organization_ids.length > 0 && begunBy(event).length === 0;

const GAVE_WAY = active("gave way to", "give way to", "given way to");
const DECOMMISSIONED = passive("decommissioned");
const ENDED = active("came to an end", "come to an end", "come to an end");
const NOT_TO_GO_ON: Verb = { ...active("went on", "go on", "gone on"), isNot: true };

/** Structures are decommissioned; a council or a fund comes to an end, and so does what only a register lists no more. */
function endingVerb(record: PartnershipRecord, event: ChangeEvent): Verb {
  const { original_organization_ids: ids, sources } = event;
  if (isWithoutDay(event)) return NOT_TO_GO_ON;
  return registersAlone(record, sources, ids).length === 0 &&
    ids.every((id) => isStructure(record, getOrThrow(organizationsById(record), id)))
    ? DECOMMISSIONED
    : ENDED;
}

/** To agree that a body is not needed any more is less than to close it. */
const isWithoutDay = ({ certainty, date, date_edtf }: ChangeEvent): boolean =>
  certainty === "agreed" && date === undefined && date_edtf === undefined;

type Sides = readonly [subjects: readonly string[], objects: readonly string[]];

/** Of whom the sentence tells, and whom it names beside them; several where it is told which went to which. */
function sidesOf(event: ChangeEvent): readonly Sides[] {
  const { type, pairs, original_organization_ids: originals, resulting_organization_ids: results } = event;
  if (type === "formed") return [[results, []]];
  if (type === "demerged") return [[results.filter((id) => !originals.includes(id)), originals]];
  return pairs ? originals.map((id): Sides => [[id], resultsOf(event, id)]) : [[originals, results]];
}

/** The words of whoever keeps the record: only they say what was restructured or renamed. */
function toldByLabel(record: PartnershipRecord, datedEvent: DatedEvent): Sentence {
  const { when, howSure } = timeOf(record, datedEvent);
  const aside = [when, howSure].filter((part) => part !== null).join("; ");
  return say`${labelInSentence(record, datedEvent.event)} (${aside})`;
}
