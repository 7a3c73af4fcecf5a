import type { PartnershipRecord } from "../../record/record";
import { csvOf } from "../csv";
import { SHEETS } from "../sheets";
import { SETTINGS } from "../sheets/settings";
import { sheetsOf } from "../workbook-of";
import type { DrawnSheet } from "../workbook-of/drawn-sheet";

/**
 * The sheets of the template that the record fills, as a CSV each (RFC 4180), by the names of their files; with them that of what is
 * true of the whole record. Opened together, they are the record again.
 */
export const csvTablesOf = (record: PartnershipRecord): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sheetsOf(record)
      .filter((sheet) => isTable(sheet) && sheet.rows.length > 0)
      .map((sheet) => [`${sheet.name.toLowerCase()}.csv`, csvOf(rowsOf(sheet))]),
  );

/** Not what explains the workbook, or lists what its cells may hold. */
const isTable = ({ name }: DrawnSheet): boolean =>
  name === SETTINGS || SHEETS.some((sheet) => sheet.name === name);

function rowsOf({ name, columns, rows }: DrawnSheet): readonly (readonly string[])[] {
  const headings = columns.map(({ heading }) => heading);
  const dated = new Set(
    SHEETS.find((sheet) => sheet.name === name)
      ?.columns.filter(({ kind }) => kind === "date" || kind === "span")
      .map(({ heading }) => heading),
  );
  const isDated = headings.map((heading) => dated.has(heading));
  return [headings, ...rows.map((row) => row.map((text, index) => (isDated[index] ? unturned(text) : text)))];
}

/**
 * Excel turns a day or a month of a CSV into a date of its own, and "May 2011" into 1 May: not so what begins with a word.
 * @example unturned("5 July 2010") // "on 5 July 2010"
 * @example unturned("May 2011") // "in May 2011"
 */
export function unturned(date: string): string {
  if (/^\d{1,2} \p{L}+ \d+$/u.test(date)) return `on ${date}`;
  return /^\p{Lu}\p{Ll}+ \d+$/u.test(date) ? `in ${date}` : date;
}
