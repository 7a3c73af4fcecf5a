import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ATTRIBUTES, COLOUR_PREFIX, EVENTS, LOCATION_ATTRIBUTES } from "../../src/embed/attributes";
import { COLOUR_NAMES } from "../../src/embed/protocol";
import { PARAMETERS } from "../../src/store/address-values";

const { modules } = JSON.parse(readFileSync("public/custom-elements.json", "utf8"));
const [{ declarations }] = modules;
const [element] = declarations;
const namesIn = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);

test("custom-elements.json names the attributes, events and colours that there are", () => {
  expect(namesIn(element.attributes)).toEqual(ATTRIBUTES);
  expect(namesIn(element.events)).toEqual(EVENTS);
  expect(namesIn(element.cssProperties)).toEqual(COLOUR_NAMES.map((name) => COLOUR_PREFIX + name));
});

test("the types name the same", () => {
  const types = readFileSync("public/embed.d.ts", "utf8");
  for (const name of ATTRIBUTES) expect(types).toMatch(new RegExp(`^  ${name}: .*;$`, "m"));
  for (const name of EVENTS) expect(types).toContain(`"${name}": CustomEvent<`);
});

test("what an address can say, an attribute can", () => {
  const parameters = Object.values(PARAMETERS).map(({ name }) => name);
  expect(LOCATION_ATTRIBUTES.toSorted()).toEqual(parameters.toSorted());
});
