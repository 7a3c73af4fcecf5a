import type { PartnershipRecord } from "../record/record";
import type { Period } from "../time/period";
import { yearNumber, yearOf } from "../time/period";
import { reportYears } from "./opening";

/** The last review before the period: the latest earlier year with a report; else the first year of the record, or the next. */
export function defaultComparison(record: PartnershipRecord, areaId: string, period: Period): Period {
  const year = yearNumber(period);
  const earlier = reportYears(record, areaId).findLast((each) => each < year);
  const { first } = record.years;
  return yearOf(earlier ?? (year > first ? first : first + 1));
}
