/** The last that was heard of a body which no change event ends. */

import { endAsKnown } from "../lineage/ending";
import { documentsOf } from "../record/area";
import { isOfFuture, sourcesOfDay } from "../record/evidence";
import { certainDays, lastDayOf } from "../record/life";
import { areasById, getOrThrow } from "../record/links";
import { lifeOf } from "../record/lives";
import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import type { Organization } from "../record/shape";
import type { Day } from "../time/day";
import { EVER, latestDay, NEVER } from "../time/day";
import { boundsOf } from "../time/edtf";
import { dayInWords, whenInWords } from "../time/words";
import { whole } from "./sentence";
import type { Statement } from "./statement";
import { saidNowhere, subjectOf } from "./statement";

/** An end that is told without a change event. */
export function endByDate(record: PartnershipRecord, { id, sources }: Organization): readonly Statement[] {
  const life = lifeOf(record, id);
  if (!life.end) return [];
  return [
    {
      sentence: whole([
        `${subjectOf(record, id).it} came to an end ${whenInWords(endAsKnown(life, life.end))}`,
      ]),
      sources: sources.filter(({ says }) => says === "ended"),
    },
    saidNowhere("No successor is on record."),
  ];
}

/** Of what has no end on record: the last that was heard of it. */
export function lastWord(
  record: PartnershipRecord,
  body: Organization,
  planned: boolean,
): readonly Statement[] {
  const life = lifeOf(record, body.id);
  const { from, to } = certainDays(life);
  if (from === NEVER && !life.end) return [onlySpokenOf(record, body)];
  if (life.end || lastDayOf(life) < NEVER) return [];
  const { it, has, is } = subjectOf(record, body.id);
  const sources = sourcesOfDay(record, body.sources, to);
  if (to >= latestReport(record, body)) {
    return [
      { sentence: whole([`${it} ${is} on record in the latest report, of ${dayInWords(to)}`]), sources },
    ];
  }
  const text = planned
    ? `whether that came about is not known: there is no record of it after ${dayInWords(to)}`
    : `${it} ${has} no end on record; there is no report after ${dayInWords(to)}`;
  return [{ sentence: whole([text]), sources }];
}

/** Of what nobody reports as there. */
function onlySpokenOf(record: PartnershipRecord, { id, sources }: Organization): Statement {
  const { it, is, was } = subjectOf(record, id);
  const plans = sources.filter(isOfFuture);
  return plans.length > 0
    ? {
        sentence: whole([`${it} ${was} planned or proposed; no record says that this came about`]),
        sources: plans,
      }
    : {
        sentence: whole([`${it} ${is} spoken of only as a thing of the past, at a time that is not known`]),
        sources,
      };
}

/** The latest day on which a document of its area, or of one around it, might have spoken of it. */
const latestReports = perRecord(
  (record) => new Map(record.areas.map(({ id }) => [id, latestReportIn(record, id)])),
);
const latestReport = (record: PartnershipRecord, { area_id }: Organization): Day =>
  getOrThrow(latestReports(record), area_id);

function latestReportIn(record: PartnershipRecord, areaId: string): Day {
  const latest = latestDay(documentsOf(record, areaId).map(({ date }) => boundsOf(date).earliest));
  const { parent_id } = getOrThrow(areasById(record), areaId);
  return latest === EVER && parent_id !== undefined ? latestReportIn(record, parent_id) : latest;
}
