import type { Says } from "../record/vocabulary";

/** What a paragraph does with what it is evidence for. */
export const SAYS_WORDS: Readonly<Record<Says, string>> = {
  existing: "reports it",
  ended: "reports its end",
  planned: "plans it",
  proposed: "proposes it",
  agreed: "says it was agreed",
  historic: "looks back on it",
};
