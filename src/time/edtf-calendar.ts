/** Years, months and days of the calendar, with unspecified digits at any place. */
import type { Day } from "./day";
import { calendarOf, dayAfter, dayOf } from "./day";
import type { Reach, Reading } from "./edtf-reach";

const CALENDAR_DATE = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/;

/**
 * From the first to the last day of the calendar that fits; null where none does, or the text is none of these.
 * A part that is not written is like one of which no digit is specified.
 * @example readCalendarDate("2010-XX-31") // from 31 January 2010 until 1 January 2011
 */
export function readCalendarDate(text: string): Reading | null {
  const [, year, month = "XX", date = "XX"] = CALENDAR_DATE.exec(text) ?? [];
  if (year === undefined || !isInSomeYear(month, date)) return null;
  const first = firstOf(year, month, date, RISING);
  const last = firstOf(year, month, date, FALLING);
  if (first === null || last === null) return null;
  return { from: first, until: dayAfter(last), reach: reachOf(year, month, date) };
}

/** What digits, months and dates there are, in one order of time. */
interface Order {
  readonly digits: readonly string[];
  readonly months: readonly string[];
  readonly dates: readonly string[];
}

const upTo = (most: number): readonly string[] =>
  Array.from({ length: most }, (_, at) => String(at + 1).padStart(2, "0"));

const RISING: Order = { digits: [..."0123456789"], months: upTo(12), dates: upTo(31) };
const FALLING: Order = {
  digits: RISING.digits.toReversed(),
  months: RISING.months.toReversed(),
  dates: RISING.dates.toReversed(),
};

/** Spares a search of ten thousand years for 30 February. */
const isInSomeYear = (month: string, date: string): boolean =>
  firstOf(LEAP_YEAR, month, date, RISING) !== null;
const LEAP_YEAR = "2000";

/** The first day, in that order, that fits and that the calendar has. */
function firstOf(yearDigits: string, monthDigits: string, dateDigits: string, order: Order): Day | null {
  const months = fitting(monthDigits, order.months);
  const dates = fitting(dateDigits, order.dates);
  for (const year of years(yearDigits, order))
    for (const month of months)
      for (const date of dates) {
        const day = dayOf(year, month, date);
        if (calendarOf(day).date === date) return day;
      }
  return null;
}

const fitting = (digits: string, texts: readonly string[]): readonly number[] =>
  texts.filter((text) => [...digits].every((digit, at) => digit === "X" || digit === text[at])).map(Number);

function* years(digits: string, order: Order): Generator<number> {
  const rising = digits.startsWith("-") ? order.digits.toReversed() : order.digits;
  for (const text of specified(digits, rising)) if (text !== NO_YEAR) yield Number(text);
}

/** The year 0 has no sign. */
const NO_YEAR = "-0000";

/** All that the digits can stand for, one after the other, as they may be ten thousand. */
function* specified(digits: string, order: readonly string[]): Generator<string> {
  if (!digits.includes("X")) yield digits;
  else for (const digit of order) yield* specified(digits.replace("X", digit), order);
}

/** A decade for 201X, a year for 2010 and 2010-XX, a month for 2010-07 and 2010-07-XX, a day for 2010-07-05. */
function reachOf(year: string, month: string, date: string): Reach {
  if (year.includes("X")) return [10 ** (year.length - year.indexOf("X")), 0, 0];
  if (month.includes("X")) return [1, 0, 0];
  return date.includes("X") ? [0, 1, 0] : [0, 0, 1];
}
