import { grouped } from "../record/grouped";
import { documentsById, getOrThrow } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import type { Document, Source } from "../record/shape";
import { calendarOf } from "../time/day";
import { boundsOf } from "../time/edtf";
import { boundsInWords } from "../time/words";
import { publisherOf } from "./publisher";
import { textOf } from "./sentence";
import type { Statement } from "./statement";

/** What a sentence says of a thing that no document tells in so many words. */
export const OUR_INFERENCE = "our inference";

/** Behind the paragraphs from which something was read that they do not say in so many words. */
export const inferenceMark = (sources: readonly Source[]): string =>
  sources.some(({ inferred }) => inferred) ? `, in part by ${OUR_INFERENCE}` : "";

/** The same behind a sentence: nothing where it says so itself. */
export const markBehind = ({ sentence, sources }: Statement): string =>
  textOf(sentence).includes(OUR_INFERENCE) ? "" : inferenceMark(sources);

/** The documents and their paragraphs in brief. @example "Cambridge 2011, 3.3, 10.3" */
export const citationInWords = (record: PartnershipRecord, sources: readonly Source[]): string =>
  paragraphsInWords(record, sources) + inferenceMark(sources);

/** The same of a statement. */
export const citationBehind = (record: PartnershipRecord, statement: Statement): string =>
  paragraphsInWords(record, statement.sources) + markBehind(statement);

/** The same without the mark. */
export const paragraphsInWords = (record: PartnershipRecord, sources: readonly Source[]): string =>
  [...grouped(sources, ({ document_id }) => [document_id])]
    .map(([id, cited]) => {
      const locators = [...new Set(cited.map(({ locator }) => locator))];
      return `${documentInBrief(record, id)}, ${locators.join(", ")}`;
    })
    .join("; ");

/** @example "Cambridge 2011" */
export function documentInBrief(record: PartnershipRecord, id: string): string {
  const document = getOrThrow(documentsById(record), id);
  const by = publisherOf(record, document)?.shortName ?? document.title;
  return `${by} ${calendarOf(boundsOf(document.date).earliest).year}`;
}

/** @example "Cambridge 2011: Annual review of strategic partnerships, Cambridge City Council, 10 October 2011" */
export function documentInWords(record: PartnershipRecord, id: string): string {
  const document = getOrThrow(documentsById(record), id);
  return `${documentInBrief(record, id)}: ${document.title}, ${publishedInWords(record, document)}`;
}

/** By whom, as far as that is told, and when. @example "Cambridge City Council, 10 October 2011" */
export const publishedInWords = (record: PartnershipRecord, document: Document): string =>
  [publisherOf(record, document)?.name, boundsInWords(boundsOf(document.date))]
    .filter((part) => part !== undefined)
    .join(", ");
