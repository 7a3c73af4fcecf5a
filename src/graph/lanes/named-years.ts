import { yearsOf } from "../../record/record";
import { dayOf } from "../../time/day";
import type { TimeScale } from "./time-scale";
import { xOf } from "./time-scale";

/** From the middle of one number to the next, in CSS pixels. */
const LEAST_ROOM = 40;

/** The years whose numbers find room along the scale, and always the one that is looked at. */
export function namedYears(scale: TimeScale, now: number | null = null): readonly number[] {
  const years = yearsOf(scale);
  const every = Math.ceil((LEAST_ROOM * years.length) / (scale.right - scale.left));
  const isBesideNow = (year: number): boolean => now !== null && Math.abs(year - now) < every;
  return years.filter((year, index) => year === now || (index % every === 0 && !isBesideNow(year)));
}

export const middleOfYear = (scale: TimeScale, year: number): number =>
  (xOf(scale, dayOf(year)) + xOf(scale, dayOf(year + 1))) / 2;
