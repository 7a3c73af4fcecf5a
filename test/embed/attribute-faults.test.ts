import { expect, test } from "vitest";
import { attributeFaults } from "../../src/embed/attribute-faults";

const faultsOf = (attributes: Readonly<Record<string, string>>) =>
  attributeFaults({
    getAttribute: (name) => attributes[name] ?? null,
    getAttributeNames: () => Object.keys(attributes),
  });

test("an attribute that is nearly one of ours is told, with the one that is meant", () => {
  expect(faultsOf({ perod: "2011", area: "cumbria" })).toEqual([
    "Expected the attribute period; found perod",
  ]);
});

test("what belongs to HTML, to styles or to others is not", () => {
  expect(
    faultsOf({ part: "map", id: "x", class: "wide", style: "", title: "Map", "data-year": "1" }),
  ).toEqual([]);
});

test("a theme may be in any letters, and one that is none is told", () => {
  expect(faultsOf({ theme: "Dark" })).toEqual([]);
  expect(faultsOf({ theme: "pink" })).toEqual(["Expected theme to be auto, light, dark; found pink"]);
});
