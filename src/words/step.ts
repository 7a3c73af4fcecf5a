/** What a period changed, in one short sentence. */
import type { EventInPeriod } from "../lineage/steps";
import { begunBy, endedBy } from "../record/change-event";
import type { Bearing, DatedEvent } from "../record/dated-event";
import { isSilent } from "../record/presence";
import type { PresenceChange } from "../record/presence-change";
import type { EventType } from "../record/vocabulary";
import type { Period } from "../time/period";
import { periodInWords } from "../time/words";
import { counted } from "./counted";
import { PRESENCE_TERMS } from "./terms";

type Counted =
  | "formed"
  | "ended"
  | "changed"
  | "agreed"
  | "mayHaveFormed"
  | "mayHaveEnded"
  | "mayHaveChanged"
  | "planned"
  | "expected";

const PHRASES: Readonly<Record<Counted, string>> = {
  formed: "formed",
  ended: "ended or replaced",
  changed: "changed",
  agreed: "with an agreed change",
  mayHaveFormed: "may have been formed",
  mayHaveEnded: "may have ended",
  mayHaveChanged: "may have changed",
  planned: "with a plan or proposal",
  expected: "expected by an earlier plan",
};

const CHANGES: ReadonlySet<EventType> = new Set(["renamed", "restructured", "transferred"]);

/**
 * @param differences what stands otherwise than in the period before: told where nothing else is, so that no step is without
 * its reason
 * @example "2011: 4 ended or replaced, 2 formed, 14 with a plan or proposal."
 * @example "2012: 33 no longer reported."
 */
export function stepInWords(
  period: Period,
  steps: readonly EventInPeriod[],
  differences: readonly PresenceChange[] = [],
): string {
  return `${periodInWords(period)}: ${changesInWords(steps, differences) ?? "no change on record"}.`;
}

/** Null where nothing changed. @example "4 ended or replaced, 2 formed" */
export function changesInWords(
  steps: readonly EventInPeriod[],
  differences: readonly PresenceChange[],
): string | null {
  const counts = countsOf(steps);
  const changes = (Object.keys(PHRASES) as Counted[])
    .filter((key) => counts[key] > 0)
    .map((key) => `${counts[key]} ${PHRASES[key]}`);
  const phrases = changes.length > 0 ? changes : differencesInWords(differences);
  return phrases.length > 0 ? phrases.join(", ") : null;
}

/** How things stand otherwise, where no change is told that made it so: what reports began, and ceased, to speak of. */
function differencesInWords(differences: readonly PresenceChange[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const difference of differences) {
    const phrase = differenceInWords(difference);
    counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  return [...counts].map(([phrase, count]) => `${count} ${phrase}`);
}

function differenceInWords({ before, after }: PresenceChange): string {
  const { phrase } = PRESENCE_TERMS[after];
  if (after === "absent") return "no longer there";
  if (after === "no-longer-reported") return phrase;
  return after === "on-record" && isSilent({ presence: before })
    ? `first or again ${phrase}`
    : `now ${phrase}`;
}

/**
 * How many changes are told, and of how many bodies the sentence of the period speaks for them, where that is another number.
 *
 * @example "3 changes to 4 bodies"
 */
export function changesCounted(steps: readonly EventInPeriod[]): string {
  const bodies = new Set(steps.flatMap((step) => tally(step.datedEvent, step.bearing).map(([, id]) => id)));
  if (bodies.size === steps.length) return String(steps.length);
  return `${counted(steps.length, "change", "changes")} to ${counted(bodies.size, "body", "bodies")}`;
}

export function countsOf(steps: readonly EventInPeriod[]): Readonly<Record<Counted, number>> {
  const ids: Record<Counted, Set<string>> = {
    formed: new Set(),
    ended: new Set(),
    changed: new Set(),
    agreed: new Set(),
    mayHaveFormed: new Set(),
    mayHaveEnded: new Set(),
    mayHaveChanged: new Set(),
    planned: new Set(),
    expected: new Set(),
  };
  for (const { datedEvent, bearing } of steps)
    for (const [key, id] of tally(datedEvent, bearing)) ids[key].add(id);
  return Object.fromEntries(Object.entries(ids).map(([key, set]) => [key, set.size])) as Record<
    Counted,
    number
  >;
}

function tally({ event }: DatedEvent, bearing: Bearing): readonly (readonly [Counted, string])[] {
  const begun = begunBy(event);
  const ended = endedBy(event);
  const changed = CHANGES.has(event.type) ? event.original_organization_ids : [];
  if (bearing === "agreed") return [...begun, ...ended, ...changed].map((id) => ["agreed", id]);
  if (bearing === "announced") return [...begun, ...ended, ...changed].map((id) => ["planned", id]);
  if (bearing === "expected") return [...begun, ...ended, ...changed].map((id) => ["expected", id]);
  const perhaps = bearing === "perhaps-in";
  return [
    ...begun.map((id): [Counted, string] => [perhaps ? "mayHaveFormed" : "formed", id]),
    ...ended.map((id): [Counted, string] => [perhaps ? "mayHaveEnded" : "ended", id]),
    ...changed.map((id): [Counted, string] => [perhaps ? "mayHaveChanged" : "changed", id]),
  ];
}
