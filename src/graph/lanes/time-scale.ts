import type { PartnershipRecord } from "../../record/record";
import type { Day } from "../../time/day";
import { dayOf, earlierDay, laterDay } from "../../time/day";

/** Calendar years, both within. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** Days as places along a line. */
export interface TimeScale {
  readonly years: YearSpan;
  /** Of the first day of the first year, and of the last of the last, in CSS pixels. */
  readonly left: number;
  readonly right: number;
}

/** Days outside the years lie on the edge. */
export function xOf({ years, left, right }: TimeScale, day: Day): number {
  const from = dayOf(years.first);
  const until = dayOf(years.last + 1);
  return left + ((right - left) * (laterDay(from, earlierDay(day, until)) - from)) / (until - from);
}

/** The year at a place; beyond the ends, the first or the last. */
export function yearAt({ years, left, right }: TimeScale, x: number): number {
  const count = years.last - years.first + 1;
  const index = Math.floor(((x - left) / (right - left)) * count);
  return years.first + Math.min(count - 1, Math.max(0, index));
}

const FEWEST_YEARS = 2;
const countOf = ({ first, last }: YearSpan): number => last - first + 1;

/** Half as many years, or twice as many, around a year; null for all of the record's. */
export function zoomedYears(
  { years: all }: PartnershipRecord,
  years: YearSpan | null,
  around: number,
  direction: "in" | "out",
): YearSpan | null {
  const now = countOf(years ?? all);
  const count = direction === "in" ? Math.max(FEWEST_YEARS, Math.round(now / 2)) : now * 2;
  return count >= countOf(all) ? null : spanAround(all, count, around);
}

function spanAround(all: YearSpan, count: number, around: number): YearSpan {
  const wanted = around - Math.floor((count - 1) / 2);
  const first = Math.min(all.last - count + 1, Math.max(all.first, wanted));
  return { first, last: first + count - 1 };
}

/** The years to show: moved, not widened, where the year that is looked at lies outside them. */
export function yearsAround(
  { years: all }: PartnershipRecord,
  years: YearSpan | null,
  year: number,
): YearSpan {
  if (!years) return all;
  const isIn = years.first <= year && year <= years.last;
  return isIn ? years : spanAround(all, countOf(years), year);
}
