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

/** @example dayOf(2010, 7, 5) // 5 July 2010. Months and dates beyond the calendar roll over, as in `Date.UTC`. */
export const dayOf = (year: number, month = 1, date = 1): Day =>
  (Date.UTC(year, month - 1, date) / MS_PER_DAY) as Day;

/** @example addDays(dayOf(2010, 7, 5), 1) // 6 July 2010 */
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

/** @example isoOfDay(dayOf(2010, 7, 5)) // "2010-07-05" */
export const isoOfDay = (day: Day): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
