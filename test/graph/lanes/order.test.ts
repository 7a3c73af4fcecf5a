import fc from "fast-check";
import { expect, test } from "vitest";
import { lanesPassed, untangled } from "../../../src/graph/lanes/order";

const NO_HOMES = new Map<string, string>();

test("a line passes over the lanes between its ends that are not its own", () => {
  expect(lanesPassed(["a", "b", "c", "d"], [{ from: ["a"], to: ["d"] }])).toBe(2);
  expect(lanesPassed(["a", "b", "c", "d"], [{ from: ["a", "b"], to: ["d"] }])).toBe(1);
  expect(lanesPassed(["a", "b"], [{ from: ["a"], to: ["elsewhere"] }])).toBe(0);
});

test("three that merge, one that splits, and three more that merge stand in one row without a crossing", () => {
  const bundles = [
    { from: ["county"], to: ["north", "south"] },
    { from: ["a", "b", "c"], to: ["north"] },
    { from: ["d", "e", "f"], to: ["south"] },
  ];
  const order = ["a", "d", "b", "e", "county", "c", "f", "south", "north"];
  expect(lanesPassed(untangled(order, bundles, NO_HOMES), bundles)).toBe(0);
});

test("what came first stands above, where that costs no crossing", () => {
  expect(untangled(["young", "old"], [{ from: ["old"], to: ["young"] }], NO_HOMES)).toEqual(["old", "young"]);
});

test("what no line touches keeps its order", () => {
  expect(untangled(["c", "a", "b"], [], NO_HOMES)).toEqual(["c", "a", "b"]);
});

test("no lane is lost or doubled", () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const side = fc.subarray(names, { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(fc.record({ from: side, to: side }), { maxLength: 5 }), (bundles) => {
      const order = untangled(names, bundles, NO_HOMES);
      expect([...order].sort()).toEqual(names);
    }),
  );
});
