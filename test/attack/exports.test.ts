import { expect, test } from "vitest";
import { hostileExports } from "./exports";
import { seeded } from "./seeded";

test("of hostile records nothing that is saved or copied holds a formula, mark-up of its own, or another record", () => {
  const chance = seeded(4);
  const all = Array.from({ length: 10 }, () => hostileExports(chance)).flat();
  expect(all.length).toBe(10 * 33);
  expect(all.filter(({ fault }) => fault !== null)).toEqual([]);
});
