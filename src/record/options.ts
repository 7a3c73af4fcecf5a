/** Proposals that exclude each other, as the rival plans before a reorganisation: the one that is decided for ends the others. */
import type { Day } from "../time/day";
import { NEVER } from "../time/day";
import { begunBy, takesEffect } from "./change-event";
import type { DatedEvent } from "./dated-event";
import { datedEventOf } from "./dated-event";
import { isOfFuture } from "./evidence";
import { grouped } from "./grouped";
import { eventsOf } from "./links";
import { perRecord } from "./per-record";
import type { PartnershipRecord } from "./record";
import type { ChangeEvent, Organization } from "./shape";

const eventsByGroup = perRecord(({ change_events }) =>
  grouped(change_events, ({ option }) => [option?.group]),
);

/** What was decided among the options of a group, in the order of the record. */
export const decidedIn = (record: PartnershipRecord, group: string): readonly ChangeEvent[] =>
  (eventsByGroup(record).get(group) ?? []).filter(takesEffect);

/** By which another option was decided for; null as long as none is, and of the one that is. */
export function decisionAgainst(record: PartnershipRecord, { option }: ChangeEvent): DatedEvent | null {
  if (!option) return null;
  const decided = decidedIn(record, option.group);
  const [first] = decided.map((event) => datedEventOf(record, event)).toSorted(byAnnouncement);
  return first === undefined || decided.some((event) => event.option?.name === option.name) ? null : first;
}

const byAnnouncement = (a: DatedEvent, b: DatedEvent): number => a.announced.latest - b.announced.latest;

/** By which a body was not to be: it is only planned, and only by options that were not decided for. */
export function decisionAgainstBody(
  record: PartnershipRecord,
  { id, sources }: Organization,
): DatedEvent | null {
  const plans = eventsOf(record, id).filter((event) => begunBy(event).includes(id));
  const against = plans.map((event) => decisionAgainst(record, event));
  if (!sources.every(isOfFuture) || against.includes(null)) return null;
  return (
    against
      .filter((decision) => decision !== null)
      .toSorted(byAnnouncement)
      .at(-1) ?? null
  );
}

/** The last day on which it was still an option; `NEVER` where it is none, or is one still. */
export const lastDayAsOption = (record: PartnershipRecord, body: Organization): Day =>
  decisionAgainstBody(record, body)?.announced.latest ?? NEVER;
