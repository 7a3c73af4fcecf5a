/** Of an end that was decided: whether anybody tells it as done. */
import { endIsInferred, endIsReported, endingOf } from "../lineage/ending";
import { endedBy } from "../record/change-event";
import { datedEventsOf } from "../record/dated-event";
import { getOrThrow, organizationsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import { whenInWords } from "../time/words";
import { OUR_INFERENCE } from "./citation";
import { lastReport } from "./reports-of-it";
import type { Sentence } from "./sentence";
import { say, whole } from "./sentence";
import type { Telling } from "./statement";
import { subjectOf } from "./statement";

/** Nothing of what is told as done by the change that ended it. */
export function carriedOut(record: PartnershipRecord, id: string): readonly Telling[] {
  if (!endIsReported(record, id))
    return [(subject) => ({ sentence: whole(say`no report says that ${subject} ended`), sources: [] })];
  const ends = datedEventsOf(record, id).filter(({ event }) => endedBy(event).includes(id));
  if (ends.some(({ event }) => event.certainty === "happened")) return [];
  const sources = getOrThrow(organizationsById(record), id).sources.filter(({ says }) => says === "ended");
  if (sources.length === 0) return [];
  const { is } = subjectOf(record, id);
  // Where the decision names no day, those are told between which it must have been.
  const ending = ends.some(({ dated }) => dated) ? null : endingOf(record, id);
  const when = ending ? ` ${whenInWords(ending.when)}` : "";
  const since = ending ? lastReport(record, id).sources : [];
  const tell = (subject: Sentence) => ({
    sentence: whole(
      endIsInferred(record, id)
        ? say`that ${subject} ended${when} is ${OUR_INFERENCE}`
        : say`${subject} ${is} reported as ended${when}`,
    ),
    sources: [...sources, ...since],
  });
  return [tell];
}
