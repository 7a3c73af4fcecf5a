import fc from "fast-check";
import { expect, test } from "vitest";
import { untangled } from "../../../src/graph/lanes/order";
import { lanesPassed } from "../../../src/graph/lanes/tangle";

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

test("four hundred lanes that lead two to two are put in order, those of one change together", () => {
  const layers = Array.from({ length: 200 }, (_, layer) => [`${layer}a`, `${layer}b`]);
  const bundles = layers.slice(1).map((to, above) => ({ from: layers[above] ?? [], to }));
  const shuffled = [...layers.map(([a = ""]) => a), ...layers.map(([, b = ""]) => b)];
  expect(lanesPassed(shuffled, bundles)).toBe(39_402);
  expect(lanesPassed(untangled(shuffled, bundles, NO_HOMES), bundles)).toBeLessThan(200);
});

test("the order found is one in which no single move helps", () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const side = fc.subarray(names, { minLength: 1, maxLength: 2 });
  const cost = (order: readonly string[], bundles: Parameters<typeof lanesPassed>[1]) => {
    const upwards = bundles.flatMap(({ from, to }) =>
      to.filter((id) => order.indexOf(id) < Math.max(...from.map((each) => order.indexOf(each)))),
    );
    return 10 * lanesPassed(order, bundles) + 6 * upwards.length;
  };
  fc.assert(
    fc.property(fc.array(fc.record({ from: side, to: side }), { maxLength: 5 }), (bundles) => {
      const order = untangled(names, bundles, NO_HOMES);
      for (const { from, to } of bundles) {
        for (const id of [...from, ...to]) {
          const others = order.filter((other) => other !== id);
          for (let index = 0; index <= others.length; index++) {
            const moved = [...others.slice(0, index), id, ...others.slice(index)];
            expect(cost(moved, bundles)).toBeGreaterThanOrEqual(cost(order, bundles));
          }
        }
      }
    }),
  );
});

test("of a great many lanes, each family stands together, in its own good order", () => {
  const alone = Array.from({ length: 100 }, (_, index) => `alone${index}`);
  const order = ["a", "x", ...alone, "y", "b", "of-a"];
  const bundles = [
    { from: ["a"], to: ["b"] },
    { from: ["y"], to: ["x"] },
  ];
  const homes = new Map([["of-a", "a"]]);
  expect(untangled(order, bundles, homes)).toEqual(["a", "b", "of-a", "y", "x", ...alone]);
});
