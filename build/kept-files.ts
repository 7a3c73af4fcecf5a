import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CLASSIC_SCRIPT, CLASSIC_STYLES } from "./start-script";

/** Said again in other files, for pages that have no service worker. */
const FOR_OTHERS: readonly string[] = [
  CLASSIC_SCRIPT,
  CLASSIC_STYLES,
  "data/record.js",
  "embed.js",
  "partnership-explorer.html",
];

/** What the service worker keeps: the files of the built folder that a page with a service worker loads. */
export const filesToKeep = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((name) => !FOR_OTHERS.includes(name) && /\.(html|js|css|json|png)$/.test(name))
    .sort();

/** The same for the same files, another for others. */
export function digestOf(folder: string, names: readonly string[]): string {
  const hash = createHash("sha256");
  for (const name of names) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}
