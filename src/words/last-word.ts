/** The last that was heard of a body which no change event ends. */

import { endingOf } from "../lineage/ending";
import { isOfFuture } from "../record/evidence";
import { certainDays, lastDayOf } from "../record/life";
import { getOrThrow, organizationsById } from "../record/links";
import { lifeOf } from "../record/lives";
import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import { reportDates } from "../record/reporting";
import type { Organization } from "../record/shape";
import type { Day } from "../time/day";
import { latestDay, NEVER } from "../time/day";
import { afterInWords, boundsInWords, whenInWords } from "../time/words";
import { byWhat, registersInWords } from "./by-register";
import { lastReport } from "./reports-of-it";
import { say, whole } from "./sentence";
import type { Statement, Telling } from "./statement";
import { saidNowhere, subjectOf, toldOf } from "./statement";

/** An end that is told without a change event. */
export function endByDate(record: PartnershipRecord, { id, sources }: Organization): readonly Telling[] {
  const ending = lifeOf(record, id).end && endingOf(record, id);
  if (ending?.withParent !== null) return [];
  const by = byWhat(registersInWords(record, ending.registers));
  const when = `${whenInWords(ending.when)}${by === null ? "" : ` (${by})`}`;
  return [
    (subject) => ({
      sentence: whole(say`${subject} came to an end ${when}`),
      sources: sources.filter(({ says }) => says === "ended"),
    }),
    saidNowhere("No successor is on record."),
  ];
}

/** Of what has no end on record: the last that was heard of it. */
export function lastWord(
  record: PartnershipRecord,
  body: Organization,
  planned: boolean,
): readonly Telling[] {
  const life = lifeOf(record, body.id);
  const { from, to } = certainDays(life);
  if (from === NEVER && !life.end) return [onlySpokenOf(record, body)];
  if (life.end || lastDayOf(life) < NEVER) return [];
  const { them, has, is } = subjectOf(record, body.id);
  const { bounds, sources } = lastReport(record, body.id);
  const after = afterInWords(bounds);
  const tell =
    (predicate: string): Telling =>
    (subject) => ({ sentence: whole(say`${subject} ${predicate}`), sources });
  if (to >= latestReport(record, body))
    return [tell(`${is} on record in the latest report, of ${boundsInWords(bounds)}`)];
  if (!planned) return [tell(`${has} no end on record; there is no report of ${them} ${after}`)];
  const doubt = `whether that came about is not known: there is no report of ${them} ${after}`;
  return [{ sentence: whole([doubt]), sources }];
}

/** The same, told by itself. */
export const lastWordOn = (record: PartnershipRecord, id: string): readonly Statement[] =>
  toldOf(record, id, lastWord(record, getOrThrow(organizationsById(record), id), false));

/** Of what nobody reports as there. */
function onlySpokenOf(record: PartnershipRecord, { id, sources }: Organization): Telling {
  const { is, was } = subjectOf(record, id);
  const plans = sources.filter(isOfFuture);
  const predicate =
    plans.length > 0
      ? `${was} planned or proposed; no report says that this came about`
      : `${is} spoken of only as a thing of the past, at a time that is not known`;
  return (subject) => ({
    sentence: whole(say`${subject} ${predicate}`),
    sources: plans.length > 0 ? plans : sources,
  });
}

/** The latest day on which a document of its area, or of one around it, might have spoken of it. */
const latestReports = perRecord(
  (record) =>
    new Map(
      record.areas.map(({ id }) => [id, latestDay(reportDates(record, id).map(({ earliest }) => earliest))]),
    ),
);
const latestReport = (record: PartnershipRecord, { area_id }: Organization): Day =>
  getOrThrow(latestReports(record), area_id);
