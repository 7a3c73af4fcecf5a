/** One date of EDTF: whatever may stand at an end of an interval or in a set. */
import { addDays, dayOf } from "./day";
import { readCalendarDate } from "./edtf-calendar";
import type { Reading } from "./edtf-reach";
import { widened } from "./edtf-reach";
import { readSeason } from "./edtf-season";
import type { Interval } from "./interval";

const QUALIFIED = /^(.+?)([?~%]?)$/;

/**
 * The days that a date can mean; null when the text is no date, or lies beyond what a day can hold. `~` and `%`
 * (approximate) widen it. `?` (uncertain) doubts the date and names no other: it means the days that it says.
 * @example daysMeant("201X") // from 1 January 2010 until 1 January 2020
 * @example daysMeant("2010-07~") // from 1 June 2010 until 1 September 2010
 */
export function daysMeant(text: string): Interval | null {
  const [, date = "", qualifier = ""] = QUALIFIED.exec(text) ?? [];
  const reading = readCalendarDate(date) ?? readSeason(date) ?? readLongYear(date);
  if (!reading) return null;
  const { from, until } = "~%".includes(qualifier || "?") ? widened(reading) : reading;
  return Number.isNaN(from + until) ? null : { from, until };
}

const LONG_YEAR = /^Y(-?[1-9]\d{4,})$/;

/** A year of more than four digits, such as Y-12000. */
function readLongYear(text: string): Reading | null {
  const [, digits] = LONG_YEAR.exec(text) ?? [];
  const year = Number(digits);
  return digits === undefined ? null : { from: dayOf(year), until: dayOf(year + 1), reach: [1, 0, 0] };
}

const TIME =
  /^(-?\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(Z|[+-][01]\d(?::[0-5]\d)?)?$/;
const UTC = /^(Z|[+-]00(:00)?)$/;

/**
 * The day of a date with a time: the day as its writer's clock had it. Where that clock went by UTC, the last hour of a day may
 * be the next day's first in Britain, as programs write the midnights of a summer: then both.
 */
export function dayOfTime(text: string): Interval | null {
  const [, date = "", hour, zone = ""] = TIME.exec(text) ?? [];
  const day = readCalendarDate(date);
  if (!day) return null;
  return { from: day.from, until: hour === "23" && UTC.test(zone) ? addDays(day.until, 1) : day.until };
}
