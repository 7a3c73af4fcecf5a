/** How paragraphs are numbered at the beginning of a line. */

/** What text files and Markdown put before it: headings, lists, quotations, emphasis. */
const MARKS = /^[\s#>*_•·|–-]+/u;

const withoutMarks = (line: string): string => line.replace(MARKS, "");

/** The number of a paragraph, without a full stop. @example numberOf("- 7.1. The Board") // "7.1"; null for none */
export const numberOf = (line: string): string | null =>
  /^(\d+(?:\.\d+)*)\.?(?=[\s)*:]|$)/u.exec(withoutMarks(line))?.[1] ?? null;

/** The letter or the Roman figure of an item. @example itemOf("(e) Consultation") // "e"; null for none */
export const itemOf = (line: string): string | null =>
  /^\(?([a-z]|[ivx]+)[).](?=[\s*]|$)/u.exec(withoutMarks(line))?.[1] ?? null;

/** What it says, without number and marks. @example headingOf("## **7. Cambridgeshire Horizons**") // "Cambridgeshire Horizons" */
export const headingOf = (line: string): string =>
  withoutMarks(withoutMarks(line).replace(/^\d+(?:\.\d+)*[.)]?\s/u, ""))
    .replace(/[\s*_:|]+$/u, "")
    .trim();
