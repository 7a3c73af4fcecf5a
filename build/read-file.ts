import { readFileSync } from "node:fs";
import { guessedIn } from "../src/io/guessed-encoding";
import { readJson } from "../src/io/json";
import { placeOfSlip } from "../src/io/place-of-slip";
import type { Fault } from "../src/record/fault";
import { faultOfFile } from "../src/record/fault";
import type { RecordFile } from "../src/record/record-file";

export interface ReadFile {
  /** Null where it cannot be read: a fault says why. */
  readonly file: RecordFile | null;
  readonly faults: readonly Fault[];
}

/** Never throws. @param name by which the record and its faults call it */
export function readFile(path: string, name: string): ReadFile {
  const refused = (expected: string, found: string): ReadFile => ({
    file: null,
    faults: [faultOfFile(name, expected, found)],
  });
  try {
    const read = readJson(readFileSync(path));
    if ("content" in read)
      return { file: { path: name, content: read.content }, faults: guessedIn(name, read) };
    return "unreadable" in read
      ? refused("a text file in UTF-8", read.unreadable)
      : refused("a JSON file", placeOfSlip(read.slipped));
  } catch (error) {
    return refused("a file that can be read", String(error));
  }
}
