import { perRecord } from "../../record/per-record";
import type { PartnershipRecord } from "../../record/record";
import { yearsOf } from "../../record/record";
import type { Slice } from "../../record/slice";
import { sliceAt } from "../../record/slice";
import { yearOf } from "../../time/period";

const cut = perRecord((): Map<number, Slice> => new Map());

/** The record cut to a year; once for what is found for all time and for what is shown of that year. */
export function yearSlice(record: PartnershipRecord, year: number): Slice {
  const known = cut(record).get(year);
  if (known) return known;
  const slice = sliceAt(record, yearOf(year));
  cut(record).set(year, slice);
  return slice;
}

/** The record cut to each of its years, for what is found for all time. */
export const yearSlices = perRecord(
  (record: PartnershipRecord): ReadonlyMap<number, Slice> =>
    new Map(yearsOf(record).map((year) => [year, yearSlice(record, year)])),
);
