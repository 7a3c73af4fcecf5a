import { perRecord } from "./per-record";
import type { PartnershipRecord } from "./record";

/** Something found by one of its names. */
export interface Finding {
  readonly id: string;
  readonly name: string;
  /** The name that was found, where it is another than the present one: a former name, an acronym. */
  readonly alias: string | null;
}

interface NameEntry extends Finding {
  readonly words: readonly string[];
  readonly text: string;
}

/** Lower case, without accents and punctuation; "&" reads as "and". */
export const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/['’.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const entry = (id: string, name: string, alias: string | null): NameEntry => {
  const text = folded(alias ?? name);
  return { id, name, alias, text, words: text.split(" ") };
};

/** What is found by its names. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly other_names?: readonly { readonly name: string }[] | undefined;
}

const entriesOf = ({ id, name, other_names = [] }: Named): readonly NameEntry[] => [
  entry(id, name, null),
  ...other_names.filter((other) => other.name !== name).map((other) => entry(id, name, other.name)),
];

const entriesOfNamed = new WeakMap<readonly Named[], readonly NameEntry[]>();

/** A list of names never changes: its words are found once. */
function entriesAmong(named: readonly Named[]): readonly NameEntry[] {
  const known = entriesOfNamed.get(named);
  if (known) return known;
  const fresh = named.flatMap(entriesOf);
  entriesOfNamed.set(named, fresh);
  return fresh;
}

const namedIn = perRecord(({ organizations, persons }): readonly Named[] => [...organizations, ...persons]);

/** Each word of the query must begin a word of one and the same name. */
const matches = ({ words }: NameEntry, asked: readonly string[]): boolean =>
  asked.every((word) => words.some((candidate) => candidate.startsWith(word)));

/** Exact first, then what begins so, then what has it somewhere. */
const rank = ({ text }: NameEntry, query: string): number =>
  text === query ? 0 : text.startsWith(query) ? 1 : 2;

/** Bodies and people of all dates, by present and former names, acronyms and words of names; each once, best match first. */
export const find = (record: PartnershipRecord, query: string): readonly Finding[] =>
  findAmong(namedIn(record), query);

/** The same among names alone. */
export function findAmong(named: readonly Named[], query: string): readonly Finding[] {
  const asked = folded(query);
  if (asked === "") return [];
  const found = entriesAmong(named)
    .filter((candidate) => matches(candidate, asked.split(" ")))
    .sort((a, b) => rank(a, asked) - rank(b, asked));
  const first = new Map<string, Finding>();
  for (const { id, name, alias } of found) if (!first.has(id)) first.set(id, { id, name, alias });
  return [...first.values()];
}
