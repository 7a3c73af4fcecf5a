/** Evidence that contradicts evidence, side by side. */
import type { DisputedField } from "../record/disputed";
import { datesToldIn, disputedIn } from "../record/disputed";
import type { PartnershipRecord } from "../record/record";
import type { ChangeEvent, Organization, Source } from "../record/shape";
import { boundsOf } from "../time/edtf";
import { boundsInWords } from "../time/words";
import { reportsInWords } from "./reports";

/**
 * What each report says of a date; null where none contradicts another.
 * @example "2008 (report of 5 July 2010), 2009 (report of 1 March 2012)"
 */
export function disputeInWords(
  record: PartnershipRecord,
  item: Organization | ChangeEvent,
  field: DisputedField,
): string | null {
  const others = disputedIn(item).filter((other) => other.field === field);
  const [own] = datesToldIn(item, field);
  if (own === undefined || others.length === 0) return null;
  const contradicting = new Set(
    others.flatMap(({ sources }) => sources.map(({ document_id }) => document_id)),
  );
  const agreeing = item.sources.filter(({ document_id }) => !contradicting.has(document_id));
  return [
    says(record, own, agreeing.length > 0 ? agreeing : item.sources),
    ...others.map(({ value, sources }) => says(record, value, sources)),
  ].join(", ");
}

const says = (record: PartnershipRecord, text: string, sources: readonly Source[]): string =>
  `${boundsInWords(boundsOf(text))} (${reportsInWords(record, sources)})`;
