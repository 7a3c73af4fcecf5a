import type { Day } from "./day";
import { calendarOf, dayAfter, dayBefore, dayOf, isoMonth, isoOfDay, isoYear } from "./day";
import type { Interval } from "./interval";

export type Precision = "year" | "month" | "day";

/** A calendar year, month or day, as the timeline offers them. `text` is its name in an address: 2011, 2011-05, 2011-05-20. */
export interface Period extends Interval {
  readonly precision: Precision;
  readonly text: string;
}

const PERIOD = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export const yearOf = (year: number): Period => ({
  precision: "year",
  text: isoYear(year),
  from: dayOf(year),
  until: dayOf(year + 1),
});

export const monthOf = (year: number, month: number): Period => {
  const { year: realYear, month: realMonth } = calendarOf(dayOf(year, month));
  return {
    precision: "month",
    text: isoMonth(realYear, realMonth),
    from: dayOf(year, month),
    until: dayOf(year, month + 1),
  };
};

export const singleDay = (day: Day): Period => ({
  precision: "day",
  text: isoOfDay(day),
  from: day,
  until: dayAfter(day),
});

/** Null when the text is no year, month or day of the calendar. */
export function periodOf(text: string): Period | null {
  const [, year, month, date] = (PERIOD.exec(text) ?? []).map(Number);
  if (year === undefined) return null;
  const period = Number.isNaN(month) || month === undefined ? yearOf(year) : monthOrDay(year, month, date);
  return period.text === text ? period : null;
}

const monthOrDay = (year: number, month: number, date: number | undefined): Period =>
  date === undefined || Number.isNaN(date) ? monthOf(year, month) : singleDay(dayOf(year, month, date));

/** The period of that precision that the day lies in. */
export function periodContaining(day: Day, precision: Precision): Period {
  const { year, month } = calendarOf(day);
  if (precision === "year") return yearOf(year);
  return precision === "month" ? monthOf(year, month) : singleDay(day);
}

export const periodAfter = (period: Period): Period => periodContaining(period.until, period.precision);
export const periodBefore = (period: Period): Period =>
  periodContaining(dayBefore(period.from), period.precision);

/** The year in which the period lies: every period lies in one. */
export const yearNumber = (period: Period): number => calendarOf(period.from).year;
