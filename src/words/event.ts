import { boundsOfEvent } from "../record/change-event";
import type { DatedEvent } from "../record/dated-event";
import type { ChangeEvent } from "../record/shape";
import { boundsInWords } from "../time/words";

const CERTAINTY_WORDS: Readonly<Record<ChangeEvent["certainty"], string>> = {
  happened: "",
  agreed: "agreed",
  planned: "planned",
  proposed: "proposed",
};

/** @example "September 2010", "2013 (planned)", "proposed 15 September 2011, no date given" */
export function eventDateInWords({ event, announced }: DatedEvent): string {
  const dated = boundsOfEvent(event);
  const certainty = CERTAINTY_WORDS[event.certainty];
  if (dated) return certainty ? `${boundsInWords(dated)} (${certainty})` : boundsInWords(dated);
  const said = boundsInWords(announced);
  return certainty ? `${certainty} ${said}, no date given` : `reported ${said}, no date given`;
}

export const EVENT_NAMES: Readonly<Record<ChangeEvent["type"], string>> = {
  formed: "Formed",
  renamed: "Renamed",
  restructured: "Restructured",
  replaced: "Replaced",
  merged: "Merged",
  absorbed: "Absorbed",
  split: "Split",
  demerged: "Set up out of another",
  transferred: "Work passed on",
  decommissioned: "Ended",
};
