import type { PresenceFacet } from "../graph/plan/facet";
import { partOfDocument } from "../record/locator";
import { HIDDEN_TERM, PRESENCE_TERMS } from "../words/terms";

export const PRESENCE_FACET_NAMES: Readonly<Record<PresenceFacet, string>> = {
  "on-record": PRESENCE_TERMS["on-record"].label,
  possible: PRESENCE_TERMS.possible.label,
  proposed: PRESENCE_TERMS.proposed.label,
  "no-longer-reported": PRESENCE_TERMS["no-longer-reported"].label,
  silent: HIDDEN_TERM.label,
};

/** What a reader may ask of the switches of the legend that say how a thing stands. */
export const PRESENCE_FACET_MEANINGS: Readonly<Record<PresenceFacet, string>> = {
  "on-record": PRESENCE_TERMS["on-record"].meaning,
  possible: PRESENCE_TERMS.possible.meaning,
  proposed: PRESENCE_TERMS.proposed.meaning,
  "no-longer-reported": PRESENCE_TERMS["no-longer-reported"].meaning,
  silent: HIDDEN_TERM.meaning,
};

/** A paragraph as it is printed: numbers are paragraphs, anything else is a heading. */
export const paragraphName = (locator: string): string =>
  partOfDocument(locator) === "numbered" ? `Paragraph ${locator}` : locator;
