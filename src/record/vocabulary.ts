/** The words that the record's fields may hold. */

export const SAYS = ["existing", "ended", "planned", "proposed", "agreed", "historic"] as const;
export const CERTAINTIES = ["happened", "agreed", "planned", "proposed"] as const;
export const CLASSIFICATIONS = [
  "partnership",
  "sub-group",
  "council",
  "combined-authority",
  "health",
  "police",
  "fire",
  "government",
  "education",
  "business",
  "voluntary",
  "other",
] as const;
/** What the classes that a record declares are drawn as. */
export const BODY_CLASS_KINDS = ["partnership", "sub-group", "council", "other"] as const;
/** The themes of a record that declares none of its own. */
export const THEMES = [
  "overarching",
  "health",
  "children",
  "economy",
  "safety",
  "environment",
  "voluntary",
  "shared-services",
  "council",
] as const;
/** Elected or appointed to govern, or employed to carry out. */
export const RANKS = ["member", "officer"] as const;
/** What the note of another name says, where it decides how the name is used; any other note is only shown. */
export const NAME_NOTES = ["acronym", "short name", "also", "former", "later name"] as const;
export const RELATION_TYPES = [
  "reports_to",
  "supports",
  "commissions",
  "scrutinises",
  "informs",
  "delivers_for",
  "coordinates",
] as const;
/** What a document gives as the end of a thing: its last day, or the first on which it was no more. */
export const END_CUSTOMS = ["last-day", "next-day"] as const;
export const EVENT_TYPES = [
  "formed",
  "renamed",
  "restructured",
  "replaced",
  "merged",
  "absorbed",
  "split",
  "demerged",
  "transferred",
  "decommissioned",
] as const;

export type Says = (typeof SAYS)[number];
export type Certainty = (typeof CERTAINTIES)[number];
export type Classification = (typeof CLASSIFICATIONS)[number];
export type BodyClassKind = (typeof BODY_CLASS_KINDS)[number];
/** The id of one of the record's themes. */
export type Theme = string;
export type Rank = (typeof RANKS)[number];
export type NameNote = (typeof NAME_NOTES)[number];
export type RelationType = (typeof RELATION_TYPES)[number];
export type EndCustom = (typeof END_CUSTOMS)[number];
export type EventType = (typeof EVENT_TYPES)[number];

/** The label of a detail of a body that holds the reason for its end. */
export const WHY_IT_ENDED = "Why it ended";
