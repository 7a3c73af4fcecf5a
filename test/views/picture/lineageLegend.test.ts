import { expect, test } from "vitest";
import { lineageLegend } from "../../../src/views/picture/lineageLegend";

const wordsOf = (types: Parameters<typeof lineageLegend>[0]) =>
  Object.fromEntries(
    lineageLegend(types).map(({ name, entries }) => [name, entries.map(({ words }) => words)]),
  );

test("the glyphs of the changes that are drawn are told, and no others", () => {
  expect(wordsOf(new Set(["merged", "formed"])).Changes).toEqual(["formed", "merged"]);
});

test("where no change is drawn no line is told", () => {
  expect(wordsOf(new Set())).toMatchObject({ Lines: [], Changes: [] });
  expect(wordsOf(new Set()).Bars).toContain("hatched: possible");
});
