import type { Day } from "./day";
import { calendarOf, dayOf } from "./day";
import type { DateBounds } from "./edtf";
import type { Period } from "./period";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export const monthName = (month: number): string => MONTHS[month - 1] ?? "";

/** @example dayInWords(dayOf(2010, 7, 5)) // "5 July 2010" */
export function dayInWords(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `${date} ${monthName(month)} ${year}`;
}

/** @example periodInWords(monthOf(2011, 5)) // "May 2011" */
export function periodInWords({ precision, from }: Period): string {
  const { year, month } = calendarOf(from);
  if (precision === "year") return String(year);
  return precision === "month" ? `${monthName(month)} ${year}` : dayInWords(from);
}

/** With its preposition: "in 2011", "in May 2011", "on 5 July 2010". */
export const inPeriod = (period: Period): string =>
  `${period.precision === "day" ? "on" : "in"} ${periodInWords(period)}`;

/**
 * The span in the fewest words that lose nothing.
 * @example boundsInWords(boundsOf("2011-05")) // "May 2011"
 * @example boundsInWords(boundsOf("[2010-11-23..2011-10-10]")) // "between 23 November 2010 and 10 October 2011"
 * @example boundsInWords(boundsOf("[..2011-10-10]")) // "by 10 October 2011"
 */
export function boundsInWords({ earliest, latest }: DateBounds): string {
  if (earliest === latest) return dayInWords(earliest);
  if (!Number.isFinite(earliest))
    return Number.isFinite(latest) ? `by ${dayInWords(latest)}` : "at an unknown date";
  if (!Number.isFinite(latest)) return `on or after ${dayInWords(earliest)}`;
  return calendarUnit(earliest, latest) ?? `between ${dayInWords(earliest)} and ${dayInWords(latest)}`;
}

/** "2011", "May 2011" or "between 2009 and 2010" where the span is made of whole years, or is one whole month. */
function calendarUnit(earliest: Day, latest: Day): string | null {
  const first = calendarOf(earliest);
  const last = calendarOf(latest);
  if (earliest === dayOf(first.year) && latest === dayOf(last.year, 12, 31)) {
    return first.year === last.year ? String(first.year) : `between ${first.year} and ${last.year}`;
  }
  const wholeMonth =
    earliest === dayOf(first.year, first.month) && latest + 1 === dayOf(first.year, first.month + 1);
  return wholeMonth ? `${monthName(first.month)} ${first.year}` : null;
}

/** With its preposition: "on 5 July 2010", "in May 2011", "by 10 October 2011". */
export function whenInWords(bounds: DateBounds): string {
  const words = boundsInWords(bounds);
  if (bounds.earliest === bounds.latest) return `on ${words}`;
  return /^(by|on|between|at) /.test(words) ? words : `in ${words}`;
}

const shortDay = (day: Day): string => {
  const { year, month, date } = calendarOf(day);
  return `${date} ${monthName(month).slice(0, 3)} ${year}`;
};

/**
 * For labels with little room.
 * @example boundsInBrief(boundsOf("2011-05")) // "May 2011"
 * @example boundsInBrief(boundsOf("[2010-11-23..2011-10-10]")) // "by Oct 2011"
 */
export function boundsInBrief({ earliest, latest }: DateBounds): string {
  if (!Number.isFinite(latest)) return Number.isFinite(earliest) ? `from ${monthInBrief(earliest)}` : "";
  if (earliest === latest) return shortDay(earliest);
  const unit = Number.isFinite(earliest) ? calendarUnit(earliest, latest) : null;
  if (unit && !unit.startsWith("between")) return unit.replace(/^([A-Z][a-z]{2})[a-z]*/, "$1");
  return `by ${monthInBrief(latest)}`;
}

/** @example monthInBrief(dayOf(2010, 7, 5)) // "Jul 2010" */
export const monthInBrief = (day: Day): string => {
  const { year, month } = calendarOf(day);
  return `${monthName(month).slice(0, 3)} ${year}`;
};
