/** The names by which bodies and people are asked for: all that the matching knows of them. */
import { folded } from "../record/find";
import { organizationsById } from "../record/links";
import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import { distinctName } from "../words/distinct-name";
import type { Slips } from "./slip";
import { slipsAmong } from "./slip";

export interface KnownName {
  readonly id: string;
  readonly isBody: boolean;
  /** Whether it is what the record calls it itself, and no other name, acronym or short form. */
  readonly isOwn: boolean;
  readonly words: readonly string[];
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "our"]);
const BEFORE_NAMES: ReadonlySet<string> = new Set([
  "cllr",
  "councillor",
  "mr",
  "mrs",
  "ms",
  "dr",
  "sir",
  "mayor",
]);

/** Without what stands before a name and is no part of it. */
export function nameWords(words: readonly string[]): readonly string[] {
  const [first = ""] = words;
  return words.length > 1 && (ARTICLES.has(first) || BEFORE_NAMES.has(first))
    ? nameWords(words.slice(1))
    : words;
}

/** What a name is looked for in. */
export interface KnownNames {
  readonly names: readonly KnownName[];
  readonly slips: Slips;
}

export const knownNames = perRecord((record): KnownNames => {
  const names = namesOf(record);
  return { names, slips: slipsAmong(names.flatMap(({ words }) => words)) };
});

/** Present and former names, acronyms, and the name with what tells it from its namesakes. */
const namesOf = (record: PartnershipRecord): readonly KnownName[] =>
  [...record.organizations, ...record.persons].flatMap(({ id, name, other_names = [] }) => {
    const texts = new Set(
      [name, ...other_names.map((other) => other.name), distinctName(record, id)].map(folded),
    );
    return [...texts].map((text) => ({
      id,
      isBody: isBody(record, id),
      isOwn: text === folded(name),
      words: nameWords(text.split(" ")),
    }));
  });

const isBody = (record: PartnershipRecord, id: string): boolean => organizationsById(record).has(id);
