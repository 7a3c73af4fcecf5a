/** The closed vocabularies of the record as they stand in cells, in the words of the pages. */
import type {
  Certainty,
  Classification,
  EndCustom,
  EventType,
  NameNote,
  Rank,
  RelationType,
  Says,
} from "../../record/vocabulary";
import { USUAL_THEME_NAMES } from "../../words/headings";
import { RELATION_WORDS } from "../../words/link";
import { CLASSIFICATION_WORDS, FREQUENCY_WORDS, RANK_WORDS as RANKS_IN_WORDS } from "../../words/list-words";
import { SAYS_WORDS } from "../../words/says";
import type { Term } from "../../words/terms";
import { CERTAINTY_TERMS, EVENT_TERMS } from "../../words/terms";
import type { CellWord } from "./column";

const wordsOf = <Value extends string>(words: Readonly<Record<Value, string>>): readonly CellWord[] =>
  Object.entries<string>(words).map(([value, word]) => ({ value, word }));

const labelsOf = <Value extends string>(terms: Readonly<Record<Value, Term>>): readonly CellWord[] =>
  Object.entries<Term>(terms).map(([value, { label }]) => ({ value, word: label }));

/** What ended is told as decommissioned, and whoever chooses the word sees that. */
export const CHANGES: readonly CellWord[] = labelsOf<EventType>(EVENT_TERMS).map((each) =>
  each.value === "decommissioned" ? { ...each, word: `${each.word} (${each.value})`, also: each.word } : each,
);
export const SURENESS = labelsOf<Certainty>(CERTAINTY_TERMS);
export const SAYINGS = wordsOf<Says>(SAYS_WORDS);
export const THEME_NAMES = wordsOf(USUAL_THEME_NAMES);
export const DEEDS: readonly CellWord[] = Object.entries(
  RELATION_WORDS satisfies Record<RelationType, unknown>,
).map(([value, [word]]) => ({ value, word }));

export const BODY_KINDS = wordsOf<Classification>(CLASSIFICATION_WORDS);

export const END_CUSTOM_WORDS = wordsOf<EndCustom>({
  "last-day": "The last day",
  "next-day": "The first day after",
});

export const RANK_WORDS = wordsOf<Rank>(RANKS_IN_WORDS);

export const HOW_OFTEN = wordsOf(FREQUENCY_WORDS);

export const NAME_KINDS = wordsOf<NameNote>({
  acronym: "Acronym",
  "short name": "Short name",
  also: "Also called",
  former: "Former name",
  "later name": "Later name",
});
