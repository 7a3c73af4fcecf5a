import { begunBy, boundsOfEvent, endedBy, takesEffect } from "../record/change-event";
import type { Life } from "../record/life";
import { lastDayOf } from "../record/life";
import { eventsOf, getOrThrow, organizationsById } from "../record/links";
import { lifeOf } from "../record/lives";
import type { PartnershipRecord } from "../record/record";
import { registersAlone } from "../record/registers";
import type { Source } from "../record/shape";
import { EVER, NEVER } from "../time/day";
import type { DateBounds } from "../time/edtf";
import { boundsMeet } from "../time/edtf";

/** When a plan or a proposal expected the body to begin; null where none gives a date. */
export function plannedStart(record: PartnershipRecord, id: string): DateBounds | null {
  const plans = eventsOf(record, id).filter((event) => !takesEffect(event) && begunBy(event).includes(id));
  return plans.map(boundsOfEvent).find((bounds) => bounds !== null) ?? null;
}

/** Told as done, by some evidence, and not only as decided. */
export const endIsReported = (record: PartnershipRecord, id: string): boolean =>
  getOrThrow(organizationsById(record), id).sources.some(({ says }) => says === "ended") ||
  !eventsOf(record, id).some((event) => event.certainty === "agreed" && endedBy(event).includes(id));

/** Whether no change tells its end as done, and some as decided. */
const endIsDecision = (record: PartnershipRecord, id: string): boolean => {
  const ends = eventsOf(record, id).filter((event) => endedBy(event).includes(id));
  return (
    ends.some(({ certainty }) => certainty === "agreed") &&
    !ends.some(({ certainty }) => certainty === "happened")
  );
};

/** Whether all that tells its end as done is in part our own reading. */
export function endIsInferred(record: PartnershipRecord, id: string): boolean {
  const told = evidenceOfEnd(record, id);
  return told.length > 0 && told.every(({ inferred = false }) => inferred);
}

/** What tells its end as done. */
function evidenceOfEnd(record: PartnershipRecord, id: string): readonly Source[] {
  const ofChanges = eventsOf(record, id)
    .filter((event) => event.certainty === "happened" && endedBy(event).includes(id))
    .flatMap(({ sources }) => sources);
  const ofItself = getOrThrow(organizationsById(record), id).sources.filter(({ says }) => says === "ended");
  return [...ofChanges, ...ofItself];
}

/** How a body came to its end, as it is told in every view. */
export interface Ending {
  /** The days between which it lies. */
  readonly when: DateBounds;
  /** Told as done, and not only as decided. */
  readonly reported: boolean;
  /** Decided, whether or not anything tells it as done besides. */
  readonly decided: boolean;
  /** Whether something that ended it says when; else the days are ours, between the reports. */
  readonly dayTold: boolean;
  /** By our reading, and no report's: of what ended with what it was part of always. */
  readonly inferred: boolean;
  /** The registers that alone tell it, of a body of which reports tell. */
  readonly registers: readonly string[];
  /** The body that it was part of and ended with; null where the end is its own. */
  readonly withParent: string | null;
}

/** Its own end, else that of what it was part of; null where the record knows of neither. */
export function endingOf(record: PartnershipRecord, id: string): Ending | null {
  const life = lifeOf(record, id);
  const { parent_id } = getOrThrow(organizationsById(record), id);
  if (lastDayOf(life) < (life.end?.latest ?? NEVER) && parent_id !== undefined) {
    const ending = endingOf(record, parent_id);
    return ending && { ...ending, inferred: true, withParent: ending.withParent ?? parent_id };
  }
  if (!life.end) return null;
  const told = boundsOfEnds(record, id);
  const when = spanOf(told) ?? endAsKnown(life, life.end);
  return {
    when,
    reported: endIsReported(record, id),
    decided: endIsDecision(record, id),
    dayTold: told !== null || !endIsDecision(record, id),
    inferred: endIsInferred(record, id),
    registers: registersAlone(record, evidenceOfEnd(record, id), [id]),
    withParent: null,
  };
}

/** What is told of when it ended by the changes that ended it; null where no date is. */
function boundsOfEnds(record: PartnershipRecord, id: string): DateBounds | null {
  const [first, ...others] = eventsOf(record, id)
    .filter((event) => takesEffect(event) && endedBy(event).includes(id))
    .map(boundsOfEvent)
    .filter((bounds) => bounds !== null);
  return first ? others.reduce((all, next) => boundsMeet(all, next) ?? all, first) : null;
}

/** Of a day that is known, the last day in force is told instead: that on which another took its place is the first without it. */
const spanOf = (told: DateBounds | null): DateBounds | null =>
  told && told.earliest < told.latest ? told : null;

/** A body that was reported ended after that report. */
export const endAsKnown = (life: Life, end: DateBounds): DateBounds =>
  end.earliest > EVER ? end : { ...end, earliest: life.reports?.last ?? EVER };
