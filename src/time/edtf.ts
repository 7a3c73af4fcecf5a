/**
 * Date texts of the record, as the earliest and the latest day that they can mean.
 *
 * Reads EDTF (ISO 8601-2, Library of Congress specification of 4 February 2019): levels 0 and 1 whole, and of level 2 "one
 * of a set" (`[a,b]`, `[a..b]`, `[..b]`, `[a..]`) and unspecified digits at any place. What else level 2 has is refused.
 */
import type { Day } from "./day";
import { dayBefore, EVER, earliestDay, latestDay, NEVER } from "./day";
import { dayOfTime, daysMeant } from "./edtf-date";
import { expectedDate } from "./edtf-expected";
import type { EndUnits } from "./end-units";
import { endUnits, endUnitsIn } from "./end-units";
import type { Interval } from "./interval";

/** Both ends inclusive. `EVER` or `NEVER` where the text leaves an end open or unknown. */
export interface DateBounds extends EndUnits {
  readonly earliest: Day;
  readonly latest: Day;
}

export const UNKNOWN: DateBounds = { earliest: EVER, latest: NEVER };

/**
 * @example boundsOf("2009-11") // 1 to 30 November 2009
 * @example boundsOf("[2010-11-23..2011-10-10]") // some day from 23 November 2010 to 10 October 2011
 * @example boundsOf("1999~") // 1998 to 2000: `~` reaches on either side as far again as the date leaves open
 * @throws RangeError that ends with the text, when it is no date text.
 */
export function boundsOf(text: string): DateBounds {
  const known = cache.get(text);
  if (known) return known;
  const days = readSet(text) ?? readInterval(text) ?? daysMeant(text) ?? dayOfTime(text);
  if (!days) throw new RangeError(`Expected ${expectedDate(text)}; found ${text}`);
  const bounds = { earliest: days.from, latest: dayBefore(days.until), ...endUnitsIn(text, days) };
  if (cache.size >= MOST_KEPT) cache.clear();
  cache.set(text, bounds);
  return bounds;
}

/** Dates repeat: a report's date stands on most of its items. No record has so many dates; who opens many records forgets them. */
const MOST_KEPT = 20_000;
const cache = new Map<string, DateBounds>();

/** It lasts from the first day that its beginning can mean to the last that its end can mean. */
function readInterval(text: string): Interval | null {
  const [from, to, ...more] = text.split("/");
  if (from === undefined || to === undefined || more.length > 0) return null;
  return between(from === ".." ? "" : from, to === ".." ? "" : to);
}

const SET = /^\[(.+)\]$/;

/** Some day from the first to the last that its members can mean. */
function readSet(text: string): Interval | null {
  const [, members] = SET.exec(text) ?? [];
  const each = members?.split(",").map(readMember) ?? [];
  const read = each.filter((member) => member !== null);
  if (read.length === 0 || read.length < each.length) return null;
  return {
    from: earliestDay(read.map(({ from }) => from)),
    until: latestDay(read.map(({ until }) => until)),
  };
}

function readMember(text: string): Interval | null {
  const [from = "", to, ...more] = text.split("..");
  if (more.length > 0) return null;
  return to === undefined ? daysMeant(from) : between(from, to);
}

/** Two dates in order, of which an empty one leaves that end open; null when both do, or neither order is possible. */
function between(start: string, end: string): Interval | null {
  const first = start === "" ? OPEN : daysMeant(start);
  const last = end === "" ? OPEN : daysMeant(end);
  if (!first || !last || (first === OPEN && last === OPEN)) return null;
  return first.from < last.until ? { from: first.from, until: last.until } : null;
}

const OPEN: Interval = { from: EVER, until: NEVER };

/** Both at once: null when they contradict each other. */
export function boundsMeet(a: DateBounds, b: DateBounds): DateBounds | null {
  const earliest = latestDay([a.earliest, b.earliest]);
  const latest = earliestDay([a.latest, b.latest]);
  return earliest <= latest ? { earliest, latest, ...unitsOfEnds({ earliest, latest }, a, b) } : null;
}

/** One or the other: from the earliest day of either to the latest. */
export function boundsAround(a: DateBounds, b: DateBounds): DateBounds {
  const earliest = earliestDay([a.earliest, b.earliest]);
  const latest = latestDay([a.latest, b.latest]);
  return { earliest, latest, ...unitsOfEnds({ earliest, latest }, a, b) };
}

/** As those tell the ends that have them. */
function unitsOfEnds({ earliest, latest }: DateBounds, ...of: readonly DateBounds[]): EndUnits {
  const firsts = of.filter((each) => each.earliest === earliest);
  const lasts = of.filter((each) => each.latest === latest);
  return endUnits(
    firsts.map(({ earliestUnit }) => earliestUnit),
    lasts.map(({ latestUnit }) => latestUnit),
  );
}

/** The last day of one state from the first day of the next. */
export const boundsBefore = ({ earliest, latest }: DateBounds): DateBounds => ({
  earliest: dayBefore(earliest),
  latest: dayBefore(latest),
});
