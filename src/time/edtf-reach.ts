/** How far an approximate date reaches beyond what it says. */
import type { Day } from "./day";
import { calendarOf, dayOf } from "./day";
import type { Interval } from "./interval";

/** The standard leaves it open. Here: on either side as much again as the date leaves open, a day, a month, a year, a decade. */
export type Reach = readonly [years: number, months: number, days: number];

/** The days that a date means, and how far `~` would reach beyond them. */
export type Reading = Interval & { readonly reach: Reach };

/** @example widened({ ...june2010, reach: [0, 1, 0] }) // from 1 May until 1 August 2010 */
export const widened = ({ from, until, reach }: Reading): Interval => ({
  from: moved(from, reach, -1),
  until: moved(until, reach, 1),
});

function moved(day: Day, [years, months, days]: Reach, direction: 1 | -1): Day {
  const { year, month, date } = calendarOf(day);
  return dayOf(year + direction * years, month + direction * months, date + direction * days);
}
