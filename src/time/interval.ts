import type { Day } from "./day";
import { earlierDay, laterDay } from "./day";

/** Half-open: `from` is in it, `until` is the first day that is not. */
export interface Interval {
  readonly from: Day;
  readonly until: Day;
}

/** @example intervalContains({ from: a, until: b }, b) // false */
export const intervalContains = ({ from, until }: Interval, day: Day): boolean => from <= day && day < until;

/** True when the two share at least one day. An empty interval overlaps nothing. */
export const intervalsOverlap = (a: Interval, b: Interval): boolean =>
  laterDay(a.from, b.from) < earlierDay(a.until, b.until);

/** True when every day of `inner` is in `outer`. */
export const intervalWithin = (inner: Interval, outer: Interval): boolean =>
  outer.from <= inner.from && inner.until <= outer.until;
