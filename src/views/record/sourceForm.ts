/** Where something is written: a document of the record or one that is added with it, and the paragraph. */
import type { NewDocument } from "../../record/edit/add-item";
import type { PartnershipRecord } from "../../record/record";
import type { Document } from "../../record/shape";
import { boundsOf } from "../../time/edtf";
import { edtfOf } from "./writtenDate";

export interface SourceTyped {
  /** Empty for a document that is not in the record yet. */
  readonly documentId: string;
  readonly title: string;
  readonly publisher: string;
  readonly dated: string;
  readonly url: string;
  readonly locator: string;
}

/** @param documentId the one that is open in the Sources view, where there is one; else it begins with the latest */
export const noSource = (record: PartnershipRecord, documentId?: string): SourceTyped => ({
  documentId: documentId ?? documentsLatestFirst(record)[0]?.id ?? "",
  title: "",
  publisher: "",
  dated: "",
  url: "",
  locator: "",
});

export const documentsLatestFirst = ({ documents }: PartnershipRecord): readonly Document[] =>
  documents.toSorted((a, b) => boundsOf(b.date).earliest - boundsOf(a.date).earliest);

export function documentOf({ documentId, ...typed }: SourceTyped): { readonly id: string } | NewDocument {
  if (documentId !== "") return { id: documentId };
  const [publisher, url] = [typed.publisher.trim(), typed.url.trim()];
  return {
    title: typed.title.trim(),
    date: edtfOf(typed.dated) ?? "",
    ...(publisher !== "" && { publisher }),
    ...(url !== "" && { url }),
  };
}
