import { organizationsIn } from "../../record/area";
import { bodiesOfEvent, endedBy } from "../../record/change-event";
import { grouped } from "../../record/grouped";
import { eventsOf, getOrThrow, organizationsById, relationsOf } from "../../record/links";
import { perRecord } from "../../record/per-record";
import type { PartnershipRecord } from "../../record/record";
import type { ChangeEvent } from "../../record/shape";

const eventsByOption = perRecord(({ change_events }) =>
  grouped(change_events, ({ option }) => [option?.group]),
);

/** The bodies of an area that are told of in full, and the changes that made them and became of them. */
export interface Core {
  readonly bodies: ReadonlySet<string>;
  readonly events: ReadonlySet<ChangeEvent>;
}

/**
 * What is on the plan of an area, with what it is part of, and, over any number of changes and wherever it lies, all that it came from and all that became of
 * it; with a proposal also those that were proposed in its place. With what it reported to, or what reported to it, come the ends of
 * that, which its answer tells.
 */
export function coreOf(record: PartnershipRecord, areaId: string): Core {
  const bodies = new Set(organizationsIn(record, areaId));
  const events = new Set<ChangeEvent>();
  // A set that grows while it is gone through is gone through to its end.
  for (const id of bodies) {
    // In whose box it stands.
    const { parent_id } = getOrThrow(organizationsById(record), id);
    if (parent_id !== undefined) bodies.add(parent_id);
    for (const event of [...eventsOf(record, id), ...endsInLine(record, id)]) {
      for (const each of [event, ...(eventsByOption(record).get(event.option?.group ?? "") ?? [])]) {
        events.add(each);
        for (const other of bodiesOfEvent(each)) bodies.add(other);
      }
    }
  }
  return { bodies, events };
}

/** What ended those to which a body reported, and those that reported to it. */
const endsInLine = (record: PartnershipRecord, id: string): readonly ChangeEvent[] =>
  relationsOf(record, id)
    .filter(({ type }) => type === "reports_to")
    .map(({ from_id, to_id }) => (from_id === id ? to_id : from_id))
    .flatMap((other) => eventsOf(record, other).filter((event) => endedBy(event).includes(other)));
