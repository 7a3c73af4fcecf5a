import { grouped } from "../record/grouped";
import { documentsById, getOrThrow, organizationsById } from "../record/links";
import { shortNameOf } from "../record/names";
import type { PartnershipRecord } from "../record/record";
import type { Source } from "../record/shape";
import { calendarOf } from "../time/day";
import { boundsOf } from "../time/edtf";
import { boundsInWords } from "../time/words";

/** The documents and their paragraphs in brief. @example "Cambridge 2011, 3.3, 10.3" */
export const citationInWords = (record: PartnershipRecord, sources: readonly Source[]): string =>
  [...grouped(sources, ({ document_id }) => [document_id])]
    .map(([id, cited]) => {
      const locators = [...new Set(cited.map(({ locator }) => locator))];
      return `${documentInBrief(record, id)}, ${locators.join(", ")}`;
    })
    .join("; ");

/** @example "Cambridge 2011" */
export function documentInBrief(record: PartnershipRecord, id: string): string {
  const { publisher_id, date } = getOrThrow(documentsById(record), id);
  const publisher = getOrThrow(organizationsById(record), publisher_id);
  return `${shortNameOf(publisher)} ${calendarOf(boundsOf(date).earliest).year}`;
}

/** @example "Cambridge 2011: Annual review of strategic partnerships, Cambridge City Council, 10 October 2011" */
export function documentInWords(record: PartnershipRecord, id: string): string {
  const { title, publisher_id, date } = getOrThrow(documentsById(record), id);
  const publisher = getOrThrow(organizationsById(record), publisher_id).name;
  return `${documentInBrief(record, id)}: ${title}, ${publisher}, ${boundsInWords(boundsOf(date))}`;
}
