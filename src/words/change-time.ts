/** When a change took place, and how sure that is. */
import type { DatedEvent } from "../record/dated-event";
import { documentsById, getOrThrow } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import type { Source } from "../record/shape";
import type { DateBounds } from "../time/edtf";
import { boundsOf } from "../time/edtf";
import { boundsInWords, whenInWords } from "../time/words";
import { listOf, textOf } from "./sentence";
import { CERTAINTY_TERMS } from "./terms";

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

export function timeOf(record: PartnershipRecord, datedEvent: DatedEvent): TimeInWords {
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
