import { calendarOf } from "../../time/day";
import type { DateBounds } from "../../time/edtf";
import { boundsOf, UNKNOWN } from "../../time/edtf";
import type { PartnershipRecord } from "../record";

/** The record with years that reach to a date, as far as the text tells one: whether it is a date is asked of the check. */
export function withYearsOf(record: PartnershipRecord, edtf: string): PartnershipRecord {
  const { earliest, latest } = boundsIn(edtf);
  const told = [earliest, latest].filter(Number.isFinite).map((day) => calendarOf(day).year);
  const { first, last } = record.years;
  const years = { first: Math.min(first, ...told), last: Math.max(last, ...told) };
  return years.first === first && years.last === last ? record : { ...record, years };
}

function boundsIn(text: string): DateBounds {
  try {
    return boundsOf(text);
  } catch {
    return UNKNOWN;
  }
}
