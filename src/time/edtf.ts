/**
 * Date texts of the record, as the earliest and the latest day that they can mean.
 *
 * Reads EDTF (ISO 8601-2, Library of Congress specification of 4 February 2019): level 1, and "one of a set"
 * (`[a,b]`, `[a..b]`, `[..b]`) of level 2. The npm package `edtf` parses; the bounds are taken here, because the
 * package gives null for unknown ends, a wrong maximum for sets with a range, and does not widen approximate dates.
 */
import { parse } from "edtf";
import type { Day } from "./day";
import { calendarOf, dayBefore, dayOf, EVER, earliestDay, latestDay, NEVER } from "./day";

/** Both ends inclusive. `EVER` or `NEVER` where the text leaves an end open or unknown. */
export interface DateBounds {
  readonly earliest: Day;
  readonly latest: Day;
}

export const UNKNOWN: DateBounds = { earliest: EVER, latest: NEVER };

interface ParsedDate {
  readonly type: "Date";
  readonly values: readonly number[];
  readonly unspecified?: number;
  readonly approximate?: boolean | number;
}
interface ParsedSpan {
  readonly type: "Interval" | "Set";
  /** Of an interval, an open end is ±Infinity and an unknown one null; of a set, a range is a pair. */
  readonly values: readonly (ParsedDate | number | null | readonly ParsedDate[])[];
  readonly earlier?: boolean;
  readonly later?: boolean;
}

const PLAIN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const YEARS_BY_UNSPECIFIED_DIGITS: Readonly<Record<number, number>> = { 8: 10, 12: 100 };

/**
 * @example boundsOf("2009-11") // 1 to 30 November 2009
 * @example boundsOf("[2010-11-23..2011-10-10]") // some day from 23 November 2010 to 10 October 2011
 * @example boundsOf("1999~") // 1998 to 2000: `~` widens by one unit of the date's own precision on either side
 * @throws RangeError that ends with the text, when it is no date text.
 */
export function boundsOf(text: string): DateBounds {
  const known = cache.get(text);
  if (known) return known;
  const bounds = readBounds(text);
  cache.set(text, bounds);
  return bounds;
}

/** Dates repeat: a report's date stands on most of its items. */
const cache = new Map<string, DateBounds>();

function readBounds(text: string): DateBounds {
  const plain = PLAIN.exec(text);
  const bounds = plain ? boundsOfPlain(plain) : boundsOfParsed(text);
  if (!bounds || bounds.earliest > bounds.latest) {
    throw new RangeError(`Expected a date such as 2010, 2010-07 or 2010-07-05, or EDTF; found ${text}`);
  }
  return bounds;
}

function boundsOfPlain([, year, month, date]: RegExpExecArray): DateBounds | null {
  const values = [year, month, date].filter((part) => part !== undefined).map(Number);
  const bounds = boundsOfValues(values);
  const real = calendarOf(bounds.earliest);
  const rolledOver = real.month !== (values[1] ?? 1) || real.date !== (values[2] ?? 1);
  return rolledOver ? null : bounds;
}

function boundsOfValues([year, month, date]: readonly number[], years = 1): DateBounds {
  if (year === undefined) return UNKNOWN;
  if (month === undefined) return span(dayOf(year), dayOf(year + years));
  if (date === undefined) return span(dayOf(year, month), dayOf(year, month + 1));
  return span(dayOf(year, month, date), dayOf(year, month, date + 1));
}

const span = (from: Day, until: Day): DateBounds => ({ earliest: from, latest: dayBefore(until) });

function boundsOfParsed(text: string): DateBounds | null {
  const parsed = parseOrNull(text);
  if (parsed?.type === "Date") return boundsOfDate(parsed);
  if (parsed?.type === "Interval") return boundsOfInterval(parsed);
  if (parsed?.type === "Set") return boundsOfSet(parsed);
  return null;
}

/** The parser throws a page of grammar; the caller's one line says more. */
function parseOrNull(text: string): ParsedDate | ParsedSpan | null {
  try {
    return parse(text) as ParsedDate | ParsedSpan;
  } catch {
    return null;
  }
}

/** The parser's mask of unspecified digits: four bits for the year, two for the month, two for the day. */
const UNSPECIFIED_MONTH = 0b0011_0000;
const UNSPECIFIED_DAY = 0b1100_0000;
const UNSPECIFIED_YEAR_DIGITS = 0b0000_1111;

function boundsOfDate({ values, unspecified = 0, approximate }: ParsedDate): DateBounds {
  const known = unspecified & UNSPECIFIED_MONTH ? 1 : unspecified & UNSPECIFIED_DAY ? 2 : values.length;
  // The parser counts months from 0.
  const calendar = values.slice(0, known).map((value, index) => (index === 1 ? value + 1 : value));
  if (!approximate) {
    return boundsOfValues(calendar, YEARS_BY_UNSPECIFIED_DIGITS[unspecified & UNSPECIFIED_YEAR_DIGITS]);
  }
  const sooner = boundsOfValues(shifted(calendar, -1));
  const later = boundsOfValues(shifted(calendar, 1));
  return { earliest: sooner.earliest, latest: later.latest };
}

/** By one unit of the date's own precision; what runs over the calendar rolls over. */
const shifted = (calendar: readonly number[], by: number): readonly number[] =>
  calendar.map((value, index) => (index === calendar.length - 1 ? value + by : value));

function boundsOfInterval({ values }: ParsedSpan): DateBounds {
  const [from, to] = values.map((end) => (isDate(end) ? boundsOfDate(end) : UNKNOWN));
  return { earliest: from?.earliest ?? EVER, latest: to?.latest ?? NEVER };
}

const isDate = (value: unknown): value is ParsedDate =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function boundsOfSet({ values, earlier, later }: ParsedSpan): DateBounds | null {
  if (values.some(runsBackwards)) return null;
  const dates = values.flat().filter(isDate);
  const each = dates.map(boundsOfDate);
  return {
    earliest: earlier ? EVER : earliestDay(each.map((bounds) => bounds.earliest)),
    latest: later ? NEVER : latestDay(each.map((bounds) => bounds.latest)),
  };
}

/** A range in a set, such as `2011..2009`. */
function runsBackwards(value: ParsedSpan["values"][number]): boolean {
  const [from, to] = Array.isArray(value) ? (value as readonly ParsedDate[]).map(boundsOfDate) : [];
  return from !== undefined && to !== undefined && from.earliest > to.latest;
}

/** Both at once: null when they contradict each other. */
export function boundsMeet(a: DateBounds, b: DateBounds): DateBounds | null {
  const earliest = latestDay([a.earliest, b.earliest]);
  const latest = earliestDay([a.latest, b.latest]);
  return earliest <= latest ? { earliest, latest } : null;
}

/** The last day of one state from the first day of the next. */
export const boundsBefore = ({ earliest, latest }: DateBounds): DateBounds => ({
  earliest: dayBefore(earliest),
  latest: dayBefore(latest),
});
