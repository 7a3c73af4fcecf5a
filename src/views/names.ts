import type { Facet } from "../graph/plan/facet";
import type { Kind } from "../record/kind";
import { partOfDocument } from "../record/locator";
import type { Says } from "../record/vocabulary";
import { HIDDEN_TERM, PRESENCE_TERMS } from "../words/terms";

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  partnership: "Partnership",
  "sub-group": "Board or sub-group",
  council: "Council",
  organisation: "Other organisation",
  person: "Person",
};

export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  partnership: "Partnerships",
  "sub-group": "Boards, groups",
  council: "Councils",
  organisation: "Others",
  "on-record": PRESENCE_TERMS["on-record"].label,
  possible: PRESENCE_TERMS.possible.label,
  proposed: PRESENCE_TERMS.proposed.label,
  "no-longer-reported": PRESENCE_TERMS["no-longer-reported"].label,
  silent: HIDDEN_TERM.label,
};

/** What a reader may ask of the switches of the legend that say how a thing stands. */
export const FACET_MEANINGS: Readonly<Partial<Record<Facet, string>>> = {
  "on-record": PRESENCE_TERMS["on-record"].meaning,
  possible: PRESENCE_TERMS.possible.meaning,
  proposed: PRESENCE_TERMS.proposed.meaning,
  "no-longer-reported": PRESENCE_TERMS["no-longer-reported"].meaning,
  silent: HIDDEN_TERM.meaning,
};

export const SAYS_WORDS: Readonly<Record<Says, string>> = {
  existing: "reports it",
  ended: "reports its end",
  planned: "plans it",
  proposed: "proposes it",
  agreed: "says it was agreed",
  historic: "looks back on it",
};

/** A paragraph as it is printed: numbers are paragraphs, anything else is a heading. */
export const paragraphName = (locator: string): string =>
  partOfDocument(locator) === "numbered" ? `Paragraph ${locator}` : locator;
