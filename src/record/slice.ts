import type { Day } from "../time/day";
import { calendarOf, EVER } from "../time/day";
import { intervalsOverlap } from "../time/interval";
import type { Period } from "../time/period";
import type { LastWord } from "./lives";
import { intervalsById, lastWords } from "./lives";
import type { Presence, PresenceInterval } from "./presence";
import { bestIntervalIn, isSilent } from "./presence";
import type { PartnershipRecord } from "./record";

/** How one entity stands in a period. */
export interface EntityAt {
  readonly id: string;
  /** The best on any day of the period. */
  readonly presence: Presence;
  /** Whole years from the last word of it to the period, 0 to 5 while it is shown for that word; 0 where it is on record. */
  readonly age: number;
  /** Whether it is shown without being asked for. */
  readonly shown: boolean;
}

/** The record, cut to a period. */
export interface Slice {
  readonly period: Period;
  readonly entities: ReadonlyMap<string, EntityAt>;
}

/** Depends on the record and the period alone, never on what was looked at before. */
export function sliceAt(record: PartnershipRecord, period: Period): Slice {
  const entities = new Map<string, EntityAt>();
  const words = lastWords(record);
  for (const [id, intervals] of intervalsById(record)) {
    entities.set(id, entityAt({ id, intervals, lastWord: words.get(id) }, period));
  }
  return { period, entities };
}

/** What is known of one entity for all time, as far as it bears on how it stands. */
export interface Standing {
  readonly id: string;
  readonly intervals: readonly PresenceInterval[];
  /** Undefined of people. */
  readonly lastWord: LastWord | undefined;
}

export function entityAt({ id, intervals, lastWord }: Standing, period: Period): EntityAt {
  const { presence } = bestIntervalIn(intervals, period);
  // A proposal that nobody has spoken of for as long as a report counts as long gone by: it is hidden, not absent.
  const recent = lastWord === undefined || period.from <= lastWord.shownTo;
  const shown = intervals.some(
    (interval) => intervalsOverlap(interval, period) && isShown(interval.presence, recent),
  );
  const age = lastWord && fades(presence) ? yearsFrom(lastWord.day, period.from) : 0;
  return { id, presence, age, shown };
}

const fades = (presence: Presence): boolean => presence === "proposed" || presence === "no-longer-reported";
const isShown = (presence: Presence, recent: boolean): boolean =>
  presence !== "absent" && presence !== "not-yet-reported" && (recent || !fades(presence));

function yearsFrom(earlier: Day, later: Day): number {
  if (earlier === EVER || later <= earlier) return 0;
  const from = calendarOf(earlier);
  const to = calendarOf(later);
  const anniversaryPassed = to.month > from.month || (to.month === from.month && to.date >= from.date);
  return to.year - from.year - (anniversaryPassed ? 0 : 1);
}

const UNKNOWN_ENTITY = { presence: "absent", age: 0, shown: false } as const;

/** An id that the record does not hold is absent. */
export const entityIn = ({ entities }: Slice, id: string): EntityAt =>
  entities.get(id) ?? { id, ...UNKNOWN_ENTITY };

/** Whether an item of the record holds in the period, as far as anybody reports. */
export const holdsIn =
  (slice: Slice) =>
  ({ id }: { readonly id: string }): boolean => {
    const entity = entityIn(slice, id);
    return !isSilent(entity) && entity.presence !== "absent";
  };
