import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

const FOLDER = "data";

/** The names of the record's files. */
const jsonFiles = (): readonly string[] => readdirSync(FOLDER).filter((file) => file.endsWith(".json"));

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
        source: readFileSync(`${FOLDER}/${name}`),
      });
    }
    this.emitFile({ type: "asset", fileName: `${FOLDER}/record.js`, source: recordAsScript() });
  },
};

export function recordAsScript(): string {
  const files = Object.fromEntries(
    jsonFiles().map((name) => [name, JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8"))]),
  );
  return `globalThis.partnershipRecordFiles = ${JSON.stringify(files)};\n`;
}
