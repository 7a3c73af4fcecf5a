import { markOfBytes } from "../io/mark-of-bytes";
import type { FetchedFile } from "./record-file";

/** The marks of files that the build has read and checked, by their paths. */
export type CheckedFiles = Readonly<Record<string, string>>;

/** What the start script brings: see build/start-script.ts. */
interface Started {
  /** Of the files of the record, where the build found nothing to tell; of a large one, of its manifest alone. */
  readonly partnershipRecordChecked?: CheckedFiles;
  /** Of the list of areas of a record that is opened area by area. */
  readonly partnershipRecordAreas?: string | null;
}

const started = (): Started => globalThis as Started;

export const checkedInBuild = (): CheckedFiles => started().partnershipRecordChecked ?? {};

/** Null where the record is opened whole. */
export const markOfAreas = (): string | null => started().partnershipRecordAreas ?? null;

/** Whether they are, to the byte, the files that the build has checked: a record that was put in their place is checked here. */
export const areAsChecked = (files: readonly FetchedFile[], marks: CheckedFiles): boolean =>
  files.every(({ path, bytes }) => bytes !== null && markOfBytes(bytes) === marks[path]);
