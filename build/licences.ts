/** The notices that the licences of bundled packages want to be kept with every copy. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const LICENCES = "licences.txt";

/** The innermost, as packages may bring packages. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * The folders of the packages that modules come from, each once, in the order of their names.
 * @param modules paths, as the bundler tells them
 */
export const packagesOf = (modules: Iterable<string>): readonly string[] =>
  [...new Set([...modules].flatMap((path) => PACKAGE.exec(path.replaceAll("\\", "/"))?.[0] ?? []))].sort();

interface Notice {
  /** The package, its version, and how its licence is called. */
  readonly heading: string;
  readonly text: string;
}

/** Texts of packages that come without one, from where their source is kept: `<package>.txt`. */
const FOUND = fileURLToPath(new URL("licences", import.meta.url));

/** @throws Error when the package has no file of its licence: then it has to be looked for, and added to `build/licences/` */
export function noticeOf(folder: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const found = join(FOUND, `${name}.txt`);
  if (files.length === 0 && existsSync(found)) {
    return { heading: `${name} ${version} (${license})`, text: readFileSync(found, "utf8").trim() };
  }
  if (files.length === 0) throw new Error(`Expected the licence of ${name} in its folder; found none`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").trim());
  return { heading: `${name} ${version} (${license})`, text: texts.join("\n\n") };
}

/** One after the other, each text once under all whose it is. */
export function licencesFile(notices: readonly Notice[]): string {
  const headings = new Map<string, string[]>();
  for (const { heading, text } of notices) headings.set(text, [...(headings.get(text) ?? []), heading]);
  const sections = [...headings].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
  return sections.join(`\n${"=".repeat(80)}\n\n`);
}
