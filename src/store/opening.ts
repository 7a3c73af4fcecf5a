import { documentsOf } from "../record/area";
import type { PartnershipRecord } from "../record/record";
import { calendarOf } from "../time/day";
import { boundsOf } from "../time/edtf";

/** The latest year, within the record's years, in which a document reports on the area; the first year where none does. */
export function openingYear(record: PartnershipRecord, areaId: string): number {
  const { first, last } = record.years;
  return Math.min(last, Math.max(first, ...reportYears(record, areaId)));
}

/** The years in which a document reports on the area, in order. */
export function reportYears(record: PartnershipRecord, areaId: string): readonly number[] {
  const years = documentsOf(record, areaId)
    .map(({ date }) => boundsOf(date))
    .map(({ earliest, latest }) => (Number.isFinite(earliest) ? earliest : latest))
    .filter(Number.isFinite)
    .map((day) => calendarOf(day).year);
  return [...new Set(years)].sort((a, b) => a - b);
}
