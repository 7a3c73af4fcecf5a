import { markOfBytes } from "../io/mark-of-bytes";
import type { FetchedFile } from "./record-file";

/**
 * The mark of each file of the record that the build has read and checked, where it found nothing to tell: the start script brings
 * them, see build/start-script.ts.
 */
type CheckedFiles = Readonly<Record<string, string>>;

/** Whether they are, to the byte, the files that the build has checked: a record that was put in their place is checked here. */
export function areAsChecked(files: readonly FetchedFile[]): boolean {
  const { partnershipRecordChecked: marks } = globalThis as { partnershipRecordChecked?: CheckedFiles };
  return marks !== undefined && files.every(({ path, bytes }) => bytes && markOfBytes(bytes) === marks[path]);
}
