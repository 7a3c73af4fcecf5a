import { expect, test } from "vitest";
import { DIFFERENCE_KINDS } from "../../src/lineage/difference-kind";
import { PRESENCES } from "../../src/record/presence";
import { CERTAINTIES, EVENT_TYPES } from "../../src/record/vocabulary";
import { DIFFERENCE_TERMS } from "../../src/words/difference-terms";
import type { Term } from "../../src/words/terms";
import {
  CERTAINTY_TERMS,
  definitionOf,
  EVENT_TERMS,
  HIDDEN_TERM,
  PRESENCE_TERMS,
} from "../../src/words/terms";

const labels = <Key extends string>(keys: readonly Key[], terms: Readonly<Record<Key, Term>>) =>
  keys.map((key) => terms[key].label);

test("how a thing stands is called by these words", () => {
  expect(labels(PRESENCES, PRESENCE_TERMS)).toEqual([
    "On record",
    "Possible",
    "No longer reported",
    "Not yet reported",
    "Planned or proposed",
    "Not at this time",
  ]);
});

test("how sure a change is, by these", () => {
  expect(labels(CERTAINTIES, CERTAINTY_TERMS)).toEqual(["Done", "Agreed", "Planned", "Proposed"]);
});

test("what a change does, by these", () => {
  expect(labels(EVENT_TYPES, EVENT_TERMS)).toEqual([
    "Formed",
    "Renamed",
    "Restructured",
    "Replaced",
    "Merged",
    "Absorbed",
    "Split",
    "Demerged",
    "Functions transferred",
    "Ended",
  ]);
});

test("how two periods differ, by these; what is the same thing in one period has the same word", () => {
  expect(labels(DIFFERENCE_KINDS, DIFFERENCE_TERMS)).toEqual([
    "Replaced",
    "Ended",
    "May have ended",
    "New",
    "First on record",
    "May have begun",
    "Renamed",
    "Changed",
    "Due to change",
    "Different members",
    "Planned or proposed",
    "No longer reported",
    "Plan not mentioned again",
    "Plan lapsed",
    "Came and went",
  ]);
});

const ALL: readonly Term[] = [
  ...Object.values(PRESENCE_TERMS),
  ...Object.values(CERTAINTY_TERMS),
  ...Object.values(EVENT_TERMS),
  ...Object.values(DIFFERENCE_TERMS),
  HIDDEN_TERM,
];

test("every term has one sentence that says what it means", () => {
  for (const { meaning } of ALL) expect(meaning).toMatch(/^[A-Z][^.]*\.$/);
});

test("within a sentence a term is as it is in its label, unless that cannot stand after a number", () => {
  const apart = ALL.filter(({ label, phrase }) => phrase !== label.toLowerCase());
  expect(apart.map(({ label, phrase }) => [label, phrase])).toEqual([
    ["Different members", "with different members"],
    ["Plan lapsed", "lapsed plan"],
  ]);
});

test("a definition is a sentence of its own", () => {
  expect(definitionOf(PRESENCE_TERMS.proposed)).toBe(
    "Planned or proposed: documents only mention it as something to come.",
  );
});
