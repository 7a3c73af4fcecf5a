import { perRecord } from "./per-record";
import type { PartnershipRecord } from "./record";
import type { Organization, Person } from "./shape";

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

const entriesOf = ({ id, name, other_names = [] }: Organization | Person): readonly NameEntry[] => [
  entry(id, name, null),
  ...other_names.filter((other) => other.name !== name).map((other) => entry(id, name, other.name)),
];

const entries = perRecord(({ organizations, persons }) => [...organizations, ...persons].flatMap(entriesOf));

/** Each word of the query must begin a word of one and the same name. */
const matches = ({ words }: NameEntry, asked: readonly string[]): boolean =>
  asked.every((word) => words.some((candidate) => candidate.startsWith(word)));

/** Exact first, then what begins so, then what has it somewhere. */
const rank = ({ text }: NameEntry, query: string): number =>
  text === query ? 0 : text.startsWith(query) ? 1 : 2;

/** Bodies and people of all dates, by present and former names, acronyms and words of names; each once, best match first. */
export function find(record: PartnershipRecord, query: string): readonly Finding[] {
  const asked = folded(query);
  if (asked === "") return [];
  const found = entries(record)
    .filter((candidate) => matches(candidate, asked.split(" ")))
    .sort((a, b) => rank(a, asked) - rank(b, asked));
  const first = new Map<string, Finding>();
  for (const { id, name, alias } of found) if (!first.has(id)) first.set(id, { id, name, alias });
  return [...first.values()];
}
