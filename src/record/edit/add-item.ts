import { folded } from "../find";
import type { CollectionName, Collections, PartnershipRecord } from "../record";
import type { Document, Source } from "../shape";
import type { Edit } from "./edit";
import { editBetween } from "./edit-between";
import { freshId } from "./fresh-id";
import { withFields } from "./with-field";
import { withItem, withItemChanged } from "./with-item";
import { withYearsOf } from "./with-years";

/** An item that has no id yet. */
export type Unnamed<Name extends CollectionName> = Omit<Collections[Name][number], "id">;

/**
 * One item more, behind the others of its collection.
 * @param text of which its id is made
 */
export function addItem<Name extends CollectionName>(
  record: PartnershipRecord,
  collection: Name,
  text: string,
  fields: Unnamed<Name>,
): Edit {
  const id = freshId(record, text);
  const item = { id, ...fields } as Collections[Name][number];
  return editBetween({ kind: "added", collection, id }, record, withItem(record, collection, item));
}

/** What is known of a document before anything is read in it. */
export type NewDocument = Pick<Document, "title" | "date"> &
  Partial<Pick<Document, "publisher" | "publisher_id" | "url">>;

/** The record with one document more, and years that reach to its date. */
export function withDocument(
  record: PartnershipRecord,
  document: NewDocument,
): { readonly record: PartnershipRecord; readonly id: string } {
  const id = freshId(record, `${document.title} ${document.date}`);
  const known = withKnownPublisher(record, { id, ...document });
  return { record: withYearsOf(withItem(record, "documents", known), document.date), id };
}

/** Whoever published it is a body of the record, where one is called so. */
function withKnownPublisher(record: PartnershipRecord, { publisher, ...document }: Document): Document {
  if (publisher === undefined) return document;
  const body = record.organizations.find(({ name }) => folded(name) === folded(publisher));
  return body ? { ...document, publisher_id: body.id } : { ...document, publisher };
}

export function addDocument(record: PartnershipRecord, document: NewDocument): Edit {
  const added = withDocument(record, document);
  return editBetween({ kind: "added", collection: "documents", id: added.id }, record, added.record);
}

/** The collections whose items rest on paragraphs. */
export type CitingCollection = Exclude<CollectionName, "documents" | "areas">;

/** What a paragraph says of an item that is there already: one source more. */
export function addEvidence(
  record: PartnershipRecord,
  collection: CitingCollection,
  id: string,
  source: Source,
): Edit {
  const item = record[collection].find((each) => each.id === id);
  if (!item) throw new Error(`Expected an item of ${collection}; found ${id}`);
  const next = withFields(item, { sources: [...item.sources, source] });
  const { document_id: documentId, locator } = source;
  return editBetween(
    { kind: "cited", collection, id, documentId, locator },
    record,
    withItemChanged(record, collection, next),
  );
}
