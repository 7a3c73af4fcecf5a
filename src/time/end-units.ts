/** In which units the ends of a span are told: "between December 2010 and 30 September 2011" says of the first no day. */
import type { Interval } from "./interval";
import type { Precision } from "./period";
import { periodOf } from "./period";

export type EndUnit = Exclude<Precision, "day">;

/**
 * Of a set or an interval; none for an end that is told to the day, or that is open. The earliest day is the first of its unit, the
 * latest the last of its own: an end that was moved since is told as a day.
 */
export interface EndUnits {
  readonly earliestUnit?: EndUnit;
  readonly latestUnit?: EndUnit;
}

/**
 * @param days that the whole text can mean
 * @example endUnitsIn("[2010-12..2011-09-30]", days) // { earliestUnit: "month" }
 */
export function endUnitsIn(text: string, { from, until }: Interval): EndUnits {
  const dates = text.split(/\.\.|[[\],/]/);
  // One date is its own unit.
  if (dates.length < 2) return {};
  const periods = dates.map(periodOf).filter((period) => period !== null);
  const unitsWhere = (isEnd: (period: Interval) => boolean) =>
    periods.filter(isEnd).map(({ precision }) => (precision === "day" ? undefined : precision));
  return endUnits(
    unitsWhere((period) => period.from === from),
    unitsWhere((period) => period.until === until),
  );
}

/** @param earliest by all that tell that day: it is as exact as the one that is most exact */
export const endUnits = (
  earliest: readonly (EndUnit | undefined)[],
  latest: readonly (EndUnit | undefined)[],
): EndUnits => {
  const [first, last] = [finest(earliest), finest(latest)];
  return { ...(first && { earliestUnit: first }), ...(last && { latestUnit: last }) };
};

function finest(units: readonly (EndUnit | undefined)[]): EndUnit | undefined {
  if (units.includes(undefined)) return undefined;
  return units.includes("month") ? "month" : units[0];
}
