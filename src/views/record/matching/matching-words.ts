import type { ColumnUse } from "../../../io/matching/column-use";
import type { BodyRead } from "../../../io/matching/preview";
import type { Answer, MatchingQuestion, RowRead } from "../../../io/matching/questions";
import type { MatchingSlip } from "../../../io/matching/slips";

/** In the order in which they are offered. */
export const USE_WORDS: Readonly<Record<ColumnUse, string>> = {
  name: "Name",
  other_name: "Other name",
  reference: "Reference number",
  summary: "Purpose",
  classification: "Type of body",
  statutory: "Statutory or not",
  theme: "Theme",
  parent: "Part of",
  reports_to: "Reports to",
  start: "Began",
  end: "Ended",
  members: "Members (bodies)",
  representatives: "Who sits there for us",
  seats: "How many seats we have",
  cost: "What we pay a year",
  website: "Web address",
  detail: "Keep as a note",
  unused: "Not used",
};

export const slipInWords = (slip: MatchingSlip): string => {
  switch (slip.kind) {
    case "no-title":
      return "Say what the register is called.";
    case "no-day":
      return "Say of which day the register tells, such as 31 March 2017, March 2017 or 2017.";
    case "no-covers":
      return "Say since when the register lists everything with a date such as 1 April 2009, or leave it empty.";
    case "no-name":
      return "Say which column holds the name.";
    case "twice":
      return `Only one column can be “${USE_WORDS[slip.use]}”: choose something else for ${slip.headings
        .slice(1)
        .map((heading) => `“${heading}”`)
        .join(" and ")}.`;
  }
};

/** Of a register that names no day: today is offered, and not taken before the reader has seen it. */
export const noDayInWords = (today: string): string =>
  `The file does not say of which day it tells. If it is kept up to date, that is today, ${today}: press Next. Otherwise write the day.`;

const headingsInWords = (headings: readonly string[]): string =>
  headings.map((heading) => `“${heading}”`).join(" and ");

export function questionInWords({ kind, headings }: MatchingQuestion): string {
  switch (kind) {
    case "dates":
      return `In the dates under ${headingsInWords(headings)}, which comes first?`;
    case "ends":
      return `Which day stands under ${headingsInWords(headings)}?`;
    case "empty_start":
      return `What does it mean where ${headingsInWords(headings)} is empty?`;
    case "empty_end":
      return `What does it mean where ${headingsInWords(headings)} is empty?`;
  }
}

const ANSWERS: Readonly<
  Record<MatchingQuestion["kind"], Readonly<Record<string, (read: string) => string>>>
> = {
  dates: { "day-first": () => "The day", "month-first": () => "The month" },
  ends: {
    "last-day": () => "The last day on which it was there",
    "next-day": () => "The first day on which it was no more",
  },
  empty_start: {
    "not-told": () => "Nobody knows when it began",
    before: (read) => `It was already there on ${read}`,
  },
  empty_end: {
    standing: (read) => `It was still there, as at ${read}`,
    "not-told": () => "Nobody knows whether it ended",
  },
};

export const answerInWords = ({ kind }: MatchingQuestion, { value, rows }: Answer): string =>
  ANSWERS[kind][value]?.(rows[0]?.read ?? "") ?? value;

/** What one answer makes of a row. @example "Forum: “05/07/2010” is 5 July 2010 (Register, row 2)" */
export function rowInWords(question: MatchingQuestion, { name, cell, read, locator }: RowRead): string {
  switch (question.kind) {
    case "dates":
      return `${name}: “${cell}” is ${read ?? "no date"} (${locator})`;
    case "ends":
      return `${name}: “${cell}”, so its last day was ${read ?? "not told"} (${locator})`;
    case "empty_start":
      return `${name}: ${read === null ? "no beginning" : `there on ${read}`} (${locator})`;
    case "empty_end":
      return `${name}: ${read === null ? "no end, and not known to stand" : `there, as at ${read}`} (${locator})`;
  }
}

/** @example "Children's Trust Board · partnership · from May 2011 · Register, row 4" */
export const bodyInWords = ({ name, classification, start, end, locator }: BodyRead): string =>
  [name, classification, start && `from ${start}`, end && `to ${end}`, locator]
    .filter((part) => part !== null && part !== "")
    .join(" · ");
