/** What is known of a time in which nobody reports: that it is silent is not to be taken for "nothing happened". */

import type { EventInPeriod } from "../lineage/steps";
import { EVERYWHERE } from "../record/area";
import { intervalOfBounds } from "../record/dated-event";
import { evidenceDate } from "../record/evidence";
import { getOrThrow, organizationsById } from "../record/links";
import { lastWords } from "../record/lives";
import type { Presence } from "../record/presence";
import type { PresenceChange } from "../record/presence-change";
import type { PartnershipRecord } from "../record/record";
import type { Silence } from "../record/reporting";
import { isBetweenReports, reportedArea, silenceAround } from "../record/reporting";
import type { Day } from "../time/day";
import { calendarOf, EVER } from "../time/day";
import { intervalsOverlap } from "../time/interval";
import type { Period } from "../time/period";
import { periodContaining } from "../time/period";
import { dayInWords, inPeriod, periodInWords } from "../time/words";
import { areaInWords } from "./area";
import { onRecordCounted } from "./on-record-counted";
import { capital, small } from "./sentence";
import { changesInWords, stepInWords } from "./step";
import { PRESENCE_TERMS } from "./terms";

const monthInWords = (day: Day): string => periodInWords(periodContaining(day, "month"));

interface Stand {
  readonly areaId: string;
  readonly period: Period;
  /** What is to be seen, by how it stands: the counts that the legend and the panel tell. */
  readonly seen: ReadonlyMap<string, readonly string[]>;
  readonly steps: readonly EventInPeriod[];
  readonly differences: readonly PresenceChange[];
  /** For two lines at the head of the page: bodies are counted, and nothing more is told of them. */
  readonly inBrief: boolean;
}

/** What a period changed; and where nobody reports in it, that too, and how things stand as far as is known. */
export function periodAsKnown(record: PartnershipRecord, stand: Stand): string {
  const { areaId, period, steps, differences } = stand;
  const step = stepInWords(period, steps, differences);
  const silence = silenceInWords(record, areaId, period);
  if (silence === null) return step;
  if (changesInWords(steps, differences) !== null) return `${step} ${silence}`;
  return [`${periodInWords(period)}: ${small(silence)}`, standingInWords(record, stand)]
    .filter(Boolean)
    .join(" ");
}

/**
 * Null where a document reports on the area in that period, and where none ever does.
 * @example "No report on Cambridgeshire in this record lies between October 2011 and June 2024."
 * @example "There is no report on Cumbria in this record after November 2009."
 */
export function silenceInWords(record: PartnershipRecord, areaId: string, period: Period): string | null {
  const silence = silenceAround(record, areaId, period);
  if (!silence) return null;
  const report = noReport(onArea(record, areaId));
  if (isBetweenReports(silence)) return `${capital(report)} lies ${betweenInWords(silence)}.`;
  const { after, before } = silence;
  const limit = after > EVER ? `after ${monthInWords(after)}` : `before ${monthInWords(before)}`;
  return `There is ${report} ${limit}.`;
}

/** Whether others report on the time, nobody knows here; and a register may tell of it all the same. */
const noReport = (onArea: string): string => `no report${onArea} in this record`;

/** The same without an area. */
export const NO_REPORT = noReport("");

function onArea(record: PartnershipRecord, areaId: string): string {
  const reported = reportedArea(record, areaId);
  return reported === EVERYWHERE ? "" : ` on ${areaInWords(record, reported)}`;
}

/** By month, unless both are of one. */
function betweenInWords({ after, before }: Silence): string {
  const [first, last] = [monthInWords(after), monthInWords(before)];
  return first === last
    ? `between ${dayInWords(after)} and ${dayInWords(before)}`
    : `between ${first} and ${last}`;
}

/**
 * How things stand while nobody reports.
 * @example "16 bodies on record, 12 of them councils, by what is told of other years; 20 last reported in 2011; 18 had been planned."
 */
function standingInWords(record: PartnershipRecord, stand: Stand): string | null {
  const { areaId, period, seen, inBrief } = stand;
  const standing = (presence: Presence): readonly string[] => seen.get(presence) ?? [];
  const silent = standing("no-longer-reported");
  const onRecord = standing("on-record");
  const more = inBrief || onRecord.length === 0 ? "" : toldWithin(record, onRecord, period);
  const parts = [
    onRecord.length === 0 ? null : onRecordCounted(record, inBrief ? EVERYWHERE : areaId, onRecord, more),
    counted(standing("possible").length, PRESENCE_TERMS.possible.phrase),
    counted(silent.length, lastReported(record, silent)),
    counted(standing("proposed").length, "had been planned"),
  ].filter((part) => part !== null);
  return parts.length > 0 ? `${parts.join("; ")}.` : null;
}

const counted = (count: number, phrase: string): string | null => (count === 0 ? null : `${count} ${phrase}`);

/** Who goes on from what was told before to what is told after is on record between; that nobody tells of them then is told. */
function toldWithin(record: PartnershipRecord, ids: readonly string[], period: Period): string {
  const told = ids.filter((id) =>
    getOrThrow(organizationsById(record), id).sources.some((source) =>
      intervalsOverlap(intervalOfBounds(evidenceDate(record, source)), period),
    ),
  ).length;
  if (told === ids.length) return "";
  const when = `${inPeriod(period)} itself`;
  return told === 0 ? ", by what is told of other years" : `, only ${told} of them told of ${when}`;
}

function lastReported(record: PartnershipRecord, ids: readonly string[]): string {
  const days = ids.map((id) => lastWords(record).get(id)?.day ?? EVER).filter(Number.isFinite);
  if (days.length === 0) return PRESENCE_TERMS["no-longer-reported"].phrase;
  const years = [...new Set(days.map((day) => calendarOf(day).year))].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  return `last reported ${first === last ? `in ${first}` : `between ${first} and ${last}`}`;
}
