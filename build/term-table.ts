/** Every term of the screens with its one wording and its explanation, as the table in docs/glossary.md. */
import { DIFFERENCE_TERMS } from "../src/words/difference-terms";
import { SEAT_TERMS } from "../src/words/seat";
import type { Term } from "../src/words/terms";
import { CERTAINTY_TERMS, EVENT_TERMS, HIDDEN_TERM, PRESENCE_TERMS } from "../src/words/terms";

const GROUPS: readonly (readonly [about: string, terms: readonly Term[]])[] = [
  ["Status", [...Object.values(PRESENCE_TERMS), HIDDEN_TERM]],
  ["Certainty", Object.values(CERTAINTY_TERMS)],
  ["Change", Object.values(EVENT_TERMS)],
  ["Difference", Object.values(DIFFERENCE_TERMS)],
  ["Seat", Object.values(SEAT_TERMS)],
];

export const termTable = (): string =>
  [
    "| About | Term | In a sentence | What it means |",
    "| --- | --- | --- | --- |",
    ...GROUPS.flatMap(([about, terms]) =>
      terms.map(({ label, phrase, meaning }) => `| ${about} | **${label}** | ${phrase} | ${meaning} |`),
    ),
  ].join("\n");
