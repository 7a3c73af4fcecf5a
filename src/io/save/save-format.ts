import type { PartnershipRecord } from "../../record/record";

export type FormatId =
  | "one-file"
  | "folder"
  | "workbook"
  | "json"
  | "popolo"
  | "csv"
  | "gexf"
  | "graphml"
  | "turtle"
  | "json-ld";

export interface SaveFormat {
  readonly id: FormatId;
  /** After "Save as". @example "a folder" */
  readonly name: string;
  /** For whom, and for what: one sentence or two. */
  readonly purpose: string;
  readonly fileName: string;
  readonly mime: string;
  /** Whether this explorer opens it again. */
  readonly opensAgain: boolean;
  /** What of any record it cannot hold, for who has none at hand; empty where nothing is lost. */
  readonly lossesInBrief: string;
  /** What of the record it cannot hold, in sentences; none where it holds it all. */
  readonly cannotHold: (record: PartnershipRecord) => readonly string[];
  /**
   * @param explorer the one file of this explorer, with whatever record in it
   * @throws Error that says what is missing
   */
  readonly write: (record: PartnershipRecord, explorer: () => Promise<string>) => Promise<SavedContent>;
}

export type SavedContent = Uint8Array<ArrayBuffer> | string;
