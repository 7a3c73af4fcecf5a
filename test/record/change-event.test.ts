import { expect, test } from "vitest";
import { begunBy, boundsOfEvent, endedBy, takesEffect } from "../../src/record/change-event";
import type { ChangeEvent } from "../../src/record/shape";
import type { Certainty, EventType } from "../../src/record/vocabulary";
import { boundsOf } from "../../src/time/edtf";

const change = (
  type: EventType,
  from: readonly string[],
  to: readonly string[],
  more: Partial<ChangeEvent> = {},
) =>
  ({
    id: "e",
    type,
    certainty: "happened",
    original_organization_ids: from,
    resulting_organization_ids: to,
    label: "",
    sources: [],
    ...more,
  }) satisfies ChangeEvent;

test.each([
  ["formed", [], ["x", "y"], ["x", "y"], []],
  ["renamed", ["x"], ["x"], [], []],
  ["restructured", ["x", "y"], ["x", "y"], [], []],
  ["replaced", ["x", "z"], ["y"], ["y"], ["x", "z"]],
  ["merged", ["x", "z"], ["y"], ["y"], ["x", "z"]],
  ["split", ["x"], ["y", "z"], ["y", "z"], ["x"]],
  ["demerged", ["x"], ["y"], ["y"], []],
  ["transferred", ["x"], ["y"], [], []],
  ["decommissioned", ["x", "y"], [], [], ["x", "y"]],
] as const)("what is %s, from %j to %j, begins %j and ends %j", (type, from, to, begun, ended) => {
  expect(begunBy(change(type, from, to))).toEqual(begun);
  expect(endedBy(change(type, from, to))).toEqual(ended);
});

test("what is absorbed ends, and the body that absorbs it does not begin", () => {
  const absorbed = change("absorbed", ["x"], ["y"], { continuing_organization_ids: ["y"] });
  expect(begunBy(absorbed)).toEqual([]);
  expect(endedBy(absorbed)).toEqual(["x"]);
});

test("a standing body that takes another's place does not begin, one that lives on does not end", () => {
  const replaced = change("replaced", ["x", "z"], ["y"], { continuing_organization_ids: ["y", "z"] });
  expect(begunBy(replaced)).toEqual([]);
  expect(endedBy(replaced)).toEqual(["x"]);
});

test("what is replaced by others and itself neither ends nor begins", () => {
  expect(endedBy(change("replaced", ["x", "y"], ["x"]))).toEqual(["y"]);
  expect(begunBy(change("split", ["x"], ["x", "y"]))).toEqual(["y"]);
});

test.each<[Certainty, boolean]>([
  ["happened", true],
  ["agreed", true],
  ["planned", false],
  ["proposed", false],
])("what is %s takes effect: %s", (certainty, effect) => {
  expect(takesEffect(change("formed", [], ["x"], { certainty }))).toBe(effect);
});

test("the richer date of an event wins", () => {
  const both = change("formed", [], ["x"], { date: "2011", date_edtf: "[2011-05..2011-07]" });
  expect(boundsOfEvent(both)).toEqual(boundsOf("[2011-05..2011-07]"));
  expect(boundsOfEvent(change("formed", [], ["x"]))).toBeNull();
});
