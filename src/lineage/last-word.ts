/** The last that was heard of a body which no change event ends. */
import { documentsOf } from "../record/area";
import { evidenceDate } from "../record/evidence";
import { certainDays, lastDayOf } from "../record/life";
import { existing } from "../record/links";
import { lifeOf } from "../record/lives";
import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import type { Organization } from "../record/shape";
import { latestDay, NEVER } from "../time/day";
import { boundsOf } from "../time/edtf";
import { dayInWords, whenInWords } from "../time/words";
import { endAsKnown } from "./life-words";
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
  if (life.end || lastDayOf(life) < NEVER) return [];
  const { it, has, is, was } = subjectOf(record, body.id);
  if (from === NEVER) return [{ sentence: whole([`${it} ${onlySpokenOf(body, is, was)}`]), sources: [] }];
  const sources = body.sources.filter((source) => evidenceDate(record, source).earliest === to);
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

const onlySpokenOf = ({ sources }: Organization, is: string, was: string): string =>
  sources.some(({ says }) => says === "planned" || says === "proposed" || says === "agreed")
    ? `${was} planned or proposed; no record says that this came about`
    : `${is} spoken of only as a thing of the past, at a time that is not known`;

/** The latest day on which a document of its area might have spoken of it. */
const latestReports = perRecord(
  (record) =>
    new Map(
      record.areas.map(({ id }) => [
        id,
        latestDay(documentsOf(record, id).map(({ date }) => boundsOf(date).earliest)),
      ]),
    ),
);
const latestReport = (record: PartnershipRecord, { area_id }: Organization) =>
  existing(latestReports(record), area_id);
