/** The record of `data/`, read and checked as the explorer does it, for commands and tests. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readJson } from "../src/io/json";
import type { Opened } from "../src/io/open-record";
import { openRecord, partPaths } from "../src/io/open-record";
import { placeOfSlip } from "../src/io/place-of-slip";
import type { Fault } from "../src/record/fault";
import { faultOfFile } from "../src/record/fault";
import type { RecordFile } from "../src/record/parse";
import { MANIFEST } from "../src/record/parse";
import { isoOfDay, today } from "../src/time/day";
import { RECORD_FOLDER } from "./record-folder";

const FOLDER = fileURLToPath(new URL(`../${RECORD_FOLDER}`, import.meta.url));

/** A file that cannot be read is told like any other fault. */
function readFile(folder: string, path: string): RecordFile | { readonly fault: Fault } {
  try {
    const read = readJson(readFileSync(join(folder, path)));
    if ("content" in read) return { path, content: read.content };
    return "unreadable" in read
      ? { fault: faultOfFile(path, "a text file in UTF-8", read.unreadable) }
      : { fault: faultOfFile(path, "a JSON file", placeOfSlip(read.slipped)) };
  } catch (error) {
    return { fault: faultOfFile(path, `a file in ${folder}`, String(error)) };
  }
}

/** @param folder of a manifest and its parts */
export function readRecord(folder: string = FOLDER): Opened {
  const manifestFile = readFile(folder, MANIFEST);
  if ("fault" in manifestFile) return { record: null, faults: [manifestFile.fault], madeUp: [], withheld: 0 };
  const parts = partPaths(manifestFile).map((path) => readFile(folder, path));
  const unread = parts.flatMap((part) => ("fault" in part ? [part.fault] : []));
  const read = parts.flatMap((part) => ("fault" in part ? [] : [part]));
  const opened = openRecord([manifestFile, ...read], { title: folder, asAt: isoOfDay(today()) });
  return { ...opened, faults: [...unread, ...opened.faults] };
}
