/** What the record states of when a body began and ended, each as it stands in some item. */
import type { DateBounds } from "../time/edtf";
import { begunBy, endedBy, startByEvent, takesEffect } from "./change-event";
import type { DisputedField } from "./disputed";
import { dateFieldOf, disputedBounds } from "./disputed";
import { endBounds, endByEvent } from "./end-date";
import { eventsOf } from "./links";
import type { PartnershipRecord } from "./record";
import type { ChangeEvent, Organization } from "./shape";

export interface Statement {
  readonly bounds: DateBounds;
  readonly item: Organization | ChangeEvent;
  /** That tells it: the body's own, or the date of the event. */
  readonly field: string;
}

/** Of its first day in force: its own date, and the events that began it. */
export const startStatements = (record: PartnershipRecord, body: Organization): readonly Statement[] => [
  ...statement(body, "founding_date", disputedBounds(body, "founding_date")),
  ...eventsOf(record, body.id)
    .filter((event) => takesEffect(event) && begunBy(event).includes(body.id))
    .flatMap((event) => statement(event, "date", startByEvent(event))),
];

/** Of its last day in force: its own date, and the events that ended it. */
export const endStatements = (record: PartnershipRecord, body: Organization): readonly Statement[] => [
  ...statement(
    body,
    "dissolution_date",
    disputedBounds(body, "dissolution_date", (text, sources) => endBounds(record, sources, text)),
  ),
  ...eventsOf(record, body.id)
    .filter((event) => takesEffect(event) && endedBy(event).includes(body.id))
    .flatMap((event) => statement(event, "date", endByEvent(record, event))),
];

function statement(
  item: Statement["item"],
  name: DisputedField,
  bounds: DateBounds | null,
): readonly Statement[] {
  const field = dateFieldOf(item, name);
  return bounds === null || field === null ? [] : [{ item, field, bounds }];
}
