/** Who is meant by a name as it was typed. */
import type { KnownName, KnownNames } from "./names";
import { nameWords } from "./names";
import type { Slips } from "./slip";

export interface Named {
  /** Each once, in the order of the record; several where the words fit several as well. */
  readonly ids: readonly string[];
  /** How far from the name: 0 for the name itself. */
  readonly cost: number;
  /** Whether each bears the name that was typed, and not only words of it. */
  readonly isName: boolean;
  /** Whether enough of the name was typed to take it for that, where it is the only one. */
  readonly isSure: boolean;
}

type Fits = (typed: readonly string[], known: readonly string[], slips: Slips) => boolean;

const sameWords =
  (isSame: (a: string, b: string) => boolean): Fits =>
  (typed, known) =>
    typed.length === known.length && typed.every((word, index) => isSame(word, known[index] ?? ""));

const isSameNumberApart = (a: string, b: string): boolean =>
  singular(a) === singular(b) || isCountyInShort(a, b);

/** Counties are called by their first letters and an s. @example isCountyInShort("cambs", "cambridgeshire") // true */
const isCountyInShort = (typed: string, known: string): boolean =>
  typed.length > 3 && typed.endsWith("s") && known.endsWith("shire") && known.startsWith(typed.slice(0, -1));

/** @example singular("authorities") // "authority", as of "authority's" without its apostrophe */
function singular(word: string): string {
  if (word.length < 4 || word.endsWith("ss") || !word.endsWith("s")) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** One of its words with a slip of the finger, the others as they are. */
const withOneSlip: Fits = (typed, known, slips) => {
  if (typed.length !== known.length) return false;
  const others = typed.filter((word, index) => !isSameNumberApart(word, known[index] ?? ""));
  const [slipped = ""] = others;
  return others.length === 1 && slips(slipped).has(known[typed.indexOf(slipped)] ?? "");
};

const SMALL: ReadonlySet<string> = new Set(["and", "of", "for", "the", "in", "on"]);

/** @example "hwb" for "health and wellbeing board" */
const isInitials: Fits = ([typed = "", ...more], known) => {
  const initials = known.filter((word) => !SMALL.has(word)).map((word) => word.charAt(0));
  return more.length === 0 && typed.length > 2 && typed === initials.join("");
};

const hasWords =
  (isSame: (a: string, b: string) => boolean): Fits =>
  (typed, known) =>
    [typed.at(0), typed.at(-1)].every((word = "") => !SMALL.has(word)) &&
    telling(typed).every((word) => known.some((other) => isSame(word, other)));

/** From the name itself to a few of its words; what fits in an earlier way is not looked for in a later one. */
const WAYS: readonly { readonly fits: Fits; readonly isName: boolean }[] = [
  { fits: sameWords((a, b) => a === b), isName: true },
  { fits: sameWords(isSameNumberApart), isName: true },
  { fits: isInitials, isName: false },
  { fits: withOneSlip, isName: true },
  { fits: hasWords(isSameNumberApart), isName: false },
];

const telling = (words: readonly string[]): readonly string[] => words.filter((word) => !SMALL.has(word));

/** At least half of what tells in a name; initials are all of it. */
const isMost: Fits = (typed, known, slips) =>
  isInitials(typed, known, slips) || telling(typed).length * 2 >= telling(known).length;

/**
 * Where only other names of bodies are what was typed: those whose own name ends so, for people call them so, too.
 * @example "the Business Board" is another name of the one, and of the other the end of its name
 */
function calledSoInShort(
  names: readonly KnownName[],
  found: readonly KnownName[],
  typed: readonly string[],
): readonly KnownName[] {
  if (typed.length < 2 || found.some(({ isOwn }) => isOwn)) return [];
  return names.filter(({ isOwn, words }) => isOwn && isSameEnd(words, typed));
}

/** Not where it is only part of something of that name: "the police in the Cambridge CSP". */
function isSameEnd(words: readonly string[], end: readonly string[]): boolean {
  const before = words.slice(0, -end.length);
  const isEnd = words.slice(-end.length).join(" ") === end.join(" ");
  return isEnd && before.length > 0 && !before.some((word) => OF_OTHERS.has(word));
}

const OF_OTHERS: ReadonlySet<string> = new Set(["of", "in", "for", "on", "to", "at", "the"]);

/** Null where nobody is. */
export function namedBy(
  { names, slips }: KnownNames,
  words: readonly string[],
  isWanted: (known: KnownName) => boolean = () => true,
): Named | null {
  const typed = nameWords(words);
  for (const [cost, { fits, isName }] of WAYS.entries()) {
    const found = names.filter((known) => isWanted(known) && fits(typed, known.words, slips));
    const isSure = isName || found.some((known) => isMost(typed, known.words, slips));
    if (found.length === 0) continue;
    const all = isName ? [...found, ...calledSoInShort(names.filter(isWanted), found, typed)] : found;
    return { ids: [...new Set(all.map(({ id }) => id))], cost, isName, isSure };
  }
  return null;
}
