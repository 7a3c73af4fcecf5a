/**
 * One word for one thing: what each presence, certainty and kind of change is called, on every screen and in every table,
 * picture and report.
 */
import type { Presence } from "../record/presence";
import type { Certainty, EventType } from "../record/vocabulary";

export interface Term {
  /** On a switch, over a list, in a cell. */
  readonly label: string;
  /** After a number, and within a sentence. @example "12 no longer reported" */
  readonly phrase: string;
  /** One sentence, for whoever asks what it means. */
  readonly meaning: string;
}

/** @param phrase where it is not the label itself, without its capital */
export const term = (label: string, meaning: string, phrase = label.toLowerCase()): Term => ({
  label,
  phrase,
  meaning,
});

/** How something stands at a time. */
export const PRESENCE_TERMS: Readonly<Record<Presence, Term>> = {
  "on-record": term("On record", "A document covers that time."),
  possible: term("Possible", "It began or ended within a span of days that includes that time."),
  proposed: term("Planned or proposed", "Documents only mention it as something to come."),
  "no-longer-reported": term(
    "No longer reported",
    "No later document mentions it and no end is on record, which does not mean that it ended.",
  ),
  "not-yet-reported": term(
    "Not yet reported",
    "No earlier document mentions it and no beginning is on record, so it may have been there.",
  ),
  absent: term("Not at this time", "It had not begun, or it had ended."),
};

/** What the plan shows on demand only. */
export const HIDDEN_TERM: Term = term("Hidden", "Not yet reported, or not for more than five years.");

/** How sure a change or a sum of money is. */
export const CERTAINTY_TERMS: Readonly<Record<Certainty, Term>> = {
  happened: term("Done", "A document says that it happened."),
  agreed: term("Agreed", "It was decided, and no document says that it happened."),
  planned: term("Planned", "A document expects it, with or without a date."),
  proposed: term("Proposed", "A document only suggests it."),
};

export const EVENT_TERMS: Readonly<Record<EventType, Term>> = {
  formed: term("Formed", "A new body was set up."),
  renamed: term("Renamed", "The same body took another name."),
  restructured: term("Restructured", "It went on in another form."),
  replaced: term("Replaced", "It ended and another body took its place."),
  merged: term("Merged", "Two or more bodies became one new body."),
  absorbed: term("Absorbed", "It became part of a body that was there already."),
  split: term("Split", "One body ended and two or more came of it."),
  demerged: term("Demerged", "A new body was set up out of one that went on."),
  transferred: term("Functions transferred", "Functions, projects or money passed to another body."),
  decommissioned: term("Ended", "It ended and no body took its place."),
};

/** @example definitionOf(PRESENCE_TERMS.proposed) // "Planned or proposed: documents only mention it as something to come." */
export const definitionOf = ({ label, meaning }: Term): string =>
  `${label}: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`;
