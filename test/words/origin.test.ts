import { expect, test } from "vitest";
import { SHIPPED } from "../../src/record/origin";
import { originInWords } from "../../src/words/origin";

test("a record is of the site, or in the file that was saved with it, of whatever day that was", () => {
  expect(originInWords(SHIPPED, null)).toBe("The record of this site");
  expect(originInWords(SHIPPED, { at: "2026-05-03" })).toBe("The record in this file, saved on 3 May 2026");
  expect(originInWords(SHIPPED, { at: null })).toBe("The record in this file");
});

test("what the reader opened or began is theirs, also in a saved file", () => {
  const at = "2026-05-03";
  expect(originInWords({ kind: "opened", files: ["a.csv", "b.csv"], at }, { at })).toBe(
    "Opened by you from a.csv, b.csv on 3 May 2026",
  );
  expect(originInWords({ kind: "empty", at }, null)).toBe("Begun by you on 3 May 2026");
});
