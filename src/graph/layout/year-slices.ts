import { perRecord } from "../../record/per-record";
import type { PartnershipRecord } from "../../record/record";
import { yearsOf } from "../../record/record";
import type { Slice } from "../../record/slice";
import { sliceAt } from "../../record/slice";
import { yearOf } from "../../time/period";

/** The record cut to each of its years, for what is found for all time. */
export const yearSlices = perRecord(
  (record: PartnershipRecord): ReadonlyMap<number, Slice> =>
    new Map(yearsOf(record).map((year) => [year, sliceAt(record, yearOf(year))])),
);
