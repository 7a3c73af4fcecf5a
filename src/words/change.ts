/** Any change in one plain English sentence, which keeps its certainty and the precision of its date. */
import type { DatedEvent } from "../record/dated-event";
import { isStructure } from "../record/kind";
import { documentsById, getOrThrow, organizationsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import type { ChangeEvent, Source } from "../record/shape";
import type { EventType } from "../record/vocabulary";
import type { DateBounds } from "../time/edtf";
import { boundsOf } from "../time/edtf";
import { boundsInWords, whenInWords } from "../time/words";
import type { Sentence } from "./sentence";
import { isPlural, listOf, mentionsOf, say, textOf, whole } from "./sentence";
import { CERTAINTY_TERMS } from "./terms";

interface Verb {
  readonly one: string;
  readonly many: string;
  /** Of what had been done by a day. */
  readonly by: string;
  readonly base: string;
}

export const passive = (participle: string): Verb => ({
  one: `was ${participle}`,
  many: `were ${participle}`,
  by: `had been ${participle}`,
  base: `be ${participle}`,
});
export const active = (past: string, base: string, participle = past): Verb => ({
  one: past,
  many: past,
  by: `had ${participle}`,
  base,
});

/** Done, done by a day, decided, expected, or only proposed. */
export function inTense({ one, many, by, base }: Verb, datedEvent: DatedEvent, plural: boolean): string {
  const were = plural ? "were" : "was";
  switch (datedEvent.event.certainty) {
    case "happened":
      if (isKnownByLatest(datedEvent)) return by;
      return plural ? many : one;
    case "agreed":
      return `${were} to ${base}`;
    case "planned":
      return `${were} expected to ${base}`;
    case "proposed":
      return `would ${base}`;
  }
}

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
export function changeInWords(record: PartnershipRecord, datedEvent: DatedEvent): Sentence {
  const { event } = datedEvent;
  const verb = event.type === "decommissioned" ? endingVerb(record, event) : VERBS[event.type];
  const [subjects, objects] = sidesOf(event);
  if (!verb || subjects.length === 0) return whole(toldByLabel(record, datedEvent));
  const clause = inTense(verb, datedEvent, isPlural(record, subjects));
  const rest: Sentence = objects.length > 0 ? [" ", ...mentionsOf(record, objects)] : [];
  return whole(say`${mentionsOf(record, subjects)} ${clause}${rest}${whenAndHowSure(record, datedEvent)}`);
}

const DECOMMISSIONED = passive("decommissioned");
const ENDED = active("came to an end", "come to an end", "come to an end");

/** Structures are decommissioned; a council or a fund comes to an end. */
export const endingVerb = (
  record: PartnershipRecord,
  { original_organization_ids: ids }: ChangeEvent,
): Verb =>
  ids.every((id) => isStructure(getOrThrow(organizationsById(record), id))) ? DECOMMISSIONED : ENDED;

/** Of whom the sentence tells, and whom it names beside them. */
function sidesOf({
  type,
  original_organization_ids: originals,
  resulting_organization_ids: results,
}: ChangeEvent): readonly [subjects: readonly string[], objects: readonly string[]] {
  const resultsAlone = results.filter((id) => type !== "demerged" || !originals.includes(id));
  if (type === "formed") return [results, []];
  return type === "demerged" ? [resultsAlone, originals] : [originals, results];
}

/** The words of whoever keeps the record: only they say what was restructured, renamed or passed on. */
export function toldByLabel(record: PartnershipRecord, datedEvent: DatedEvent): Sentence {
  const { when, howSure } = timeOf(record, datedEvent);
  const aside = [when, howSure].filter((part) => part !== null).join("; ");
  return say`${withoutStop(datedEvent.event.label)} (${aside})`;
}

const withoutStop = (label: string): string => (label.endsWith(".") ? label.slice(0, -1) : label);

/** @example " in May 2011", " in 2013 (planned, report of 10 October 2011)" */
export function whenAndHowSure(record: PartnershipRecord, datedEvent: DatedEvent): string {
  const { when, howSure } = timeOf(record, datedEvent);
  return `${when === null ? "" : ` ${when}`}${howSure === null ? "" : ` (${howSure})`}`;
}

interface TimeInWords {
  readonly when: string | null;
  /** Null of what happened. */
  readonly howSure: string | null;
}

function timeOf(record: PartnershipRecord, datedEvent: DatedEvent): TimeInWords {
  const { event, dated, announced } = datedEvent;
  if (event.certainty === "happened")
    return { when: whenInWords(dated ?? { ...announced, earliest: BY }), howSure: null };
  const decided = announcedApart(record, datedEvent);
  const noDate = dated || (decided && event.certainty === "agreed") ? "" : ", no date given";
  return {
    when: dated && whenInWords(dated),
    howSure: `${CERTAINTY_TERMS[event.certainty].phrase}${decided}${noDate}, ${reportsInWords(record, event.sources)}`,
  };
}

/** Only by when it had happened, not since when it can have. */
const isKnownByLatest = ({ dated }: DatedEvent): boolean => !dated || !Number.isFinite(dated.earliest);

const BY = Number.NEGATIVE_INFINITY as DatedEvent["announced"]["earliest"];

/** The day of the decision, where the record has one of its own and it is not that of the report. */
function announcedApart(record: PartnershipRecord, { event, announced }: DatedEvent): string {
  const [report, ...others] = reportDates(record, event.sources);
  const ofReport = others.length === 0 && report?.earliest === announced.earliest;
  return event.announced_date === undefined || ofReport ? "" : ` ${whenInWords(announced)}`;
}

/** The dates of the documents, in order. */
const reportDates = (record: PartnershipRecord, sources: readonly Source[]): readonly DateBounds[] =>
  [...new Set(sources.map(({ document_id }) => document_id))]
    .map((id) => boundsOf(getOrThrow(documentsById(record), id).date))
    .toSorted((a, b) => a.earliest - b.earliest);

/** @example "report of 10 October 2011", "reports of 5 July 2010 and 10 October 2011" */
export function reportsInWords(record: PartnershipRecord, sources: readonly Source[]): string {
  const days = reportDates(record, sources).map((bounds) => [boundsInWords(bounds)]);
  return `${days.length > 1 ? "reports" : "report"} of ${textOf(listOf(days))}`;
}
