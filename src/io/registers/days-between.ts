import { dayAfter, dayBefore, isoOfDay } from "../../time/day";
import { boundsOf } from "../../time/edtf";

/**
 * Two registers, each of a day, or of some day in a month or a year.
 *
 * A body is in the earlier register, and not in the later: its last day in force lies from the day of the one to the day before the other.
 * @example lastDayBetween("2012-04-01", "2017-03-31") // "[2012-04-01..2017-03-30]"
 * @example lastDayBetween("2012", "2017") // "[2012-01-01..2017-12-30]", since nobody knows of which days the registers are
 */
export const lastDayBetween = (earlier: string, later: string): string =>
  `[${isoOfDay(boundsOf(earlier).earliest)}..${isoOfDay(dayBefore(boundsOf(later).latest))}]`;

/** The first day on which it was no more. @example firstDayWithout("2012-04-01", "2017-03-31") // "[2012-04-02..2017-03-31]" */
export const firstDayWithout = (earlier: string, later: string): string =>
  `[${isoOfDay(dayAfter(boundsOf(earlier).earliest))}..${isoOfDay(boundsOf(later).latest)}]`;
