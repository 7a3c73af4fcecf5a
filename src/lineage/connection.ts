/** How two are connected in a period, and in which other years they are. */
import type { PartnershipRecord } from "../record/record";
import { yearsOf } from "../record/record";
import type { Slice } from "../record/slice";
import type { Period } from "../time/period";
import { yearNumber, yearOf } from "../time/period";
import type { Way } from "./way";
import { isPlanned } from "./way";
import { waysBetween } from "./ways";

export interface Between {
  readonly period: Period;
  readonly from: string;
  readonly to: string;
}

export interface Connection extends Between {
  /** All shortest ways; none where nothing joins the two in the period. */
  readonly ways: readonly Way[];
  /** The other years in which a way is on record; only looked for where none is in the period. */
  readonly otherYears: readonly number[];
}

/** @param sliceOf the record cut to a period; every year is asked for where none is found in the period */
export function connectionIn(
  record: PartnershipRecord,
  { period, from, to }: Between,
  sliceOf: (period: Period) => Slice,
): Connection {
  const waysIn = (each: Period): readonly Way[] => waysBetween(record, sliceOf(each), from, to);
  const isOnRecord = (ways: readonly Way[]): boolean => ways.some((way) => !isPlanned(way));
  const ways = waysIn(period);
  const otherYears = isOnRecord(ways)
    ? []
    : yearsOf(record).filter((year) => year !== yearNumber(period) && isOnRecord(waysIn(yearOf(year))));
  return { period, from, to, ways, otherYears };
}
