/** What was done, in the tense that its certainty asks for. */
import type { DatedEvent } from "../record/dated-event";

export interface Verb {
  readonly one: string;
  readonly many: string;
  /** Of what had been done by a day. */
  readonly by: string;
  readonly base: string;
  /** Whether it is not to be done. */
  readonly isNot?: boolean;
}

export const passive = (participle: string): Verb => ({
  one: `was ${participle}`,
  many: `were ${participle}`,
  by: `had been ${participle}`,
  base: `be ${participle}`,
});
export const active = (past: string, base: string, participle = past): Verb => ({
  one: past,
  many: past,
  by: `had ${participle}`,
  base,
});

/** Done, done by a day, decided, expected, or only proposed. */
export function inTense(
  { one, many, by, base, isNot = false }: Verb,
  datedEvent: DatedEvent,
  plural: boolean,
): string {
  const were = plural ? "were" : "was";
  switch (datedEvent.event.certainty) {
    case "happened":
      if (isKnownByLatest(datedEvent)) return by;
      return plural ? many : one;
    case "agreed":
      return `${were} ${isNot ? "not " : ""}to ${base}`;
    case "planned":
      return `${were} expected to ${base}`;
    case "proposed":
      return `would ${base}`;
  }
}

/** Only by when it had happened, not since when it can have. */
const isKnownByLatest = ({ dated }: DatedEvent): boolean => !dated || !Number.isFinite(dated.earliest);
