/** Days, months and years, each by itself. */
import { addDays, dayOf, isoOfDay } from "../../time/day";
import { boundsIn } from "../generous/as-at";
import { MONTH, monthOf, twoDigits, yearOf } from "./calendar-parts";
import type { Pattern } from "./pattern";
import { pattern } from "./pattern";
import type { Stretch } from "./stretch";
import { at } from "./stretch";

const YEAR = "(\\d{4}|\\d{2})";
/** Of a day, as databases and spreadsheets write it behind it. */
const TIME = "(?:[t ]\\d{1,2}:\\d{2}.*)?";

/** Null where the calendar has no such day, or month. */
const dateAt = (...parts: readonly string[]): Stretch | null => {
  const [year = "", ...rest] = parts;
  const iso = [yearOf(year), ...rest.map(twoDigits)].join("-");
  return isCalendar(rest) && boundsIn(iso) ? at(iso) : null;
};

/** EDTF has seasons for the months from 21 on. */
const isCalendar = ([month]: readonly string[]): boolean => month === undefined || Number(month) <= 12;

/** Spreadsheets count days from the end of 1899, with a 29 February 1900 that never was. */
const dayOfSerial = (serial: string): Stretch => at(isoOfDay(addDays(dayOf(1899, 12, 30), Number(serial))));

/** Both orders are tried, as 13/7 can only be one; the usual one first. */
const DAY_IN_NUMBERS = pattern(`(\\d{1,2})[/. -](\\d{1,2})[/. -]${YEAR}${TIME}`, ([a, b, year], order) => {
  const [british, american] = [dateAt(year, b, a), dateAt(year, a, b)];
  return order === "day-first" ? (british ?? american) : (american ?? british);
});

export const DAYS: readonly Pattern[] = [
  pattern(`(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}`, ([year, month, day]) => dateAt(year, month, day)),
  pattern(`(\\d{1,2})[ /-]?${MONTH}[ /-]?${YEAR}`, ([day, month, year]) => dateAt(year, monthOf(month), day)),
  pattern(`${MONTH} (\\d{1,2}) (\\d{4})`, ([month, day, year]) => dateAt(year, monthOf(month), day)),
  pattern(`(\\d{4}) ${MONTH} (\\d{1,2})`, ([year, month, day]) => dateAt(year, monthOf(month), day)),
  DAY_IN_NUMBERS,
  // From 1954 to 2064.
  pattern("([2-5]\\d{4})(?:\\.\\d+)?", ([serial]) => dayOfSerial(serial)),
];

export const MONTHS_AND_YEARS: readonly Pattern[] = [
  pattern(`${MONTH}[ /-]*${YEAR}`, ([month, year]) => dateAt(year, monthOf(month))),
  pattern(`(\\d{4})[ /-]?${MONTH}`, ([year, month]) => dateAt(year, monthOf(month))),
  pattern("(\\d{1,2})[/.-](\\d{4})", ([month, year]) => dateAt(year, month)),
  pattern("(\\d{4})-(\\d{2})", ([year, month]) => dateAt(year, month)),
  pattern("(?:year )?(\\d{4})", ([year]) => dateAt(year)),
];
