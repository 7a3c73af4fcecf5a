import { addDays, dayAfter, dayBefore, isoOfDay } from "../../time/day";
import { boundsOf } from "../../time/edtf";
import type { Notes } from "../generous/notes";
import type { Rough } from "../generous/rough";

/**
 * The last day in force. Sets give either that or the first day of what came after, some of them both in one file: where a
 * successor began on the very day, the day before was the last, which is told.
 */
export function lastDayOf(rough: Rough, end: string, starts: readonly string[], notes: Notes): string {
  if (!starts.includes(end) || end.length < DAY.length) return end;
  notes.make(rough, "dissolution_date", "the first day of its successor, which the file gives for its end");
  return isoOfDay(dayBefore(boundsOf(end).earliest));
}

const DAY = "2009-04-01";

/**
 * The first day of the new state: that after the last of the old. Where a successor began later, some day in between.
 * @param last of the body that ended @param start of the one that came after it
 */
export function dayOfSuccession(last: string | undefined, start: string | undefined): string | undefined {
  if (last === undefined) return undefined;
  const next = last.length < DAY.length ? last : isoOfDay(dayAfter(boundsOf(last).latest));
  return start !== undefined && start > next ? `[${next}..${start}]` : next;
}

/** Whether it was there before the first day of the new state. One without a beginning is older than the dates of its set. */
export const beganBefore = (start: string | undefined, date: string | undefined): boolean =>
  start === undefined || (date !== undefined && boundsOf(start).latest < boundsOf(date).earliest);

/**
 * A day of a set that does not say whether it is the last of the old or the first of the new: that day, or the one beside it.
 * @example aroundOf("2013-03-28", -1) // "[2013-03-27..2013-03-28]", the last day of what ended
 * @example aroundOf("2013-03-28", 1) // "[2013-03-28..2013-03-29]", the first day of what came after
 */
export function aroundOf(date: string, other: 1 | -1): string {
  if (date.length < DAY.length) return date;
  const beside = isoOfDay(addDays(boundsOf(date).earliest, other));
  return other < 0 ? `[${beside}..${date}]` : `[${date}..${beside}]`;
}
