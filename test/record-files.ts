import { readFileSync } from "node:fs";
import type { Parsed, RecordFile } from "../src/record/parse";
import { MANIFEST, parseManifest, parseRecord } from "../src/record/parse";
import type { PartnershipRecord } from "../src/record/record";

const readFile = (path: string): RecordFile => ({
  path,
  content: JSON.parse(readFileSync(new URL(`../data/${path}`, import.meta.url), "utf8")),
});

/** The shipped record, read and checked as the explorer does it. */
export function readRecord(): Parsed {
  const { manifest, faults } = parseManifest(readFile(MANIFEST));
  return manifest
    ? parseRecord(
        manifest,
        manifest.parts.map(({ path }) => readFile(path)),
      )
    : { record: null, faults };
}

/** For tests that need the shipped record and nothing of its faults. */
export function shippedRecord(): PartnershipRecord {
  const { record, faults } = readRecord();
  if (!record) throw new Error(`The shipped record has ${faults.length} faults`);
  return record;
}
