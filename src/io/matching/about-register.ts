import { readWrittenDate } from "../written-date";
import { gridOf } from "./grid";
import type { UnmatchedTable } from "./unmatched";

/** What can be read of a register above its headings, and in the names of its file and sheet. */
export interface AboutRegister {
  readonly title: string;
  readonly council: string | null;
  /** EDTF; null where no date is written. */
  readonly asAt: string | null;
}

const EXTENSION = /\.[a-z]{2,5}$/i;

export function aboutRegister({ file, sheet, table }: UnmatchedTable, headingRow: number): AboutRegister {
  const above = gridOf(table)
    .filter(({ number }) => number < headingRow)
    .flatMap(({ cells }) => cells.filter((cell) => cell !== ""));
  const name = (file.split("/").at(-1) ?? file).replace(EXTENSION, "");
  const texts = [...above, ...(sheet === null ? [] : [sheet]), name.replace(/_|(?<!\d)-|-(?!\d)/g, " ")];
  return {
    title: above[0] ?? name,
    council: first(texts, councilIn),
    asAt: first(texts, dateIn),
  };
}

function first<Text, Found>(texts: readonly Text[], find: (text: Text) => Found | null): Found | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}

/** @example councilIn("Marchshire County Council: register of partnerships") // "Marchshire County Council" */
const councilIn = (text: string): string | null =>
  /(?:\p{Lu}[\p{L}'’-]*\s+(?:and |of |upon |on |in |the )?)+Council\b/u.exec(text)?.[0] ?? null;

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
/** From what tells most to what tells least. */
const DATES: readonly RegExp[] = [
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}\\s+\\d{4}\\b`, "i"),
  /\b\d{1,2}\/\d{1,2}\/\d{4}\b/,
  /\b\d{4}-\d{2}(?:-\d{2})?\b/,
  new RegExp(`\\b${MONTH}\\s+\\d{4}\\b`, "i"),
  /\b(?:19|20)\d{2}\b/,
];

/** The date in a title, as far as it is told. @example dateIn("Register at 31st March 2017") // "2017-03-31" */
function dateIn(text: string): string | null {
  return first(DATES, (pattern) => {
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) return null;
    const read = readWrittenDate(found, { order: "day-first" });
    return "slip" in read ? null : read.edtf;
  });
}
