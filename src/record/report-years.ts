/** The years in which documents report on an area, and what follows from them. */
import { calendarOf } from "../time/day";
import { boundsOf } from "../time/edtf";
import type { Period } from "../time/period";
import { yearNumber, yearOf } from "../time/period";
import { documentsOf } from "./area";
import type { PartnershipRecord } from "./record";

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

/** The last review before the period: the latest earlier year with a report; else the first year of the record, or the next. */
export function lastReview(record: PartnershipRecord, areaId: string, period: Period): Period {
  const year = yearNumber(period);
  const { first } = record.years;
  const earlier = reportYears(record, areaId).findLast((each) => first <= each && each < year);
  return yearOf(earlier ?? (year > first ? first : first + 1));
}
