import { expect, test } from "vitest";
import { faultsOf, source } from "../../small-record";

const ann = (fields: object) =>
  faultsOf({ ann: { sources: [source("existing"), { ...source("existing"), ...fields }] } });

test("an inference says what was inferred", () => {
  expect(ann({ inferred: true })).toEqual([
    "town.json: ann: sources.1.note: expected a note of what is inferred; found nothing",
  ]);
  expect(ann({ inferred: true, note: "The name is ours." })).toEqual([]);
  expect(ann({ inferred: false })).toEqual([]);
});

test("a misprint says what was printed", () => {
  expect(ann({ misprint: true })).toEqual([
    "town.json: ann: sources.1.note: expected a note of what is misprinted; found nothing",
  ]);
  expect(ann({ misprint: true, note: "Printed An Smith." })).toEqual([]);
});

test("either is told by yes or no, not in words", () => {
  expect(ann({ inferred: "the name" })).toEqual([
    'town.json: ann: sources.1.inferred: expected true or false; found "the name"',
  ]);
});
