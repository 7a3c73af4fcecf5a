import { folded } from "../../record/find";
import type { ColumnUse } from "./column-use";
import { HEADING_PHRASES } from "./heading-phrases";

/** Words that say nothing of what stands in a column, where there are others. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  "the a an of and or for on in by to as from is are it its this that with per please any our your if mm dd yyyy partnership".split(
    " ",
  ),
);

/** In the singular. @example wordsOfHeading("Name of Partnership(s)") // ["name"] */
export function wordsOfHeading(heading: string): readonly string[] {
  const words = folded(heading.replace(/\(s\)/gi, "").replace(/['’]s\b/gi, ""))
    .split(" ")
    .filter((word) => word !== "")
    .map(singular);
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

interface Phrase {
  readonly use: ColumnUse;
  readonly words: ReadonlySet<string>;
}

const KNOWN: readonly Phrase[] = Object.entries(HEADING_PHRASES).flatMap(([use, phrases]) =>
  phrases.map((phrase) => ({ use: use as ColumnUse, words: new Set(wordsOfHeading(phrase)) })),
);

/** So much of a heading and a phrase must be the same, unless the heading holds the phrase whole. */
const ENOUGH = 0.6;

/** The share of words that both have among those that either has (Jaccard's index), from 0 to 1; 0 where they are too unlike. */
function likeness(heading: ReadonlySet<string>, phrase: ReadonlySet<string>): number {
  const shared = [...heading].filter((word) => phrase.has(word)).length;
  const share = shared / (heading.size + phrase.size - shared);
  return share >= ENOUGH || shared === phrase.size ? share : 0;
}

export interface Suggestion {
  readonly use: ColumnUse;
  /** The share of words that the heading and the phrase for it have both: above 0, at most 1. */
  readonly share: number;
}

/** The use whose phrase is most like the heading; null where none is. Of two as like, the first in the table of phrases. */
export function suggestionFor(heading: string): Suggestion | null {
  const words = new Set(wordsOfHeading(heading));
  return KNOWN.reduce<Suggestion | null>((best, phrase) => {
    const share = likeness(words, phrase.words);
    return share > (best?.share ?? 0) ? { use: phrase.use, share } : best;
  }, null);
}

/** Whether a heading sounds like anything that registers have. */
export const isRecognised = (heading: string): boolean => suggestionFor(heading) !== null;
