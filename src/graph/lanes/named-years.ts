import { yearsOf } from "../../record/record";
import { dayOf } from "../../time/day";
import type { TimeScale } from "./time-scale";
import { xOf } from "./time-scale";

/** From the middle of one number to the next, in CSS pixels; a little under 40, as not every year has as many days. */
const LEAST_ROOM = 39.9;

/** The years whose numbers find room along the scale, and always the one that is looked at. */
export function namedYears(scale: TimeScale, now: number | null = null): readonly number[] {
  const middleOfNow = now === null ? Number.NEGATIVE_INFINITY : middleOfYear(scale, now);
  let last = Number.NEGATIVE_INFINITY;
  return yearsOf(scale).filter((year) => {
    const middle = middleOfYear(scale, year);
    const isClear = middle - last >= LEAST_ROOM && Math.abs(middle - middleOfNow) >= LEAST_ROOM;
    if (year !== now && !isClear) return false;
    last = middle;
    return true;
  });
}

export const middleOfYear = (scale: TimeScale, year: number): number =>
  (xOf(scale, dayOf(year)) + xOf(scale, dayOf(year + 1))) / 2;
