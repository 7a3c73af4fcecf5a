import { intervalsById, lastWords } from "../record/lives";
import type { Presence } from "../record/presence";
import { bestIntervalIn } from "../record/presence";
import type { PartnershipRecord } from "../record/record";
import { yearsOf } from "../record/record";
import { EVER } from "../time/day";
import { intervalContains } from "../time/interval";
import type { Period } from "../time/period";
import { yearNumber, yearOf } from "../time/period";

/** What is looked for, the surest first. */
const WANTED: readonly Presence[] = ["on-record", "possible", "proposed"];

/**
 * The year nearest to the period in which one of the items is on record, or else possible, or else was planned; the later of two. Null
 * where none is in any year.
 */
export function nearestYearOf(
  record: PartnershipRecord,
  ids: readonly string[],
  period: Period,
): Period | null {
  const distance = (year: number): number => Math.abs(year - yearNumber(period));
  const years = yearsOf(record).toSorted((a, b) => distance(a) - distance(b) || b - a);
  for (const wanted of WANTED) {
    const nearest = years.find((year) => ids.some((id) => presenceIn(record, id, yearOf(year)) === wanted));
    if (nearest !== undefined) return yearOf(nearest);
  }
  return null;
}

/** A plan stands in the year in which it was last spoken of, and not in all that it is shown in. */
function presenceIn(record: PartnershipRecord, id: string, year: Period): Presence {
  const intervals = intervalsById(record).get(id);
  if (intervals === undefined) return "absent";
  const { presence } = bestIntervalIn(intervals, year);
  const lastWord = lastWords(record).get(id)?.day ?? EVER;
  return presence === "proposed" && !intervalContains(year, lastWord) ? "absent" : presence;
}
