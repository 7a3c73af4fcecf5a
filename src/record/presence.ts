import type { Day } from "../time/day";
import { dayAfter, EVER, NEVER } from "../time/day";
import type { Interval } from "../time/interval";
import { intervalsOverlap } from "../time/interval";
import type { Life } from "./life";
import { certainDays, earliestDayOf, lastDayOf, proposedFrom } from "./life";
import { perItem } from "./per-record";

/**
 * How an entity stands on a day; exactly one of these. "Not yet reported" and "no longer reported" are neither "still there"
 * nor "gone": the record is silent.
 */
export const PRESENCES = [
  "on-record",
  "possible",
  "no-longer-reported",
  "not-yet-reported",
  "proposed",
  "absent",
] as const;
export type Presence = (typeof PRESENCES)[number];

/** The most certain first; silence counts as much before the first report as after the last. */
const RANKS: Readonly<Record<Presence, number>> = {
  "on-record": 0,
  possible: 1,
  "no-longer-reported": 2,
  "not-yet-reported": 2,
  proposed: 3,
  absent: 4,
};

/** A stretch of days on which the presence is the same. Days before all knowledge begin at `EVER`. */
export interface PresenceInterval extends Interval {
  readonly presence: Presence;
}

/** There for certain, or at least possibly. */
export const isInForce = ({ presence }: { readonly presence: Presence }): boolean =>
  presence === "on-record" || presence === "possible";

/** The record says nothing of it then: neither that it was there nor that it was not. */
export const isSilent = ({ presence }: { readonly presence: Presence }): boolean =>
  presence === "not-yet-reported" || presence === "no-longer-reported";

export const rankOf = (presence: Presence): number => RANKS[presence];

function presenceOf(life: Life, day: Day): Presence {
  const certain = certainDays(life);
  if (day > lastDayOf(life) || day < earliestDayOf(life)) return "absent";
  if (certain.from <= day && day <= certain.to) return "on-record";
  return day < certain.from ? presenceBefore(life, certain.from, day) : presenceAfter(life);
}

function presenceBefore(life: Life, certainFrom: Day, day: Day): Presence {
  if (day >= proposedFrom(life)) return "proposed";
  const bounded = life.start.earliest > EVER && (certainFrom < NEVER || (life.end?.latest ?? NEVER) < NEVER);
  return bounded ? "possible" : "not-yet-reported";
}

const presenceAfter = ({ end }: Life): Presence =>
  end && end.latest < NEVER ? "possible" : "no-longer-reported";

/** From the presence on each day to intervals, given every day on which it may change. */
function intervalsBetween(
  days: readonly Day[],
  presenceOn: (day: Day) => Presence,
): readonly PresenceInterval[] {
  const turns = [EVER, ...new Set(days.filter(Number.isFinite))].sort((a, b) => a - b) as Day[];
  const intervals: PresenceInterval[] = [];
  turns.forEach((from, index) => {
    const until = turns[index + 1] ?? NEVER;
    const presence = presenceOn(from);
    const last = intervals.at(-1);
    if (last?.presence === presence) intervals[intervals.length - 1] = { ...last, until };
    else intervals.push({ from, until, presence });
  });
  return intervals;
}

/** All its days, in order and without a gap; two neighbouring intervals always differ. */
export const intervalsOfLife = perItem((life: Life): readonly PresenceInterval[] => {
  const { from, to } = certainDays(life);
  const turns = [earliestDayOf(life), proposedFrom(life), from, dayAfter(to), dayAfter(lastDayOf(life))];
  return intervalsBetween(turns, (day) => presenceOf(life, day));
});

/** The presence on a day. */
export const presenceAt = (intervals: readonly PresenceInterval[], day: Day): Presence =>
  bestIntervalIn(intervals, { from: day, until: dayAfter(day) }).presence;

/** The interval of the best presence within an interval; of two as good, the later. */
export function bestIntervalIn(intervals: readonly PresenceInterval[], within: Interval): PresenceInterval {
  let best: PresenceInterval | null = null;
  for (const interval of intervals) {
    if (!intervalsOverlap(interval, within)) continue;
    if (!best || rankOf(interval.presence) <= rankOf(best.presence)) best = interval;
  }
  if (!best) throw new Error("Expected spells that cover every day; found none in the interval");
  return best;
}

const onDay = (intervals: readonly PresenceInterval[], day: Day): PresenceInterval =>
  intervals.find(({ until }) => day < until) ?? (intervals.at(-1) as PresenceInterval);

function combined(
  all: readonly (readonly PresenceInterval[])[],
  choose: (a: PresenceInterval, b: PresenceInterval) => PresenceInterval,
): readonly PresenceInterval[] {
  const [first, ...others] = all;
  if (first && others.length === 0) return first;
  const turns = all.flatMap((intervals) => intervals.map(({ from }) => from));
  return intervalsBetween(
    turns,
    (day) => all.map((intervals) => onDay(intervals, day)).reduce(choose).presence,
  );
}

/** What joins several entities is there no surer than the least sure of them. */
export const weakest = (...all: readonly (readonly PresenceInterval[])[]): readonly PresenceInterval[] =>
  combined(all, (a, b) => (rankOf(b.presence) > rankOf(a.presence) ? b : a));

/** Somebody who holds several seats is there as surely as the surest of them. */
export const surest = (...all: readonly (readonly PresenceInterval[])[]): readonly PresenceInterval[] =>
  combined(all, (a, b) => (rankOf(b.presence) < rankOf(a.presence) ? b : a));
