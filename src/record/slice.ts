import type { Day } from "../time/day";
import { calendarOf, EVER } from "../time/day";
import { intervalsOverlap } from "../time/interval";
import type { Period } from "../time/period";
import { lastWords, spellsById } from "./lives";
import type { Presence, Side, Spell } from "./presence";
import { spellIn } from "./presence";
import type { PartnershipRecord } from "./record";

/** How one thing stands in a period. */
export interface ThingAt {
  readonly id: string;
  /** The best on any day of the period. */
  readonly presence: Presence;
  readonly side: Side;
  /** Whole years from the last word of it to the period, 0 to 5 while it is shown for that word; 0 where it is on record. */
  readonly age: number;
  /** Whether it is shown without being asked for. */
  readonly shown: boolean;
}

/** The record, cut to a period. */
export interface Slice {
  readonly period: Period;
  readonly things: ReadonlyMap<string, ThingAt>;
}

/** Depends on the record and the period alone, never on what was looked at before. */
export function sliceAt(record: PartnershipRecord, period: Period): Slice {
  const things = new Map<string, ThingAt>();
  for (const [id, spells] of spellsById(record)) {
    things.set(id, thingAt(record, id, spells, period));
  }
  return { period, things };
}

function thingAt(record: PartnershipRecord, id: string, spells: readonly Spell[], period: Period): ThingAt {
  const { presence, side } = spellIn(spells, period);
  const lastWord = lastWords(record).get(id);
  // A proposal that nobody has spoken of for as long as a report counts as long gone by: it is hidden, not absent.
  const recent = lastWord === undefined || period.from <= lastWord.shownTo;
  const shown = spells.some((spell) => intervalsOverlap(spell, period) && isShown(spell, recent));
  const age = lastWord && fades({ presence, side }) ? yearsFrom(lastWord.day, period.from) : 0;
  return { id, presence, side, age, shown };
}

type Standing = Pick<ThingAt, "presence" | "side">;
const fades = ({ presence, side }: Standing): boolean => presence === "proposed" || side === "after";
const isShown = (standing: Standing, recent: boolean): boolean =>
  standing.presence !== "absent" && standing.side !== "before" && (recent || !fades(standing));

function yearsFrom(earlier: Day, later: Day): number {
  if (earlier === EVER || later <= earlier) return 0;
  const from = calendarOf(earlier);
  const to = calendarOf(later);
  const anniversaryPassed = to.month > from.month || (to.month === from.month && to.date >= from.date);
  return to.year - from.year - (anniversaryPassed ? 0 : 1);
}

const UNKNOWN_THING = { presence: "absent", side: null, age: 0, shown: false } as const;

/** An id that the record does not hold is absent. */
export const thingIn = ({ things }: Slice, id: string): ThingAt => things.get(id) ?? { id, ...UNKNOWN_THING };
