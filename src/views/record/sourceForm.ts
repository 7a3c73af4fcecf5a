/** Where something is written: a document of the record or one that is added with it, and the paragraph. */
import type { NewDocument } from "../../record/edit/add-item";
import type { PartnershipRecord } from "../../record/record";
import { writtenDate } from "./writtenDate";

export interface SourceTyped {
  /** Empty for a document that is not in the record yet. */
  readonly documentId: string;
  readonly title: string;
  readonly publisher: string;
  readonly dated: string;
  readonly url: string;
  readonly locator: string;
}

/** @param documentId the one that is open in the Sources view, where there is one */
export const noSource = ({ documents }: PartnershipRecord, documentId?: string): SourceTyped => ({
  documentId: documentId ?? documents.at(-1)?.id ?? "",
  title: "",
  publisher: "",
  dated: "",
  url: "",
  locator: "",
});

export function documentOf({ documentId, ...typed }: SourceTyped): { readonly id: string } | NewDocument {
  if (documentId !== "") return { id: documentId };
  const date = writtenDate(typed.dated);
  const [publisher, url] = [typed.publisher.trim(), typed.url.trim()];
  return {
    title: typed.title.trim(),
    date: date !== null && "edtf" in date ? date.edtf : "",
    ...(publisher !== "" && { publisher }),
    ...(url !== "" && { url }),
  };
}
