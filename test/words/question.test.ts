import { expect, test } from "vitest";
import { askedAfter } from "../../src/words/question";

test.each([
  ["what happened to horizons", "horizons"],
  ["What happened to the Safer Board?", "Safer Board"],
  ["What became of CLASB ?", "CLASB"],
  ["what has become of RECAP", "RECAP"],
  ["what has happened to recap", "recap"],
  ["What happened to", null],
  ["Horizons", null],
  ["what happened in 2011", null],
])("“%s” asks after %j", (text, name) => {
  expect(askedAfter(text)).toBe(name);
});
