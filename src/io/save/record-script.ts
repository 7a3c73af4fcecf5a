/**
 * The record's files by name as a classic script, for pages that may not fetch: `src/app/record-file.ts` finds them. It may stand
 * inside a page too: no text in it ends the script or begins a comment there.
 *
 * @param files contents by path in the folder of the record
 */
export const recordScript = (files: Readonly<Record<string, unknown>>): string =>
  `globalThis.partnershipRecordFiles = JSON.parse('${asLiteral(JSON.stringify(files))}');\n`;

/** Parsed rather than run: of a field called `__proto__`, a script would make something else than a field. */
const asLiteral = (json: string): string =>
  json
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
