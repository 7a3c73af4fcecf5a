import { expect, test } from "vitest";
import { event, faultsOf } from "../../small-record";

const faultsOfEvent = (...of: Parameters<typeof event>): readonly string[] =>
  faultsOf({}, { change_events: [event(...of)] });

const FROM = "original_organization_ids";
const TO = "resulting_organization_ids";
const some = ["new-board", "north-safety", "health-trust"] as const;
const [a, b, c] = some;

test.each([
  ["formed", [a], [b], FROM, "no organization", `["${a}"]`],
  ["formed", [], [], TO, "at least 1 organization", "[]"],
  ["restructured", [], [a], FROM, "at least 1 organization", "[]"],
  ["restructured", [a], [], TO, "at least 1 organization", "[]"],
  ["replaced", [], [a], FROM, "at least 1 organization", "[]"],
  ["replaced", [a], [], TO, "at least 1 organization", "[]"],
  ["merged", [a], [b], FROM, "at least 2 organizations", `["${a}"]`],
  ["merged", [a, b], [], TO, "exactly 1 organization", "[]"],
  ["split", [a], [b], TO, "at least 2 organizations", `["${b}"]`],
  ["split", [], [b, c], FROM, "exactly 1 organization", "[]"],
  ["split", [a, "old-forum"], [b, c], FROM, "exactly 1 organization", `["${a}","old-forum"]`],
  ["demerged", [a], [], TO, "at least 1 organization", "[]"],
  ["demerged", [a, b], [c], FROM, "exactly 1 organization", `["${a}","${b}"]`],
  ["transferred", [], [a], FROM, "at least 1 organization", "[]"],
  ["transferred", [a], [], TO, "at least 1 organization", "[]"],
  ["decommissioned", [], [], FROM, "at least 1 organization", "[]"],
  ["decommissioned", [a], [b], TO, "no organization", `["${b}"]`],
  ["absorbed", [], [a], FROM, "at least 1 organization", "[]", { continuing_organization_ids: [a] }],
  ["absorbed", [a], [], TO, "exactly 1 organization", "[]"],
] as const)(
  "what was %s from %j to %j has the wrong number",
  (type, from, to, field, least, found, more: object = {}) => {
    expect(faultsOfEvent("e", type, from, to, { certainty: "planned", ...more })).toEqual([
      `more.json: e: ${field}: expected ${least} for ${type}; found ${found}`,
    ]);
  },
);

test.each([
  ["formed", [], [a, b]],
  ["renamed", [a], [a]],
  ["restructured", [a, b], [a, b]],
  ["replaced", [a, b], [c]],
  ["merged", [a, b], [c]],
  ["split", [a], [b, c]],
  ["demerged", [a], [b]],
  ["transferred", [a], [b]],
  ["decommissioned", [a, b], []],
] as const)("what was %s from %j to %j is in order", (type, from, to) => {
  expect(faultsOfEvent("e", type, from, to, { certainty: "planned" })).toEqual([]);
});

test("only those that take part in a change can live on after it", () => {
  const more = { continuing_organization_ids: [b, c] };
  expect(faultsOfEvent("e", "transferred", [a], [b], more)).toEqual([
    `more.json: e: continuing_organization_ids: expected only originals and results; found "${c}"`,
  ]);
});

test("what is renamed is one body", () => {
  expect(faultsOfEvent("e", "renamed", [], [a])).toEqual([
    "more.json: e: original_organization_ids: expected exactly 1 organization for renamed; found []",
  ]);
  expect(faultsOfEvent("e", "renamed", [a, b], [a])).toEqual([
    `more.json: e: original_organization_ids: expected exactly 1 organization for renamed; found ["${a}","${b}"]`,
  ]);
});

test("a new name does not make a new body", () => {
  expect(faultsOfEvent("e", "renamed", [a], [b])).toEqual([
    `more.json: e: ${TO}: expected the renamed body itself (New Board); found "${b}"`,
  ]);
});

test("what absorbs another body stood before and lives on", () => {
  expect(faultsOfEvent("e", "absorbed", [a], [b], { certainty: "planned" })).toEqual([
    `more.json: e: continuing_organization_ids: expected the absorbing body (North Safety Partnership); found []`,
  ]);
  const more = { certainty: "planned", continuing_organization_ids: [b] };
  expect(faultsOfEvent("e", "absorbed", [a], [b], more)).toEqual([]);
});

test("what passed may be told without who gave it, or without who took it, but not without both", () => {
  const what = { what: "public health", certainty: "planned" };
  expect(faultsOfEvent("e", "transferred", [], [a], what)).toEqual([]);
  expect(faultsOfEvent("e", "transferred", [a], [], what)).toEqual([]);
  expect(faultsOfEvent("e", "transferred", [], [], what)).toEqual([
    "more.json: e: resulting_organization_ids: expected at least 1 organization for transferred; found []",
  ]);
});

test("pairs are of an original and a result, and leave none of them out", () => {
  const pairs = (...all: readonly (readonly string[])[]) => ({ certainty: "planned", pairs: all });
  expect(faultsOfEvent("e", "restructured", [a, b], [c, a], pairs([a, c], [b, a]))).toEqual([]);
  expect(faultsOfEvent("e", "restructured", [a], [b], pairs([a, b], [b, a]))).toEqual([
    `more.json: e: pairs: expected pairs of an original and a result; found ["${b}","${a}"]`,
  ]);
  expect(faultsOfEvent("e", "restructured", [a], [b, c], pairs([a, b]))).toEqual([
    `more.json: e: pairs: expected a pair with Health Trust; found [["${a}","${b}"]]`,
  ]);
});
