import { calendarOf } from "../../time/day";
import type { DateBounds } from "../../time/edtf";
import { boundsOf } from "../../time/edtf";
import { yearsInWords } from "../../time/words";
import type { ItemFault } from "../fault";
import { shown } from "../fault";
import { lastDayOf } from "../life";
import { lifeOf } from "../lives";
import type { PartnershipRecord } from "../record";
import type { Contribution } from "../shape";

/** Sums for a time at which neither body can have been there, or of which the record does not tell: most often a slip in a year. */
export const contributionFaults = (record: PartnershipRecord): readonly ItemFault[] =>
  record.contributions.flatMap((item) => {
    const expected = item.period === undefined ? null : expectedOf(record, item, boundsOf(item.period));
    return expected === null ? [] : [{ item, field: "period", expected, found: shown(item.period) }];
  });

/** Null where there is nothing to be told. */
function expectedOf(
  record: PartnershipRecord,
  { from_id, to_id }: Contribution,
  period: DateBounds,
): string | null {
  const lives = [lifeOf(record, from_id), lifeOf(record, to_id)];
  const { first, last } = record.years;
  if (lives.every(({ start }) => period.latest < start.earliest))
    return "a time at which one of the two bodies was there already";
  if (lives.every((life) => period.earliest > lastDayOf(life)))
    return "a time at which one of the two bodies was still there";
  return calendarOf(period.latest).year < first || calendarOf(period.earliest).year > last
    ? `a time within the years of the record (${yearsInWords(record.years)})`
    : null;
}
