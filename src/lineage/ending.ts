import { begunBy, boundsOfEvent, endedBy, takesEffect } from "../record/change-event";
import type { Life } from "../record/life";
import { eventsOf, getOrThrow, organizationsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import { EVER } from "../time/day";
import type { DateBounds } from "../time/edtf";

/** When a plan or a proposal expected the body to begin; null where none gives a date. */
export function plannedStart(record: PartnershipRecord, id: string): DateBounds | null {
  const plans = eventsOf(record, id).filter((event) => !takesEffect(event) && begunBy(event).includes(id));
  return plans.map(boundsOfEvent).find((bounds) => bounds !== null) ?? null;
}

/** Told as done, by some evidence, and not only as decided. */
export const endIsReported = (record: PartnershipRecord, id: string): boolean =>
  getOrThrow(organizationsById(record), id).sources.some(({ says }) => says === "ended") ||
  !eventsOf(record, id).some((event) => event.certainty === "agreed" && endedBy(event).includes(id));

/** A body that was reported ended after that report. */
export const endAsKnown = (life: Life, end: DateBounds): DateBounds => ({
  earliest: end.earliest > EVER ? end.earliest : (life.reports?.last ?? EVER),
  latest: end.latest,
});
