/** The time that a question names. */

import { dayOf } from "../time/day";
import type { Period } from "../time/period";
import { monthOf, periodOf, singleDay } from "../time/period";
import { monthName } from "../time/words";

export type PeriodAsked =
  /** @property isOfName said of a body, to tell it from its namesakes: "the partnership of 2010" */
  | { readonly kind: "in"; readonly period: Period; readonly isOfName: boolean }
  | { readonly kind: "before" | "since"; readonly period: Period }
  | { readonly kind: "between"; readonly periods: readonly [Period, Period] }
  | { readonly kind: "now" | "since-review" | "this-year" | "last-year" };

const IN: ReadonlySet<string> = new Set(["in", "during", "for", "by", "on", "at"]);
const OF_NAME: ReadonlySet<string> = new Set(["of", "from"]);
const SINCE: ReadonlySet<string> = new Set(["since", "after"]);
const NOW: ReadonlySet<string> = new Set([
  "now",
  "today",
  "currently",
  "at present",
  "at the moment",
  "these days",
  "nowadays",
]);
const SINCE_REVIEW: ReadonlySet<string> = new Set([
  "since the last review",
  "since last review",
  "since our last review",
  "since the previous review",
  "since the last report",
  "between the last review and this one",
  "between the last review and this",
]);

/** Null where the words name no time, or more than it. */
export function periodAsked(words: readonly string[]): PeriodAsked | null {
  const text = words.join(" ");
  if (NOW.has(text)) return { kind: "now" };
  if (SINCE_REVIEW.has(text)) return { kind: "since-review" };
  if (text === "last year") return { kind: "last-year" };
  if (text === "this year") return { kind: "this-year" };
  return betweenAsked(words) ?? withPreposition(words);
}

function withPreposition([first = "", ...others]: readonly string[]): PeriodAsked | null {
  const bare = periodInWords([first, ...others]);
  if (bare) return { kind: "in", period: bare, isOfName: false };
  const period = periodInWords(others);
  if (!period) return null;
  if (IN.has(first)) return { kind: "in", period, isOfName: false };
  if (OF_NAME.has(first)) return { kind: "in", period, isOfName: true };
  if (first === "before") return { kind: "before", period };
  return SINCE.has(first) ? { kind: "since", period } : null;
}

function betweenAsked([first, ...others]: readonly string[]): PeriodAsked | null {
  const link = first === "between" ? "and" : first === "from" ? "to" : null;
  const at = link === null ? -1 : others.indexOf(link);
  if (at < 0) return null;
  const [a, b] = [periodInWords(others.slice(0, at)), periodInWords(others.slice(at + 1))];
  if (!a || !b || a.text === b.text) return null;
  return { kind: "between", periods: a.from < b.from ? [a, b] : [b, a] };
}

const YEAR = /^\d{4}$/;
const BEFORE_PERIODS: ReadonlySet<string> = new Set(["the", "year"]);
const DATE = /^(\d{1,2})(?:st|nd|rd|th)?$/;

/** @example periodInWords(["5", "july", "2010"]) // that day; of ["july", "2010"] the month, of ["2010"] the year */
function periodInWords(words: readonly string[]): Period | null {
  if (BEFORE_PERIODS.has(words[0] ?? "")) return periodInWords(words.slice(1));
  const [first = "", second = "", third = ""] = words;
  if (words.length === 1) return YEAR.test(first) ? periodOf(first) : null;
  if (words.length === 2) return monthAsked(first, second);
  if (words.length !== 3 || !YEAR.test(third)) return null;
  const date = Number(DATE.exec(first)?.[1] ?? Number.NaN);
  const month = monthNumber(second);
  const day = dayOf(Number(third), month, date);
  return month > 0 && date > 0 && date < 32 ? singleDay(day) : null;
}

const monthAsked = (name: string, year: string): Period | null =>
  YEAR.test(year) && monthNumber(name) > 0 ? monthOf(Number(year), monthNumber(name)) : null;

/** 1 to 12 of a name, or of its first letters; 0 of any other word. */
function monthNumber(word: string): number {
  const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1).toLowerCase());
  return word.length < 3 ? 0 : months.findIndex((name) => name.startsWith(word)) + 1;
}
