import type { Day } from "../time/day";
import { dayAfter, EVER, NEVER } from "../time/day";
import type { Interval } from "../time/interval";
import { intervalsOverlap } from "../time/interval";
import type { Life } from "./life";
import { certainDays, earliestDayOf, lastDayOf, proposedFrom } from "./life";

/**
 * How a thing stands on a day; exactly one of these, the most certain first. "Unreported" is neither "still there" nor
 * "gone": the record is silent.
 */
export const PRESENCES = ["on-record", "possible", "unreported", "proposed", "absent"] as const;
export type Presence = (typeof PRESENCES)[number];

/** Of `unreported`: before the first report, or after the last. Null for every other presence. */
export type Side = "before" | "after" | null;

/** A stretch of days on which the presence is the same. Days before all knowledge begin at `EVER`. */
export interface Spell extends Interval {
  readonly presence: Presence;
  readonly side: Side;
}

type Standing = Pick<Spell, "presence" | "side">;
const ON_RECORD: Standing = { presence: "on-record", side: null };
const POSSIBLE: Standing = { presence: "possible", side: null };
const PROPOSED: Standing = { presence: "proposed", side: null };
const ABSENT: Standing = { presence: "absent", side: null };
const BEFORE: Standing = { presence: "unreported", side: "before" };
const AFTER: Standing = { presence: "unreported", side: "after" };

/** There for certain, or at least possibly. */
export const isInForce = ({ presence }: { readonly presence: Presence }): boolean =>
  presence === "on-record" || presence === "possible";

export const rankOf = (presence: Presence): number => PRESENCES.indexOf(presence);

function standingOf(life: Life, day: Day): Standing {
  const certain = certainDays(life);
  if (day > lastDayOf(life) || day < earliestDayOf(life)) return ABSENT;
  if (certain.from <= day && day <= certain.to) return ON_RECORD;
  return day < certain.from ? standingBefore(life, certain.from, day) : standingAfter(life);
}

function standingBefore(life: Life, certainFrom: Day, day: Day): Standing {
  if (day >= proposedFrom(life)) return PROPOSED;
  const bounded = life.start.earliest > EVER && (certainFrom < NEVER || (life.end?.latest ?? NEVER) < NEVER);
  return bounded ? POSSIBLE : BEFORE;
}

const standingAfter = ({ end }: Life): Standing => (end && end.latest < NEVER ? POSSIBLE : AFTER);

const sameStanding = (a: Standing, b: Standing): boolean => a.presence === b.presence && a.side === b.side;

/** From a standing for each day to spells, given every day on which the standing may change. */
function spellsBetween(days: readonly Day[], standingOn: (day: Day) => Standing): readonly Spell[] {
  const turns = [EVER, ...new Set(days.filter(Number.isFinite))].sort((a, b) => a - b) as Day[];
  const spells: Spell[] = [];
  turns.forEach((from, index) => {
    const until = turns[index + 1] ?? NEVER;
    const standing = standingOn(from);
    const last = spells.at(-1);
    if (last && sameStanding(last, standing)) spells[spells.length - 1] = { ...last, until };
    else spells.push({ from, until, presence: standing.presence, side: standing.side });
  });
  return spells;
}

/** All its days, in order and without a gap; two neighbouring spells always differ. */
export function spellsOfLife(life: Life): readonly Spell[] {
  const { from, to } = certainDays(life);
  const turns = [earliestDayOf(life), proposedFrom(life), from, dayAfter(to), dayAfter(lastDayOf(life))];
  return spellsBetween(turns, (day) => standingOf(life, day));
}

/** The presence on a day. */
export const presenceAt = (spells: readonly Spell[], day: Day): Presence =>
  spellIn(spells, { from: day, until: dayAfter(day) }).presence;

/** The spell of the best presence within an interval; of two as good, the later. */
export function spellIn(spells: readonly Spell[], interval: Interval): Spell {
  let best: Spell | null = null;
  for (const spell of spells) {
    if (!intervalsOverlap(spell, interval)) continue;
    if (!best || rankOf(spell.presence) <= rankOf(best.presence)) best = spell;
  }
  if (!best) throw new Error("Expected spells that cover every day; found none in the interval");
  return best;
}

const onDay = (spells: readonly Spell[], day: Day): Spell =>
  spells.find(({ until }) => day < until) ?? (spells.at(-1) as Spell);

function combined(
  all: readonly (readonly Spell[])[],
  choose: (a: Spell, b: Spell) => Spell,
): readonly Spell[] {
  const turns = all.flatMap((spells) => spells.map(({ from }) => from));
  return spellsBetween(turns, (day) => all.map((spells) => onDay(spells, day)).reduce(choose));
}

/** What joins several things is there no surer than the least sure of them. */
export const weakest = (...all: readonly (readonly Spell[])[]): readonly Spell[] =>
  combined(all, (a, b) => (rankOf(b.presence) > rankOf(a.presence) ? b : a));

/** Somebody who holds several seats is there as surely as the surest of them. */
export const surest = (...all: readonly (readonly Spell[])[]): readonly Spell[] =>
  combined(all, (a, b) => (rankOf(b.presence) < rankOf(a.presence) ? b : a));
