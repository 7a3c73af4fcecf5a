import type { PartnershipRecord } from "../../record/record";
import type { Day } from "../../time/day";
import { calendarOf, dayOf, earlierDay, laterDay } from "../../time/day";

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
  /**
   * Where each month of the years begins, as a share of the line from 0 to 1, and where the last ends; without it, all days are
   * of one width.
   */
  readonly months?: readonly number[];
}

export const MONTHS_A_YEAR = 12;

/** Days outside the years lie on the edge. */
export function xOf(scale: TimeScale, day: Day): number {
  const { years, left, right } = scale;
  const from = dayOf(years.first);
  const until = dayOf(years.last + 1);
  const within = laterDay(from, earlierDay(day, until));
  const share = scale.months ? shareOf(scale.months, years, within) : (within - from) / (until - from);
  return left + (right - left) * share;
}

function shareOf(months: readonly number[], { first }: YearSpan, day: Day): number {
  const { year, month } = calendarOf(day);
  const index = (year - first) * MONTHS_A_YEAR + month - 1;
  const [start, next] = [dayOf(year, month), dayOf(year, month + 1)];
  const [from, until] = [months[index] ?? 1, months[index + 1] ?? 1];
  return from + ((until - from) * (day - start)) / (next - start);
}

/** The year at a place; beyond the ends, the first or the last. */
export function yearAt(scale: TimeScale, x: number): number {
  const begun = yearsWithin(scale.years).filter((year) => xOf(scale, dayOf(year)) <= x);
  return begun.at(-1) ?? scale.years.first;
}

const yearsWithin = ({ first, last }: YearSpan): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

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
