import { expect, test } from "vitest";
import { itemDifference } from "../../src/lineage/item-difference";
import type { EntityAt } from "../../src/record/slice";

const at = (presence: EntityAt["presence"], shown = presence !== "absent"): EntityAt => ({
  id: "seat",
  presence,
  shown,
  age: 0,
});

test.each([
  ["on-record", "on-record", null],
  ["absent", "absent", null],
  ["absent", "on-record", "first-reported"],
  ["absent", "possible", "may-have-begun"],
  ["on-record", "absent", "ended"],
  ["on-record", "possible", "may-have-ended"],
  ["possible", "on-record", null],
  ["on-record", "no-longer-reported", "silent"],
  ["absent", "proposed", "planned"],
  ["proposed", "on-record", "first-reported"],
  ["proposed", "absent", "lapsed"],
] as const)("what is %s and then %s differs as %s", (was, is, kind) => {
  expect(itemDifference(at(was), at(is))).toBe(kind);
});

test("a plan that is not shown any more was not mentioned again", () => {
  expect(itemDifference(at("proposed"), at("proposed", false))).toBe("plan-silent");
});
