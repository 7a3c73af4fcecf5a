import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { readJson } from "../src/io/json.ts";
import { placeOfSlip } from "../src/io/place-of-slip.ts";
import { RECORD_FOLDER } from "./record-folder.ts";

/** Of the built explorer, whichever the record was kept in. */
const FOLDER = "data";

export const RECORD_SCRIPT = `${FOLDER}/record.js`;

/** The names of the record's files. */
const jsonFiles = (): readonly string[] =>
  readdirSync(RECORD_FOLDER).filter((file) => file.endsWith(".json"));

/**
 * The record stays a folder of plain JSON files beside the app, so that a council can replace it without a build. `record.js`
 * says the same for pages that may not fetch: a sandboxed frame without an origin, or a file opened from a shared drive.
 */
export const recordFiles: Plugin = {
  name: "record-files",
  generateBundle() {
    for (const name of jsonFiles()) {
      this.emitFile({
        type: "asset",
        fileName: `${FOLDER}/${name}`,
        source: readFileSync(`${RECORD_FOLDER}/${name}`),
      });
    }
    this.emitFile({ type: "asset", fileName: RECORD_SCRIPT, source: recordAsScript() });
  },
};

/** The record's files by name, as `src/app/load.ts` finds them. */
export function recordAsScript(): string {
  return scriptOf(
    Object.fromEntries(jsonFiles().map((name) => [name, contentOf(`${RECORD_FOLDER}/${name}`)])),
  );
}

/** @throws Error that names the file, the line and the column, where it is no JSON */
export function contentOf(path: string): unknown {
  const read = readJson(readFileSync(path));
  if ("content" in read) return read.content;
  throw new Error(
    "unreadable" in read
      ? `${path}: expected a text file in UTF-8; found ${read.unreadable}`
      : `${path}: expected a JSON file; found ${placeOfSlip(read.slipped)}`,
  );
}

/** It may stand inside a page too: no text in it ends the script or begins a comment there. */
export const scriptOf = (files: Readonly<Record<string, unknown>>): string =>
  `globalThis.partnershipRecordFiles = ${JSON.stringify(files).replaceAll("<", "\\u003c")};\n`;
