import { boundsOfEvent } from "../record/change-event";
import type { DatedEvent } from "../record/dated-event";
import { boundsInWords } from "../time/words";
import { CERTAINTY_TERMS } from "./terms";

/** @example "September 2010", "2013 (planned)", "proposed 15 September 2011, no date given" */
export function eventDateInWords({ event, announced }: DatedEvent): string {
  const dated = boundsOfEvent(event);
  const isDone = event.certainty === "happened";
  const { phrase } = CERTAINTY_TERMS[event.certainty];
  if (dated) return isDone ? boundsInWords(dated) : `${boundsInWords(dated)} (${phrase})`;
  return `${isDone ? "reported" : phrase} ${boundsInWords(announced)}, no date given`;
}
