/** The record of `data/`, read and checked as the explorer does it, for commands and tests. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Parsed, RecordFile } from "../src/record/parse";
import { MANIFEST, parseManifest, parseRecord } from "../src/record/parse";

const FOLDER = new URL("../data", import.meta.url).pathname;

const readFile = (folder: string, path: string): RecordFile => ({
  path,
  content: JSON.parse(readFileSync(join(folder, path), "utf8")),
});

/** @param folder of a manifest and its parts */
export function readRecord(folder: string = FOLDER): Parsed {
  const { manifest, faults } = parseManifest(readFile(folder, MANIFEST));
  return manifest
    ? parseRecord(
        manifest,
        manifest.parts.map(({ path }) => readFile(folder, path)),
      )
    : { record: null, faults };
}
