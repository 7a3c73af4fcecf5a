import { dayAfter, dayBefore, isoOfDay } from "../../time/day";
import { boundsOf } from "../../time/edtf";
import { dateIn } from "./cell-date";

/** What writers put where there is no bound. */
const NO_BOUND: ReadonlySet<string> = new Set(["", "-infinity", "infinity", "-inf", "inf", "+infinity"]);

/**
 * A time of a graph as a date: a day, a day with its time left out, or a number that is a year. Numbers may mean anything; from 1000
 * to 2999 without a fraction they are taken for years.
 * @returns nothing where there is no bound; null for a number that is no year, or another text
 */
export function timeIn(text: string): string | undefined | null {
  const plain = text.trim();
  if (NO_BOUND.has(plain.toLowerCase())) return undefined;
  const year = /^([12]\d{3})(\.0*)?$/.exec(plain)?.[1];
  return year ?? dateIn(plain);
}

/** Bounds belong to the time, unless they are open: then the day beside it does. A year or a month has no such day. */
export const besideOf = (
  date: string | undefined,
  isOpen: boolean,
  side: "start" | "end",
): string | undefined => {
  if (!isOpen || date === undefined || date.length < "2011-05-01".length) return date;
  const day = boundsOf(date).earliest;
  return isoOfDay(side === "start" ? dayAfter(day) : dayBefore(day));
};
