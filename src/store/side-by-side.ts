import type { PartnershipRecord } from "../record/record";
import { yearsOf } from "../record/record";
import { reportYears } from "../record/report-years";

/** Fewer are no comparison; three are offered. */
export const FEWEST_SIDE_BY_SIDE = 2;
const OFFERED = 3;
export const MOST_SIDE_BY_SIDE = 6;

/** The years to set side by side: those with a report on the area, and the one that is looked at; at least three. */
export function yearsSideBySide(record: PartnershipRecord, areaId: string, year: number): readonly number[] {
  const asked = [year, ...reportYears(record, areaId).toReversed()];
  // Then the nearest, so that there is something to compare.
  const nearest = yearsOf(record).toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year));
  const few = [...new Set(asked)].slice(0, MOST_SIDE_BY_SIDE);
  const enough = [...new Set([...few, ...nearest])].slice(0, Math.max(few.length, OFFERED));
  return enough.sort((a, b) => a - b);
}

/** With the year, or without it; in order. */
export function toggledYear(years: readonly number[], year: number): readonly number[] {
  const next = years.includes(year) ? years.filter((each) => each !== year) : [...years, year];
  return next.toSorted((a, b) => a - b);
}
