import { documentsById, getOrThrow } from "./links";
import type { PartnershipRecord } from "./record";
import type { Document, Source } from "./shape";

/** Nothing else is opened from what somebody else wrote. */
const isOfWeb = (address: string): boolean =>
  ["http://", "https://"].some((scheme) => address.toLowerCase().startsWith(scheme));

/** Where the document can be read; null where the record does not tell, or tells no address of the web. */
export const addressOfDocument = ({ url }: Document): string | null =>
  url !== undefined && isOfWeb(url) ? url : null;

/**
 * Where the paragraph can be read: at its own address, or on its page of the document.
 * @example "https://example.org/report.pdf#page=12"
 */
export function addressOfSource(
  record: PartnershipRecord,
  { document_id, url, page }: Source,
): string | null {
  if (url !== undefined && isOfWeb(url)) return url;
  const document = addressOfDocument(getOrThrow(documentsById(record), document_id));
  return document === null || page === undefined ? null : withPage(document, page);
}

/** As readers of PDF take it (RFC 8118, section 3); an address that names a place already is left as it is. */
const withPage = (address: string, page: number): string =>
  address.includes("#") ? address : `${address}#page=${page}`;
