import fc from "fast-check";
import { expect, test } from "vitest";
import type { Inline } from "../../../src/words/story/inline";
import { inlineOf, inlineText, paragraphsOf, plainText } from "../../../src/words/story/inline";

test("a name in a story leads to an address, and what lies around it is read as it stands", () => {
  expect(inlineOf("See [RECAP](#period=2011&select=recap), 3.9.")).toEqual([
    "See ",
    { text: "RECAP", address: "period=2011&select=recap" },
    ", 3.9.",
  ]);
});

test("what is no link to an address of the explorer stays text: another site, a script, brackets alone", () => {
  for (const text of [
    "[a](https://elsewhere.example)",
    "[a](javascript:alert(1))",
    "[a]",
    "a (b)",
    "[](#x)",
  ]) {
    expect(inlineOf(text)).toEqual([text]);
  }
});

test("without its links a text is what is read", () => {
  expect(plainText("The [Old \\[sic\\] Forum](#select=old) ended.")).toBe("The Old [sic] Forum ended.");
});

test("an empty line parts paragraphs, a line end does not", () => {
  expect(paragraphsOf("One\ntwo.\n\n  \nThree.\n")).toEqual(["One two.", "Three."]);
});

const someText = fc.string({ minLength: 1 });
const someAddress = fc.webQueryParameters({ size: "small" }).filter((address) => /^[^()\s]+$/.test(address));
const someInline: fc.Arbitrary<Inline> = fc.oneof(
  someText,
  fc.record({ text: someText, address: someAddress }),
);

test("whatever words and addresses a text is made of, it reads back as the same", () => {
  fc.assert(
    fc.property(fc.array(someInline), (parts) => {
      // Two texts side by side are one.
      const alternating = parts.filter(
        (part, index) => typeof part !== "string" || typeof parts[index - 1] !== "string",
      );
      expect(inlineOf(inlineText(alternating))).toEqual(alternating);
    }),
  );
});
