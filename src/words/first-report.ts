/** When a body is first on record, and by which evidence. */
import { evidenceDate, sourcesOfDay } from "../record/evidence";
import { certainDays } from "../record/life";
import { getOrThrow, organizationsById } from "../record/links";
import { lifeOf } from "../record/lives";
import type { PartnershipRecord } from "../record/record";
import type { Source } from "../record/shape";
import type { Day } from "../time/day";
import { latestDay } from "../time/day";
import { whenInWords } from "../time/words";

/** Its day with its preposition; of evidence that is not told to the day the month or the span, as the evidence has it. */
export function firstReport(
  record: PartnershipRecord,
  id: string,
): { readonly when: string; readonly sources: readonly Source[] } {
  const latest = certainDays(lifeOf(record, id)).from;
  const sources = sourcesOfDay(record, getOrThrow(organizationsById(record), id).sources, latest);
  return { when: whenInWords({ earliest: earliestOf(record, sources, latest), latest }), sources };
}

/** Of the evidence that reaches to that day the narrowest; the day itself where none does. */
function earliestOf(record: PartnershipRecord, sources: readonly Source[], day: Day): Day {
  const reaching = sources
    .map((source) => evidenceDate(record, source))
    .filter(({ latest }) => latest === day)
    .map(({ earliest }) => earliest);
  return reaching.length > 0 ? latestDay(reaching) : day;
}
