import { bodiesOfEvent } from "../record/change-event";
import type { Bearing, DatedEvent } from "../record/dated-event";
import { bearingOn, datedEvents } from "../record/dated-event";
import type { PartnershipRecord } from "../record/record";
import type { Period } from "../time/period";

export interface EventInPeriod {
  readonly datedEvent: DatedEvent;
  readonly bearing: Bearing;
}

/** The changes that bear on a period, among bodies of which at least one is asked for. */
export function eventsInPeriod(
  record: PartnershipRecord,
  period: Period,
  ids: ReadonlySet<string>,
): readonly EventInPeriod[] {
  return datedEvents(record).flatMap((datedEvent) => {
    const concerned = bodiesOfEvent(datedEvent.event).some((id) => ids.has(id));
    const bearing = concerned ? bearingOn(datedEvent, period) : null;
    return bearing ? [{ datedEvent, bearing }] : [];
  });
}
