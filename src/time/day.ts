/**
 * A day, and nothing shorter: partnerships are formed and ended on days. This is the only file that knows
 * JavaScript's `Date`.
 */

declare const dayBrand: unique symbol;

/** Days since 1 January 1970 (proleptic Gregorian, no time zone). May be ±Infinity where a bound is not known. */
export type Day = number & { readonly [dayBrand]: true };

/** Before and after every day that anything is known of. */
export const EVER = Number.NEGATIVE_INFINITY as Day;
export const NEVER = Number.POSITIVE_INFINITY as Day;

const MS_PER_DAY = 86_400_000;

/**
 * Years are counted as astronomers and ISO 8601 count them: the year 0 is 1 BC. NaN beyond what `Date` can hold, which is
 * 271,821 BC to AD 275,760. Months and dates beyond the calendar roll over.
 * @example dayOf(2010, 7, 5) // 5 July 2010
 */
export const dayOf = (year: number, month = 1, date = 1): Day =>
  // Not `Date.UTC`, which takes the years 0 to 99 for those of the twentieth century.
  (new Date(0).setUTCFullYear(year, month - 1, date) / MS_PER_DAY) as Day;

/** @example addDays(dayOf(2010, 7, 5), 1) // 6 July 2010 */
/** The day that it is where the reader is. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

export const addDays = (day: Day, count: number): Day => (day + count) as Day;

export const dayBefore = (day: Day): Day => addDays(day, -1);
export const dayAfter = (day: Day): Day => addDays(day, 1);

export const earlierDay = (a: Day, b: Day): Day => (a < b ? a : b);
export const laterDay = (a: Day, b: Day): Day => (a > b ? a : b);

export const earliestDay = (days: Iterable<Day>): Day => [...days].reduce(earlierDay, NEVER);
export const latestDay = (days: Iterable<Day>): Day => [...days].reduce(laterDay, EVER);

/** Year, month 1–12 and date 1–31 of a finite day. */
export function calendarOf(day: Day): { year: number; month: number; date: number } {
  const moment = new Date(day * MS_PER_DAY);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    date: moment.getUTCDate(),
  };
}

/** @example isoYear(-44) // "-0044" */
export const isoYear = (year: number): string =>
  (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** @example isoMonth(2010, 7) // "2010-07" */
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${twoDigits(month)}`;

/** Of a finite day. @example isoOfDay(dayOf(2010, 7, 5)) // "2010-07-05" */
export function isoOfDay(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `${isoMonth(year, month)}-${twoDigits(date)}`;
}
