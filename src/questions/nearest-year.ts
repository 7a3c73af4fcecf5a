import { intervalsById } from "../record/lives";
import { bestIntervalIn } from "../record/presence";
import type { PartnershipRecord } from "../record/record";
import { yearsOf } from "../record/record";
import type { Period } from "../time/period";
import { yearNumber, yearOf } from "../time/period";

/** The year nearest to the period in which one of the items is on record, the later of two; null where none is in any. */
export function nearestYearOf(
  record: PartnershipRecord,
  ids: readonly string[],
  period: Period,
): Period | null {
  const now = yearNumber(period);
  const distance = (year: number): number => Math.abs(year - now);
  const years = yearsOf(record).filter((year) => ids.some((id) => isOnRecordIn(record, id, yearOf(year))));
  const [nearest] = years.toSorted((a, b) => distance(a) - distance(b) || b - a);
  return nearest === undefined ? null : yearOf(nearest);
}

const isOnRecordIn = (record: PartnershipRecord, id: string, year: Period): boolean => {
  const intervals = intervalsById(record).get(id);
  return intervals !== undefined && bestIntervalIn(intervals, year).presence === "on-record";
};
