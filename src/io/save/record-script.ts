/**
 * The record's files by name as a classic script, for pages that may not fetch: `src/app/record-file.ts` finds them. It may stand
 * inside a page too: no text in it ends the script or begins a comment there.
 *
 * @param files contents by path in the folder of the record
 */
export const recordScript = (files: Readonly<Record<string, unknown>>): string =>
  `${BEFORE}${asLiteral(JSON.stringify(files))}${AFTER}\n`;

/** Parsed rather than run: of a field called `__proto__`, a script would make something else than a field. */
const BEFORE = "globalThis.partnershipRecordFiles = JSON.parse('";
const AFTER = "');";

/** What would end the literal, the script, or a line of either. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ["'", "\\'"],
  ["<", "\\u003c"],
  ["\u2028", "\\u2028"],
  ["\u2029", "\\u2029"],
]);
const ESCAPED = new Map([...ESCAPES].map(([sign, written]) => [written, sign]));

const asLiteral = (json: string): string =>
  json.replace(/[\\'<\u2028\u2029]/g, (sign) => ESCAPES.get(sign) ?? sign);

/**
 * The files in such a script, by itself or in the page of the one file; null where there is none. Nothing of it is run.
 * @throws SyntaxError where somebody has changed it
 */
export function filesInScript(text: string): Readonly<Record<string, unknown>> | null {
  const [, rest] = text.split(BEFORE, 2);
  // All of it stands in one line.
  const literal = rest?.split("\n", 1)[0]?.trimEnd();
  if (!literal?.endsWith(AFTER)) return null;
  const json = literal
    .slice(0, -AFTER.length)
    .replace(/\\(?:u003c|u2028|u2029|[\\'])/g, (written) => ESCAPED.get(written) ?? written);
  return JSON.parse(json);
}
