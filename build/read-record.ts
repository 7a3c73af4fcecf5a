/** The record of `data/`, read and checked as the explorer does it, for commands and tests. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readJson } from "../src/io/json";
import { placeOfSlip } from "../src/io/place-of-slip";
import type { Fault } from "../src/record/fault";
import type { Parsed, RecordFile } from "../src/record/parse";
import { MANIFEST, parseManifest, parseRecord } from "../src/record/parse";
import { RECORD_FOLDER } from "./record-folder";

const FOLDER = fileURLToPath(new URL(`../${RECORD_FOLDER}`, import.meta.url));

/** A file that cannot be read is told like any other fault. */
function readFile(folder: string, path: string): RecordFile | { readonly fault: Fault } {
  const whole = { file: path, item: "", field: "" };
  try {
    const read = readJson(readFileSync(join(folder, path)));
    if ("content" in read) return { path, content: read.content };
    return "unreadable" in read
      ? { fault: { ...whole, expected: "a text file in UTF-8", found: read.unreadable } }
      : { fault: { ...whole, expected: "a JSON file", found: placeOfSlip(read.slipped) } };
  } catch (error) {
    return { fault: { ...whole, expected: `a file in ${folder}`, found: String(error) } };
  }
}

/** @param folder of a manifest and its parts */
export function readRecord(folder: string = FOLDER): Parsed {
  const manifestFile = readFile(folder, MANIFEST);
  if ("fault" in manifestFile) return { record: null, faults: [manifestFile.fault] };
  const { manifest, faults } = parseManifest(manifestFile);
  if (!manifest) return { record: null, faults };
  const parts = manifest.parts.map(({ path }) => readFile(folder, path));
  const unread = parts.flatMap((part) => ("fault" in part ? [part.fault] : []));
  if (unread.length > 0) return { record: null, faults: unread };
  return parseRecord(
    manifest,
    parts.flatMap((part) => ("fault" in part ? [] : [part])),
  );
}
