import type { Day } from "./day";
import { calendarOf, dayOf } from "./day";
import type { DateBounds } from "./edtf";
import { namedSpan } from "./named-span";
import type { Period } from "./period";
import { periodContaining } from "./period";

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

const FIRST_YEAR_WITHOUT_ERA = 1000;

/**
 * Years as people count them, who have no year 0.
 * @example yearInWords(2010) // "2010"
 * @example yearInWords(-43) // "44 BC"
 */
export const yearInWords = (year: number): string =>
  year < 1 ? `${1 - year} BC` : year < FIRST_YEAR_WITHOUT_ERA ? `AD ${year}` : String(year);

export const monthName = (month: number): string => MONTHS[month - 1] ?? "";

/** @example dayInWords(dayOf(2010, 7, 5)) // "5 July 2010" */
export function dayInWords(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `${date} ${monthName(month)} ${yearInWords(year)}`;
}

/** @example periodInWords(monthOf(2011, 5)) // "May 2011" */
export function periodInWords({ precision, from }: Period): string {
  const { year, month } = calendarOf(from);
  if (precision === "year") return yearInWords(year);
  return precision === "month" ? `${monthName(month)} ${yearInWords(year)}` : dayInWords(from);
}

/** With its preposition: "in 2011", "in May 2011", "on 5 July 2010". */
export const inPeriod = (period: Period): string =>
  `${period.precision === "day" ? "on" : "in"} ${periodInWords(period)}`;

/**
 * The span in the fewest words that lose nothing.
 * @example boundsInWords(boundsOf("2011-05")) // "May 2011"
 * @example boundsInWords(boundsOf("2011-22")) // "summer 2011"
 * @example boundsInWords(boundsOf("[2011-04-01..2012-03-31]")) // "2011/12"
 * @example boundsInWords(boundsOf("[2010-11-23..2011-10-10]")) // "between 23 November 2010 and 10 October 2011"
 * @example boundsInWords(boundsOf("[2010-12..2011-09-30]")) // "between December 2010 and 30 September 2011"
 * @example boundsInWords(boundsOf("[..2011-10-10]")) // "by 10 October 2011"
 */
export const boundsInWords = (bounds: DateBounds): string => nameOf(bounds) ?? spanInWords(bounds);

/** With its preposition: "on 5 July 2010", "in May 2011", "in summer 2011", "by 10 October 2011". */
export function whenInWords(bounds: DateBounds): string {
  const unit = unitOf(bounds);
  if (unit) return inPeriod(unit);
  const named = namedSpan(bounds);
  return named === null ? spanInWords(bounds) : `in ${named}`;
}

/** Of what lies after all of the span: "after 5 July 2010", "after summer 2011". */
export const afterInWords = (bounds: DateBounds): string =>
  `after ${nameOf(bounds) ?? dayInWords(Number.isFinite(bounds.latest) ? bounds.latest : bounds.earliest)}`;

/** Of what lies before all of the span: "before 5 July 2010", "before 2011/12". */
export const beforeInWords = (bounds: DateBounds): string =>
  `before ${nameOf(bounds) ?? dayInWords(Number.isFinite(bounds.earliest) ? bounds.earliest : bounds.latest)}`;

const nameOf = (bounds: DateBounds): string | null => {
  const unit = unitOf(bounds);
  return unit ? periodInWords(unit) : namedSpan(bounds);
};

/** The day, month or year that the span is; null where it is another. */
function unitOf({ earliest, latest }: DateBounds): Period | null {
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return null;
  const units = (["day", "month", "year"] as const).map((precision) => periodContaining(earliest, precision));
  return units.find(({ from, until }) => from === earliest && until === latest + 1) ?? null;
}

/** What has no name brings its own preposition. */
export function spanInWords(bounds: DateBounds): string {
  const { earliest, latest } = bounds;
  const [first, last] = [earliestIn(bounds), latestIn(bounds)];
  if (!first) return last ? byInWords(last) : "at an unknown date";
  if (!last)
    return first.precision === "day" ? `on or after ${periodInWords(first)}` : `${inPeriod(first)} or later`;
  const [firstYear, lastYear] = [calendarOf(earliest).year, calendarOf(latest).year];
  return earliest === dayOf(firstYear) && latest === dayOf(lastYear, 12, 31)
    ? `between ${yearInWords(firstYear)} and ${yearInWords(lastYear)}`
    : `between ${periodInWords(first)} and ${periodInWords(last)}`;
}

/** "By May" might be before it. */
const byInWords = (last: Period): string =>
  `by ${last.precision === "day" ? "" : "the end of "}${periodInWords(last)}`;

/** The day, month or year that is told as the earliest; null where that end is open. */
function earliestIn({ earliest, earliestUnit }: DateBounds): Period | null {
  if (!Number.isFinite(earliest)) return null;
  const told = periodContaining(earliest, earliestUnit ?? "day");
  return told.from === earliest ? told : periodContaining(earliest, "day");
}

function latestIn({ latest, latestUnit }: DateBounds): Period | null {
  if (!Number.isFinite(latest)) return null;
  const told = periodContaining(latest, latestUnit ?? "day");
  return told.until === latest + 1 ? told : periodContaining(latest, "day");
}

const shortDay = (day: Day): string => {
  const { year, month, date } = calendarOf(day);
  return `${date} ${monthName(month).slice(0, 3)} ${yearInWords(year)}`;
};

/**
 * For labels with little room.
 * @example boundsInBrief(boundsOf("2011-05")) // "May 2011"
 * @example boundsInBrief(boundsOf("[2010-11-23..2011-10-10]")) // "by Oct 2011"
 */
export function boundsInBrief(bounds: DateBounds): string {
  const { earliest, latest } = bounds;
  if (!Number.isFinite(latest)) return Number.isFinite(earliest) ? `from ${monthInBrief(earliest)}` : "";
  const unit = unitOf(bounds);
  return unit ? periodInBrief(unit) : (namedSpan(bounds) ?? `by ${monthInBrief(latest)}`);
}

function periodInBrief({ precision, from }: Period): string {
  if (precision === "day") return shortDay(from);
  return precision === "month" ? monthInBrief(from) : yearInWords(calendarOf(from).year);
}

/** @example monthInBrief(dayOf(2010, 7, 5)) // "Jul 2010" */
export const monthInBrief = (day: Day): string => {
  const { year, month } = calendarOf(day);
  return `${monthName(month).slice(0, 3)} ${yearInWords(year)}`;
};

/** Calendar years, both within. @example yearsInWords({ first: 2009, last: 2024 }) // "2009 to 2024"; of one year, "2012" */
export const yearsInWords = ({ first, last }: { readonly first: number; readonly last: number }): string =>
  first === last ? yearInWords(first) : `${yearInWords(first)} to ${yearInWords(last)}`;
