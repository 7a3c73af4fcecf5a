import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestName } from "../../src/embed/nearest-name";

const NAMES = ["period", "parts", "to", "as", "area", "Kept"] as const;

test.each([
  ["period", "period"],
  ["PERIOD", "period"],
  ["kept", "Kept"],
  ["perod", "period"],
  ["periood", "period"],
  ["pariod", "period"],
  ["preiod", "period"],
  ["eriod", "period"],
  ["periods", "period"],
  ["AS", "as"],
])("%s is %s", (word, name) => expect(nearestName(word, NAMES)).toBe(name));

test.each(["", "perd", "doirep", "ask", "tot", "parries", "constructor"])("%j is none", (word) =>
  expect(nearestName(word, NAMES)).toBeUndefined(),
);

test("what may be two is neither, unless it is one of them", () => {
  expect(nearestName("cart", ["cars", "care"])).toBeUndefined();
  expect(nearestName("cars", ["cars", "care"])).toBe("cars");
});

test("a name with any one letter taken out, doubled or in another case is that name", () => {
  const slipped = fc
    .tuple(fc.constantFrom("structure", "lineage", "changes"), fc.nat(6), fc.constantFrom(0, 2))
    .map(([name, at, times]) => ({
      name,
      word: name.slice(0, at) + (name[at] ?? "").repeat(times).toUpperCase() + name.slice(at + 1),
    }));
  fc.assert(
    fc.property(slipped, ({ name, word }) => {
      expect(nearestName(word, ["structure", "lineage", "changes"])).toBe(name);
    }),
  );
});
