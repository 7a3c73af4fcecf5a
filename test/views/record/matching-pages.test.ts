import { expect, test } from "vitest";
import { withUses } from "../../../src/views/record/matching/matching-pages";
import { suggestionFor, tableOfText } from "../../io/matching/open-register";

const WIDE = [
  ["Name of Partnership", ...Array.from({ length: 1999 }, (_, place) => `Zorb ${place + 1}`)].join(","),
  ["Hill Forum", ...Array.from({ length: 1999 }, () => "told")].join(","),
].join("\n");

test("what is left out of a wide table is what was meant, and nothing else of the matching", async () => {
  const matching = suggestionFor(await tableOfText(WIDE));
  const rest = Array.from({ length: 1959 }, (_, place) => place + 41);
  const left = withUses(matching, rest, "unused");
  expect(left.columns.map(({ use }) => use)).toEqual([
    "name",
    ...Array.from({ length: 40 }, () => "detail"),
    ...Array.from({ length: 1959 }, () => "unused"),
  ]);
  expect(withUses(left, rest, "detail")).toEqual(matching);
  expect(matching.columns[41]?.use).toBe("detail");
});
