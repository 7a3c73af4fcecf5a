import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { markOfBytes } from "../src/io/mark-of-bytes";
import { openAsChecked } from "../src/io/open-as-checked";
import { readRecord } from "./read-record";
import { contentOf, filesOf } from "./record-files";

/**
 * The mark of each file of a record, by its path: of one that the check finds sound, and that is read generously and as it stands
 * alike. Of every other none: the page checks it, and tells.
 */
export function checkedMarks(folder: string): Readonly<Record<string, string>> {
  const files = filesOf(folder).named.map((path) => ({ path, content: contentOf(`${folder}/${path}`) }));
  if (!isDeepStrictEqual(readRecord(folder), openAsChecked(files))) return {};
  return Object.fromEntries(files.map(({ path }) => [path, markOfBytes(readFileSync(`${folder}/${path}`))]));
}
