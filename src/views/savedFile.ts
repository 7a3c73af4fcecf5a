import { ONE_FILE_IDS } from "../io/save/one-file-ids";

/** The one file in which the page and its record lie. */
export interface SavedFile {
  /** Its day, such as 2026-05-03, as far as a drive tells it; null where it came from elsewhere. */
  readonly at: string | null;
}

/** Null where the record lies beside the page. */
export function savedFile(page: Pick<Document, "getElementById" | "lastModified" | "URL">): SavedFile | null {
  if (!page.getElementById(ONE_FILE_IDS.record)) return null;
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})/.exec(page.lastModified) ?? [];
  return { at: page.URL.startsWith("file:") && year !== undefined ? `${year}-${month}-${day}` : null };
}
