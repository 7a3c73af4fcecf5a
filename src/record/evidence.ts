import type { Day } from "../time/day";
import { earliestDay, laterDay, latestDay } from "../time/day";
import type { DateBounds } from "../time/edtf";
import { boundsOf } from "../time/edtf";
import { documentsById, getOrThrow } from "./links";
import type { PartnershipRecord } from "./record";
import type { Source } from "./shape";

/** All that evidence hangs on beside itself. */
export type Documented = Pick<PartnershipRecord, "documents">;

/** The day, or the span in which the day lies, of which the evidence speaks: its own date, else that of its document. */
export const evidenceDate = (record: Documented, source: Source): DateBounds =>
  boundsOf(source.date ?? getOrThrow(documentsById(record), source.document_id).date);

/** The first and the last day on which evidence says that an entity was there. */
export interface Reports {
  readonly first: Day;
  readonly last: Day;
}

/**
 * Of the sources that say `existing`. A date that is not told to the day counts from its latest day as a first
 * report, and to its earliest as a last one: never more than the evidence says. Null without such a source.
 */
export function reportsOf(record: Documented, sources: readonly Source[]): Reports | null {
  const dates = sources
    .filter(({ says }) => says === "existing")
    .map((source) => evidenceDate(record, source));
  if (dates.length === 0) return null;
  const first = earliestDay(dates.map(({ latest }) => latest));
  return { first, last: laterDay(first, latestDay(dates.map(({ earliest }) => earliest))) };
}

/** Reports that reach to these days as well. */
export function reportsWith(reports: Reports | null, days: readonly Day[]): Reports | null {
  if (days.length === 0) return reports;
  const all = reports ? [reports.first, reports.last, ...days] : days;
  return { first: earliestDay(all), last: latestDay(all) };
}

/**
 * The days on which a thing stood since a complete list holds it: the first that the list covers where no beginning is told, and
 * the last where no end is.
 */
export function coveredDays(
  record: Documented,
  sources: readonly Source[],
  isTold: { readonly start: boolean; readonly end: boolean },
): readonly Day[] {
  return sources
    .filter(({ says }) => says === "existing" || says === "ended")
    .flatMap(({ document_id, says }): readonly Day[] => {
      const { covers } = getOrThrow(documentsById(record), document_id);
      if (covers === undefined) return [];
      const { earliest, latest } = boundsOf(covers);
      return [...(isTold.start ? [] : [earliest]), ...(isTold.end || says === "ended" ? [] : [latest])];
    })
    .filter(Number.isFinite);
}

const SPEAKS_OF_THE_FUTURE: ReadonlySet<Source["says"]> = new Set(["planned", "proposed", "agreed"]);

export const isOfFuture = ({ says }: Source): boolean => SPEAKS_OF_THE_FUTURE.has(says);

/** Those that report an entity as there on a day; where none tells of just that day, all that report it as there. */
export function sourcesOfDay(record: Documented, sources: readonly Source[], day: Day): readonly Source[] {
  const reports = sources.filter(({ says }) => says === "existing");
  const onDay = reports.filter((source) => {
    const { earliest, latest } = evidenceDate(record, source);
    return earliest === day || latest === day;
  });
  return onDay.length > 0 ? onDay : reports;
}

/** The first and the last day on which the entity was planned, proposed or agreed, by its evidence. */
export function proposalsOf(record: Documented, sources: readonly Source[]): Reports | null {
  const plans = sources.filter(isOfFuture);
  if (plans.length === 0) return null;
  const dates = plans.map((source) => evidenceDate(record, source));
  const written = plans.map(({ document_id }) =>
    boundsOf(getOrThrow(documentsById(record), document_id).date),
  );
  return {
    first: earliestDay(dates.map(({ earliest }) => earliest)),
    last: latestDay([...dates, ...written].map(({ earliest }) => earliest)),
  };
}

/** The evidence that first planned, proposed or agreed it; null where none did. */
export function firstPlanOf(record: Documented, sources: readonly Source[]): Source | null {
  const day = (source: Source): Day => evidenceDate(record, source).earliest;
  const plans = sources.filter(isOfFuture);
  const [first] = plans.toSorted((a, b) => day(a) - day(b));
  return first ?? null;
}

/** The latest day by which it had ended, where some evidence says only that it has. */
export function endedByOf(record: Documented, sources: readonly Source[]): Day {
  const ends = sources.filter(({ says }) => says === "ended").map((source) => evidenceDate(record, source));
  return earliestDay(ends.map(({ latest }) => latest));
}
