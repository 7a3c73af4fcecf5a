import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { markOfBytes } from "../src/io/mark-of-bytes";
import { openAsChecked } from "../src/io/open-as-checked";
import type { PartnershipRecord } from "../src/record/record";
import { readRecord } from "./read-record";
import { contentOf, filesOf } from "./record-files";

/** A record that needs no check in the page: the mark of each of its files by its path, and what they say. */
export interface SoundRecord {
  readonly record: PartnershipRecord;
  readonly marks: Readonly<Record<string, string>>;
}

/**
 * The mark of each file of a record, by its path: of one that the check finds sound, and that is read generously and as it stands
 * alike. Null for every other: the page checks it, and tells.
 */
export function soundRecord(folder: string): SoundRecord | null {
  const files = filesOf(folder).named.map((path) => ({ path, content: contentOf(`${folder}/${path}`) }));
  const opened = openAsChecked(files);
  if (!opened.record || !isDeepStrictEqual(readRecord(folder), opened)) return null;
  const marks = files.map(({ path }) => [path, markOfBytes(readFileSync(`${folder}/${path}`))]);
  return { record: opened.record, marks: Object.fromEntries(marks) };
}
