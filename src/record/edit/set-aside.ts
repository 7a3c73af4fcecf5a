/** Paragraphs: that nothing is read from one, that something is after all, and which a document has. */
import { documentsById, getOrThrow } from "../links";
import type { PartnershipRecord } from "../record";
import type { Document } from "../shape";
import type { Deed, Edit } from "./edit";
import { editBetween } from "./edit-between";
import { withFields } from "./with-field";
import { withItemChanged } from "./with-item";

/** @param reason in a word or two; a second one takes the place of the first */
export function setAside(
  record: PartnershipRecord,
  documentId: string,
  locator: string,
  reason: string,
): Edit {
  const others = asideOf(record, documentId).filter((each) => each.locator !== locator);
  const name = { kind: "set-aside", documentId, locator } as const;
  return withDocumentFields(record, documentId, name, { set_aside: [...others, { locator, reason }] });
}

/** The paragraph is unread again. */
export function takeUp(record: PartnershipRecord, documentId: string, locator: string): Edit {
  const others = asideOf(record, documentId).filter((each) => each.locator !== locator);
  const name = { kind: "taken-up", documentId, locator } as const;
  return withDocumentFields(record, documentId, name, { set_aside: others.length > 0 ? others : undefined });
}

/** @param locators numbers or headings as printed, in their order; each once */
export const listParagraphs = (
  record: PartnershipRecord,
  documentId: string,
  locators: readonly string[],
): Edit =>
  withDocumentFields(
    record,
    documentId,
    { kind: "listed", documentId },
    {
      paragraphs: locators.length > 0 ? [...new Set(locators)] : undefined,
    },
  );

const asideOf = (record: PartnershipRecord, documentId: string): NonNullable<Document["set_aside"]> =>
  getOrThrow(documentsById(record), documentId).set_aside ?? [];

function withDocumentFields(
  record: PartnershipRecord,
  documentId: string,
  name: Deed,
  fields: Partial<Record<keyof Document, unknown>>,
): Edit {
  const document = withFields(getOrThrow(documentsById(record), documentId), fields);
  return editBetween(name, record, withItemChanged(record, "documents", document));
}
