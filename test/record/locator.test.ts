import { expect, test } from "vitest";
import { byLocator, partOfDocument } from "../../src/record/locator";

test.each([
  ["Front", "front"],
  ["Source documents", "front"],
  ["3.10", "numbered"],
  ["11 c", "numbered"],
  ["App 1 / 4.2", "appendix"],
])("%s stands in the part %s", (locator, part) => expect(partOfDocument(locator)).toBe(part));

test("what stands before comes first, and numbers go by value", () => {
  expect(["App 1 / 2.1", "3.10", "Front", "3.9", "App 1 / 1.1"].toSorted(byLocator)).toEqual([
    "Front",
    "3.9",
    "3.10",
    "App 1 / 1.1",
    "App 1 / 2.1",
  ]);
});
