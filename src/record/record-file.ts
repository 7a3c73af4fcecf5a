/** The file that names the parts. */
export const MANIFEST = "record.json";

/** A file as it was read: its content is not believed yet. */
export interface RecordFile {
  readonly path: string;
  /** The name of a sheet of a workbook, where the content is only that of the sheet. */
  readonly sheet?: string;
  readonly content: unknown;
}
