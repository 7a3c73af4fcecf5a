/**
 * Patterns of questions: key words, `a|b` for either, `word?` for one that may be missing, and `{slot}` for words that name something.
 */
import { slipsIn } from "./key-words";

type Element =
  | { readonly kind: "slot"; readonly slot: string }
  | { readonly kind: "word"; readonly words: readonly string[]; readonly isOptional: boolean };

export type Pattern = readonly Element[];

export const patternOf = (text: string): Pattern => text.split(" ").map(elementOf);

function elementOf(text: string): Element {
  if (text.startsWith("{")) return { kind: "slot", slot: text.slice(1, -1) };
  const isOptional = text.endsWith("?");
  return { kind: "word", words: (isOptional ? text.slice(0, -1) : text).split("|"), isOptional };
}

/** The words in each slot, in order, what is left behind the pattern, and how many slips the key words have. */
export interface Match {
  readonly slots: readonly { readonly slot: string; readonly words: readonly string[] }[];
  readonly rest: readonly string[];
  readonly slips: number;
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);

/** Every way in which the words begin with the pattern; those with longer names first. */
export function* matchesOf(pattern: Pattern, words: readonly string[]): Generator<Match> {
  const [first, ...others] = pattern;
  if (!first) {
    yield { slots: [], rest: words, slips: 0 };
    return;
  }
  yield* first.kind === "slot" ? slotMatches(first.slot, others, words) : wordMatches(first, others, words);
}

function* slotMatches(slot: string, others: Pattern, words: readonly string[]): Generator<Match> {
  for (let length = words.length; length > 0; length--) {
    for (const match of matchesOf(others, words.slice(length))) {
      yield { ...match, slots: [{ slot, words: words.slice(0, length) }, ...match.slots] };
    }
  }
}

function* wordMatches(
  element: Extract<Element, { readonly kind: "word" }>,
  others: Pattern,
  words: readonly string[],
): Generator<Match> {
  if (element.isOptional) yield* matchesOf(others, words);
  const [typed, ...left] = words;
  if (typed === undefined) return;
  if (ARTICLES.has(typed)) yield* wordMatches({ ...element, isOptional: false }, others, left);
  const slips = element.words.map((word) => slipsIn(typed, word)).filter((each) => each !== null);
  if (slips.length === 0) return;
  for (const match of matchesOf(others, left)) yield { ...match, slips: match.slips + Math.min(...slips) };
}
