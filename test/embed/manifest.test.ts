import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ATTRIBUTES, COLOUR_PREFIX, EVENTS } from "../../src/embed/attributes";
import { MEANINGS, PARAMETER_NAMES } from "../../src/embed/parameters";
import { COLOUR_NAMES } from "../../src/embed/protocol";
import { PARAMETERS } from "../../src/store/parameters";

const read = (path: string): string => readFileSync(path, "utf8");
const [{ declarations }] = JSON.parse(read("public/custom-elements.json")).modules;
const [element] = declarations;
const namesIn = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);

test("every parameter of the first edition is there, by its name", () => {
  const first =
    "area as ask beside certainty cite compare guide kind lanes period review select show table to view years zoom";
  expect(PARAMETER_NAMES).toEqual(expect.arrayContaining(first.split(" ")));
});

test("the second edition adds who sits where", () => {
  expect(PARAMETER_NAMES).toContain("representatives");
});

test("each parameter that has a meaning tells one field of a location, in the order of the address", () => {
  expect(namesIn(PARAMETERS)).toEqual(PARAMETER_NAMES);
});

describe.each(PARAMETERS)("the parameter $name", ({ name }) => {
  test("is an attribute that the element watches", () => expect(ATTRIBUTES).toContain(name));
  test("is a property in the types, with its meaning", () =>
    expect(read("public/embed.d.ts")).toContain(`  /** ${MEANINGS[name]} */\n  ${name}: `));
  test("is described for editors", () =>
    expect(element.attributes).toContainEqual(
      expect.objectContaining({ name, description: MEANINGS[name] }),
    ));
  test("has a row in HOSTING.md", () =>
    expect(read("HOSTING.md")).toContain(`| \`${name}\` | ${MEANINGS[name]} |`));
});

test("custom-elements.json names the attributes, events and colours that there are", () => {
  expect(namesIn(element.attributes)).toEqual(ATTRIBUTES);
  expect(namesIn(element.events)).toEqual(EVENTS);
  expect(namesIn(element.cssProperties)).toEqual(COLOUR_NAMES.map((name) => COLOUR_PREFIX + name));
});

test("the types name the same", () => {
  const types = read("public/embed.d.ts");
  for (const name of ATTRIBUTES) expect(types).toMatch(new RegExp(`^  ${name}: .*;$`, "m"));
  for (const name of EVENTS) expect(types).toContain(`"${name}": CustomEvent<`);
});
