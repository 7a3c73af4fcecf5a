import type { Document } from "../../record/shape";
import type { Rough } from "./rough";

/** @example fileDocumentId("popolo/ep-popolo-v1.0.json") // "file:popolo/ep-popolo-v1.0.json" */
export const fileDocumentId = (file: string): string => `file:${file}`;

/** What is known of files that hold no document of their own, and is said of each. */
export interface OfFiles extends Pick<Document, "covers" | "ends"> {
  /** The day as at which they were written. */
  readonly date: string;
}

/** The file as a document of the record; who gave it out, it does not say. What it covers, only whoever opens it can tell. */
export const fileDocument = (file: string, ofFiles: OfFiles): Rough => ({
  file,
  collection: "documents",
  place: "",
  fields: { id: fileDocumentId(file), title: file, ...ofFiles },
});
