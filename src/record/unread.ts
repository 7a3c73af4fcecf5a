import { paragraphsOf } from "./coverage";
import type { PartnershipRecord } from "./record";
import type { Document } from "./shape";

/** Paragraphs that a document is known to have, and from which nothing was read nor set aside, in its order. */
export function unreadOf(record: PartnershipRecord, document: Document): readonly string[] {
  const done = new Set(paragraphsOf(record, document).map(({ locator }) => locator));
  return (document.paragraphs ?? []).filter((locator) => !done.has(locator));
}
