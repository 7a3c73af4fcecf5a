/** The names by which bodies and people are asked for: all that the matching knows of them. */
import { folded } from "../record/find";
import { organizationsById } from "../record/links";
import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import { distinctName } from "../words/distinct-name";

export interface KnownName {
  readonly id: string;
  readonly isBody: boolean;
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

/** Present and former names, acronyms, and the name with what tells it from its namesakes. */
export const knownNames = perRecord((record): readonly KnownName[] =>
  [...record.organizations, ...record.persons].flatMap(({ id, name, other_names = [] }) => {
    const texts = new Set(
      [name, ...other_names.map((other) => other.name), distinctName(record, id)].map(folded),
    );
    return [...texts].map((text) => ({ id, isBody: isBody(record, id), words: nameWords(text.split(" ")) }));
  }),
);

const isBody = (record: PartnershipRecord, id: string): boolean => organizationsById(record).has(id);
