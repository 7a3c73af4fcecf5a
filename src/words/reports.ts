/** When the reports were made that tell of something. */
import { documentsById, getOrThrow } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import type { Source } from "../record/shape";
import type { DateBounds } from "../time/edtf";
import { boundsOf } from "../time/edtf";
import { boundsInWords } from "../time/words";
import { listOf, textOf } from "./sentence";

type Citing = Pick<Source, "document_id">;

/** The dates of the documents, in order. */
export const reportDates = (record: PartnershipRecord, sources: readonly Citing[]): readonly DateBounds[] =>
  [...new Set(sources.map(({ document_id }) => document_id))]
    .map((id) => boundsOf(getOrThrow(documentsById(record), id).date))
    .toSorted((a, b) => a.earliest - b.earliest);

/** @example "report of 10 October 2011", "reports of 5 July 2010 and 10 October 2011" */
export function reportsInWords(record: PartnershipRecord, sources: readonly Citing[]): string {
  const days = reportDates(record, sources).map((bounds) => [boundsInWords(bounds)]);
  return `${days.length > 1 ? "reports" : "report"} of ${textOf(listOf(days))}`;
}
