import type { Heading } from "../graph/layout/place";
import type { Facet } from "../graph/plan/facet";
import type { Kind } from "../record/kind";
import { partOfDocument } from "../record/locator";
import type { CollectionName } from "../record/record";
import type { Certainty, Says } from "../record/vocabulary";

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  partnership: "Partnership",
  "sub-group": "Board or sub-group",
  council: "Council",
  organisation: "Other organisation",
  person: "Person",
};

export const SECTION_NAMES: Readonly<Record<Heading["section"], string>> = {
  overarching: "Overarching",
  health: "Health and wellbeing",
  children: "Children and young people",
  economy: "Economy and growth",
  safety: "Community safety",
  environment: "Environment",
  voluntary: "Voluntary sector",
  "shared-services": "Shared services",
  council: "Councils",
  organisations: "Other organisations",
  people: "People",
};

export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  partnership: "Partnerships",
  "sub-group": "Boards, groups",
  council: "Councils",
  organisation: "Others",
  person: "People",
  "on-record": "On record",
  possible: "Possible",
  proposed: "Planned",
  "no-longer-reported": "Unreported",
  silent: "Hidden",
};

export const CERTAINTY_NAMES: Readonly<Record<Certainty, string>> = {
  happened: "Done",
  agreed: "Agreed",
  planned: "Planned",
  proposed: "Proposed",
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

export const COLLECTION_WORDS: Readonly<Record<CollectionName, readonly [one: string, many: string]>> = {
  documents: ["document", "documents"],
  areas: ["area", "areas"],
  organizations: ["body", "bodies"],
  persons: ["person", "people"],
  posts: ["seat or office", "seats and offices"],
  memberships: ["membership", "memberships"],
  relations: ["relation", "relations"],
  change_events: ["change", "changes"],
  contributions: ["sum of money", "sums of money"],
};
