import type { Rough } from "./rough";

/** @example fileDocumentId("popolo/ep-popolo-v1.0.json") // "file:popolo/ep-popolo-v1.0.json" */
export const fileDocumentId = (file: string): string => `file:${file}`;

/** The file as a document of the record, and who gave it out, which it does not say. */
export function fileDocument(file: string, asAt: string, area_id: string): readonly Rough[] {
  const id = fileDocumentId(file);
  const publisher_id = `publisher-of:${file}`;
  const place = "";
  const sources = [{ document_id: id, locator: "file", says: "existing" }];
  return [
    { file, collection: "documents", place, fields: { id, title: file, publisher_id, date: asAt } },
    {
      file,
      collection: "organizations",
      place,
      fields: { id: publisher_id, name: `Publisher of ${file}`, classification: "other", area_id, sources },
    },
  ];
}
