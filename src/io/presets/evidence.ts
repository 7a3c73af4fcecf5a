import type { Document, Source } from "../../record/shape";
import { fileDocumentId } from "../generous/file-document";
import { saysOf } from "../generous/file-source";
import type { Rough } from "../generous/rough";
import type { AsAt } from "./preset";

/** The file as a document of the record, of the day that it was asked for. */
export const documentOf = (file: string, { date, covers }: AsAt, more: Partial<Document> = {}): Rough => ({
  file,
  collection: "documents",
  place: "",
  fields: {
    id: fileDocumentId(file),
    title: file,
    date,
    ...(covers === undefined ? {} : { covers }),
    ...more,
  },
});

/** With the row, or whatever place it stands in, as its paragraph. */
export const evidenced = (rough: Rough, asAt: AsAt, more: Partial<Source> = {}): Rough => ({
  ...rough,
  fields: { ...rough.fields, sources: [sourceOf(rough, asAt, more)] },
});

const sourceOf = (rough: Rough, { date }: AsAt, more: Partial<Source>): Source => ({
  document_id: fileDocumentId(rough.file),
  locator: rough.place,
  says: saysOf(rough, date),
  ...more,
});
