import type { PartnershipRecord } from "../../../record/record";
import type { Resource } from "./resource";
import { iriOfWord, textValue } from "./resource";

/** Words that items share: what a body is, its theme, a role. Each is a concept with its name. */
export function wordsOf(record: PartnershipRecord): readonly Resource[] {
  const classes = new Map(record.classes.map(({ id, name }) => [id, name]));
  const themes = new Map(record.themes.map(({ id, name }) => [id, name]));
  const concept = (kind: string, word: string, name: string = word, type = "skos:Concept"): Resource => ({
    iri: iriOfWord(kind, word),
    types: [type],
    properties: [["skos:prefLabel", textValue(name)]],
  });
  return [
    ...different(record.organizations.map(({ classification }) => classification)).map((word) =>
      concept("classification", word, classes.get(word)),
    ),
    ...different(record.organizations.map(({ theme }) => theme)).map((word) =>
      concept("theme", word, themes.get(word)),
    ),
    ...different(record.change_events.map(({ type }) => type)).map((word) => concept("change", word)),
    ...different(record.relations.map(({ type }) => type)).map((word) => concept("relation", word)),
    ...different([...record.posts, ...record.memberships].map(({ role }) => role)).map((word) =>
      concept("role", word, word, "org:Role"),
    ),
  ];
}

const different = (words: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(words.filter((word) => word !== undefined)),
];
