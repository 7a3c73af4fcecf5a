import type { DateBounds } from "../time/edtf";
import { boundsBefore, boundsOf } from "../time/edtf";
import { disputedBounds } from "./disputed";
import type { Documented } from "./evidence";
import { documentsById, getOrThrow } from "./links";
import type { ChangeEvent, Source } from "./shape";

/**
 * The last day in force, by the custom of the documents that tell of the end: a register may give the first day on which the thing
 * was no more.
 */
export function endBounds(record: Documented, sources: readonly Source[], text: string): DateBounds {
  const ofEnd = sources.filter(({ says }) => says === "ended");
  const telling = ofEnd.length > 0 ? ofEnd : sources;
  const isNextDay = telling.every(
    ({ document_id }) => getOrThrow(documentsById(record), document_id).ends === "next-day",
  );
  return isNextDay ? boundsBefore(boundsOf(text)) : boundsOf(text);
}

/**
 * The last day in force of what the event ended. The date of a decommissioning is that last day, or what its document gives for it;
 * every other event is dated by the first day of the new state.
 */
export function endByEvent(record: Documented, event: ChangeEvent): DateBounds | null {
  const isLastDay = event.type === "decommissioned";
  return disputedBounds(event, "date", (text, sources) =>
    isLastDay ? endBounds(record, sources, text) : boundsBefore(boundsOf(text)),
  );
}
