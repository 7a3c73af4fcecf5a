import { presenceFacet } from "../graph/plan/visible";
import { areasOffered, EVERYWHERE, organizationsIn } from "../record/area";
import { getOrThrow, membershipsOf, organizationsById } from "../record/links";
import { intervalsById } from "../record/lives";
import type { Presence } from "../record/presence";
import { bestIntervalIn } from "../record/presence";
import type { PartnershipRecord } from "../record/record";
import type { Organization } from "../record/shape";
import { entityIn, sliceAt } from "../record/slice";
import type { Day } from "../time/day";
import { calendarOf, dayBefore, EVER } from "../time/day";
import type { Period } from "../time/period";
import { yearNumber, yearOf } from "../time/period";
import { periodInWords } from "../time/words";
import { areaInWords } from "../words/area";
import { mentionText } from "../words/sentence";
import { subjectOf } from "../words/statement";
import { PRESENCE_TERMS } from "../words/terms";
import type { ExplorerState } from "./state";

export interface PeriodMove {
  readonly period: Period;
  /** Why the period moved; null when it did not. */
  readonly notice: string | null;
}

/** Where to look for an entity: the period itself when it is shown there, else the nearest year in which it is. */
export function periodShowing(record: PartnershipRecord, id: string, period: Period): PeriodMove {
  const entity = entityIn(sliceAt(record, period), id);
  const facet = presenceFacet(entity);
  if (facet !== null && facet !== "silent") return { period, notice: null };
  const year = nearestYear(record, id, period);
  if (year === null) return { period, notice: null };
  const there = bestIntervalIn(intervalsById(record).get(id) ?? [], yearOf(year)).presence;
  return {
    period: yearOf(year),
    notice: `Moved from ${periodInWords(period)} to ${year}, when ${presentInWords(record, id, there)}.`,
  };
}

/** What is possible may have been there, as in the sentences on its life. */
function presentInWords(record: PartnershipRecord, id: string, presence: Presence): string {
  const was = organizationsById(record).has(id) ? subjectOf(record, id).was : "was";
  const predicate =
    presence === "possible" ? "may have been there" : `${was} ${PRESENCE_TERMS[presence].phrase}`;
  return `${mentionText(record, id)} ${predicate}`;
}

/** The year nearest to the period in which the entity is on record, or else proposed; null when there is none. */
export function nearestYear(record: PartnershipRecord, id: string, period: Period): number | null {
  const intervals = intervalsById(record).get(id) ?? [];
  const { first, last } = record.years;
  const now = yearNumber(period);
  for (const wanted of ["on-record", "possible", "proposed"] as const) {
    const years = intervals
      .filter(({ presence }) => presence === wanted)
      .flatMap(({ from, until }) => [yearOrNull(from), yearOrNull(dayBefore(until))])
      .filter((year) => year !== null)
      .map((year) => Math.min(last, Math.max(first, year)))
      .filter((year) => bestIntervalIn(intervals, yearOf(year)).presence === wanted);
    if (years.length > 0) return years.reduce((a, b) => (Math.abs(b - now) < Math.abs(a - now) ? b : a));
  }
  return null;
}

const yearOrNull = (day: Day): number | null =>
  Number.isFinite(day) && day !== EVER ? calendarOf(day).year : null;

/** The area itself when the entity is on its plan, else the entity's own, else all. */
export function areaShowing(record: PartnershipRecord, id: string, areaId: string): string {
  const bodies = bodiesOf(record, id);
  if (bodies.length === 0) return areaId;
  if (bodies.some((body) => organizationsIn(record, areaId).has(body.id))) return areaId;
  const areas = areasOffered(record);
  const own =
    areas.find((area) => bodies.some((body) => body.area_id === area.id)) ??
    areas.find((area) => bodies.some((body) => organizationsIn(record, area.id).has(body.id)));
  return own?.id ?? EVERYWHERE;
}

/** The organization, or those that the person sits on. */
function bodiesOf(record: PartnershipRecord, id: string): readonly Organization[] {
  const bodies = organizationsById(record);
  const body = bodies.get(id);
  if (body) return [body];
  return membershipsOf(record, id).map(({ organization_id }) => getOrThrow(bodies, organization_id));
}

/**
 * Everything that changes when somebody asks for an entity by its name: the selection, and what it takes to show it. While two
 * periods are compared both stay: what differs is shown whether it is there or not.
 */
export function stateShowing(
  id: string,
  { record, ...from }: Pick<ExplorerState, "record" | "areaId" | "period" | "comparedTo">,
) {
  const { period, notice } = from.comparedTo
    ? { period: from.period, notice: null }
    : periodShowing(record, id, from.period);
  const areaId = areaShowing(record, id, from.areaId);
  const moved = areaId === from.areaId ? null : `Moved to ${areaInWords(record, areaId)}.`;
  const notices = [moved, notice].filter((each) => each !== null);
  return {
    selectedId: id,
    connectedId: null,
    areaId,
    period,
    notice: notices.length > 0 ? notices.join(" ") : null,
  };
}
