import type { Rough } from "./rough";

/** @example fileDocumentId("popolo/ep-popolo-v1.0.json") // "file:popolo/ep-popolo-v1.0.json" */
export const fileDocumentId = (file: string): string => `file:${file}`;

/** The file as a document of the record; who gave it out, it does not say. */
export const fileDocument = (file: string, asAt: string): Rough => ({
  file,
  collection: "documents",
  place: "",
  fields: { id: fileDocumentId(file), title: file, date: asAt },
});
