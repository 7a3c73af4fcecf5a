import { createContext, useContext } from "react";
import type { Opened } from "../../io/open-record";
import type { OpeningReport } from "../../record/opening-report";
import type { RecordOrigin } from "../../record/origin";

/** The record that is shown as one that can be exchanged for another. */
export interface OpenRecord {
  /** How the record that is shown was read. */
  readonly report: OpeningReport;
  /**
   * Shows a record in place of the one that is shown, which stays where there is none to show.
   *
   * @param address what is shown of it, after `#`: what means nothing in it is left out without a word. Without one, what a
   *   record opens with
   */
  readonly openRecord: (opened: Opened, origin: RecordOrigin, address?: string) => void;
  /** Shows the record of this site again; null where it is shown, or where there is none. */
  readonly showShipped: (() => void) | null;
}

export const OpenRecordContext = createContext<OpenRecord | null>(null);

export function useOpenRecord(): OpenRecord {
  const openRecord = useContext(OpenRecordContext);
  if (!openRecord) throw new Error("Expected an OpenRecordContext around the view; found none");
  return openRecord;
}
