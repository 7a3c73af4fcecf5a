import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RECORD_SCRIPT } from "./record-files";
import { CLASSIC_SCRIPT, CLASSIC_STYLES } from "./start-script";

/** For pages that have no service worker, and for those who write them. */
const FOR_OTHERS: readonly string[] = [
  CLASSIC_SCRIPT,
  CLASSIC_STYLES,
  RECORD_SCRIPT,
  "embed.js",
  "partnership-explorer.html",
];

/**
 * What the service worker keeps: the files of the built folder that a page with a service worker loads, but for the record,
 * which can be replaced without a build.
 */
export const filesToKeep = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((name) => !FOR_OTHERS.includes(name) && /\.(html|js|css|png)$/.test(name))
    .sort();

/** Of each file by its address beside the page, the SHA-256 of its content in hexadecimal digits: src/offline/genuine.ts checks it. */
export const digestsOf = (folder: string, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name === "index.html" ? "./" : name, sha256Of(folder, name)]));

/**
 * The name with the beginning of the digest of its content after it: an address that no other content has had, and by which the
 * service worker knows the file: src/offline/address.ts.
 * @example versioned("dist", "start.js") // "start.js?1f0c9a7d55e2b384"
 */
export const versioned = (folder: string, name: string): string =>
  `${name}?${sha256Of(folder, name).slice(0, 16)}`;

const sha256Of = (folder: string, name: string): string =>
  createHash("sha256")
    .update(readFileSync(join(folder, name)))
    .digest("hex");

/** The same for the same files, another for others. */
export function digestOf(folder: string, names: readonly string[]): string {
  const hash = createHash("sha256");
  for (const name of names) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}
