import { presenceFacet } from "../graph/look";
import { spellsById } from "../record/lives";
import type { Presence } from "../record/presence";
import { spellIn } from "../record/presence";
import type { PartnershipRecord } from "../record/record";
import { sliceAt, thingIn } from "../record/slice";
import type { Day } from "../time/day";
import { calendarOf, dayBefore, EVER } from "../time/day";
import type { Period } from "../time/period";
import { yearNumber, yearOf } from "../time/period";
import { periodInWords } from "../time/words";

const PRESENT_WORDS: Readonly<Partial<Record<Presence, string>>> = {
  "on-record": "was on record",
  possible: "may have been there",
  proposed: "was proposed",
};

export interface Visit {
  readonly period: Period;
  /** Why the period moved; null when it did not. */
  readonly notice: string | null;
}

/** Where to look for a thing: the period itself when it is shown there, else the nearest year in which it is. */
export function visitOf(record: PartnershipRecord, id: string, name: string, period: Period): Visit {
  const thing = thingIn(sliceAt(record, period), id);
  const facet = presenceFacet(thing);
  if (facet !== null && facet !== "silent") return { period, notice: null };
  const year = nearestYear(record, id, period);
  if (year === null) return { period, notice: null };
  const there = spellIn(spellsById(record).get(id) ?? [], yearOf(year)).presence;
  return {
    period: yearOf(year),
    notice: `Moved from ${periodInWords(period)} to ${year}, when ${name} ${PRESENT_WORDS[there]}.`,
  };
}

/** The year nearest to the period in which the thing is on record, or else proposed; null when there is none. */
export function nearestYear(record: PartnershipRecord, id: string, period: Period): number | null {
  const spells = spellsById(record).get(id) ?? [];
  const { first, last } = record.years;
  const now = yearNumber(period);
  for (const wanted of ["on-record", "possible", "proposed"] as const) {
    const years = spells
      .filter(({ presence }) => presence === wanted)
      .flatMap(({ from, until }) => [yearOrNull(from), yearOrNull(dayBefore(until))])
      .filter((year) => year !== null)
      .map((year) => Math.min(last, Math.max(first, year)))
      .filter((year) => spellIn(spells, yearOf(year)).presence === wanted);
    if (years.length > 0) return years.reduce((a, b) => (Math.abs(b - now) < Math.abs(a - now) ? b : a));
  }
  return null;
}

const yearOrNull = (day: Day): number | null =>
  Number.isFinite(day) && day !== EVER ? calendarOf(day).year : null;
