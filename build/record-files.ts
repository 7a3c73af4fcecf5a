import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { readJson } from "../src/io/json.ts";
import { placeOfSlip } from "../src/io/place-of-slip.ts";
import { recordScript } from "../src/io/save/record-script.ts";
import { RECORD_FOLDER } from "./record-folder.ts";

/** Of the built explorer, whichever the record was kept in. */
const FOLDER = "data";

export const RECORD_SCRIPT = `${FOLDER}/record.js`;

/** Names the parts; as in src/record/parse.ts, which Node cannot read by itself. */
const MANIFEST = "record.json";

export interface RecordFolder {
  /** The manifest and the parts that it names and that are there, by their paths in the folder. */
  readonly named: readonly string[];
  /** Other JSON files, which are no part of the record. */
  readonly unnamed: readonly string[];
}

/** @throws Error that names the file, the line and the column, where the manifest is no JSON */
export function filesOf(folder: string): RecordFolder {
  const parts = partsOf(contentOf(`${folder}/${MANIFEST}`)).filter((path) => existsSync(`${folder}/${path}`));
  const named = [...new Set([MANIFEST, ...parts])];
  const all = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return { named, unnamed: all.filter((file) => !named.includes(file)) };
}

/** A manifest with faults is shipped as it is: the page tells them. */
function partsOf(manifest: unknown): readonly string[] {
  const { parts } = Object(manifest) as { readonly parts?: unknown };
  if (!Array.isArray(parts)) return [];
  return parts
    .map((part: unknown) => (Object(part) as { readonly path?: unknown }).path)
    .filter((path) => typeof path === "string")
    .filter((path) => !path.split("/").includes(".."));
}

/**
 * The record stays a folder of plain JSON files beside the app, so that a council can replace it without a build. `record.js`
 * says the same for pages that may not fetch: a sandboxed frame without an origin, or a file opened from a shared drive.
 */
export const recordFiles: Plugin = {
  name: "record-files",
  generateBundle() {
    const { named, unnamed } = filesOf(RECORD_FOLDER);
    for (const name of unnamed) this.warn(notShipped(name));
    for (const name of named) {
      this.emitFile({
        type: "asset",
        fileName: `${FOLDER}/${name}`,
        source: readFileSync(`${RECORD_FOLDER}/${name}`),
      });
    }
    this.emitFile({ type: "asset", fileName: RECORD_SCRIPT, source: recordAsScript() });
  },
};

/** @example "old.json: no part of the record names it, so it is not shipped" */
export const notShipped = (name: string): string =>
  `${name}: no part of the record names it, so it is not shipped`;

/** The record's files by name, as `src/app/load.ts` finds them. */
export function recordAsScript(): string {
  return recordScript(
    Object.fromEntries(
      filesOf(RECORD_FOLDER).named.map((name) => [name, contentOf(`${RECORD_FOLDER}/${name}`)]),
    ),
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
