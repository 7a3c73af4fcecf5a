import { yearsOf } from "../../record/record";
import { dayOf } from "../../time/day";
import type { TimeScale } from "./time-scale";
import { xOf } from "./time-scale";
import { stepFor } from "./year-step";

/** From the middle of one number to the next, in CSS pixels; a little under 40, as not every year has as many days. */
const LEAST_ROOM = 39.9;
/** Where not every other year finds room, those of fives, of tens, of centuries are named. */
const LEAST_YEAR = LEAST_ROOM / 2;
/** Lines nearer to each other are a grey ground. */
const LEAST_LINES = 6;

const lengthOf = ({ left, right }: TimeScale): number => right - left;

/** The years whose numbers find room along the scale, and always the one that is looked at. */
export function namedYears(scale: TimeScale, now: number | null = null): readonly number[] {
  const middleOfNow = now === null ? Number.NEGATIVE_INFINITY : middleOfYear(scale, now);
  const years = yearsOf(scale);
  const isTight = lengthOf(scale) / years.length < LEAST_YEAR;
  const step = isTight ? stepFor(years.length, lengthOf(scale) / LEAST_ROOM) : 1;
  let last = Number.NEGATIVE_INFINITY;
  return years.filter((year) => {
    const middle = middleOfYear(scale, year);
    const isClear = middle - last >= LEAST_ROOM && Math.abs(middle - middleOfNow) >= LEAST_ROOM;
    if (year !== now && (!isClear || year % step !== 0)) return false;
    last = middle;
    return true;
  });
}

/** The years at whose beginning a line stands, and the end of the last. */
export function linedYears(scale: TimeScale): readonly number[] {
  const years = yearsOf(scale);
  const step = stepFor(years.length, lengthOf(scale) / LEAST_LINES);
  return [...years, scale.years.last + 1].filter(
    (year, index) => index === 0 || index === years.length || year % step === 0,
  );
}

export const middleOfYear = (scale: TimeScale, year: number): number =>
  (xOf(scale, dayOf(year)) + xOf(scale, dayOf(year + 1))) / 2;
