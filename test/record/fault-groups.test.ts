import { expect, test } from "vitest";
import type { Fault } from "../../src/record/fault";
import { countLeftOut, countNoted, groupsOf } from "../../src/record/fault-groups";

const fault = (fields: Partial<Fault>): Fault => ({
  weight: "left-out",
  file: "town.json",
  collection: "memberships",
  item: "m1",
  field: "end_date",
  expected: "a date",
  found: '"May"',
  ...fields,
});

test("faults of the same field of one collection are of one kind, whatever the number of the source or name that they are in", () => {
  const groups = groupsOf([
    fault({ field: "sources.0.says" }),
    fault({ item: "m2", field: "sources.12.says" }),
    fault({ item: "m3", field: "start_date" }),
  ]);
  expect(groups.map(({ field, faults }) => [field, faults.length])).toEqual([
    ["sources.says", 2],
    ["start_date", 1],
  ]);
});

test("what is noted comes last, and what only follows from another fault after its cause", () => {
  const groups = groupsOf([
    fault({ weight: "noted", field: "theme" }),
    fault({ field: "person_id", because: "ann" }),
    fault({ collection: "persons", item: "ann", field: "name" }),
  ]);
  expect(groups.map(({ weight, follows, field }) => [weight, follows, field])).toEqual([
    ["left-out", false, "name"],
    ["left-out", true, "person_id"],
    ["noted", false, "theme"],
  ]);
});

test("an item with two faults is left out once", () => {
  const faults = [
    fault({}),
    fault({ field: "role" }),
    fault({ item: "m2" }),
    fault({ weight: "noted", item: "m3" }),
  ];
  expect(countLeftOut(faults)).toBe(2);
  expect(countNoted(faults)).toBe(1);
});
