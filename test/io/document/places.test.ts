import { expect, test } from "vitest";
import { partsOf } from "../../../src/io/document/parts";
import { placesOf } from "../../../src/io/document/places";

const linesOf = (text: string): readonly string[] => text.trim().split("\n");

const REPORT = linesOf(`
Report to the Cabinet
## 1. **Summary**
- 1.1 The Board met
1.2. It decided:
  - a) to go on
  - **b) Money** as before
10.1 is a number within a line that wraps: see 2.1
2.1 Nothing else
Conclusion
The conclusion of all this is long, and no heading, since it tells what was found in the year before and after it
The principles
1.1 When should we work together?
1.2 Never alone
`);

const placed = (...locators: readonly string[]) => Object.fromEntries(placesOf(REPORT, locators));

test("a paragraph is where its number begins a line, whatever marks stand before it", () => {
  expect(placed("1", "1.1", "1.2", "2.1")).toEqual({ "1": 1, "1.1": 2, "1.2": 3, "2.1": 7 });
});

test("an item is looked for in its paragraph only, and else the paragraph stands for it", () => {
  expect(placed("1.2 a", "1.2 b", "1.1 b", "1.2 c")).toEqual({
    "1.2 a": 4,
    "1.2 b": 5,
    "1.1 b": 2,
    "1.2 c": 3,
  });
});

test("a heading is told from a sentence, and may be followed by more", () => {
  expect(placed("Conclusion", "Summary", "The conclusion of all")).toEqual({ Conclusion: 8, Summary: 1 });
  expect(placed("The principles (heading)")).toEqual({ "The principles (heading)": 10 });
});

test("an appendix counts anew, behind all other paragraphs that are cited", () => {
  expect(placed("1.1", "2.1", "App 1 / 1.1", "App 1 / 1.2")).toEqual({
    "1.1": 2,
    "2.1": 7,
    "App 1 / 1.1": 11,
    "App 1 / 1.2": 12,
  });
});

test("what stands before the first paragraph is the front, and what is not there has no place", () => {
  expect(placed("Front", "7.1", "Register, row 12")).toEqual({ Front: 0 });
});

test("the text is cut where cited paragraphs begin, and nothing of it is lost", () => {
  const parts = partsOf({ lines: REPORT }, placesOf(REPORT, ["Front", "1.2", "1.2 z", "2.1"]));
  expect(parts.map(({ locators }) => locators)).toEqual([["Front"], ["1.2", "1.2 z"], ["2.1"]]);
  expect(parts.map(({ text }) => text).join("\n")).toBe(REPORT.join("\n"));
});

test("of a file with pages, a part tells on which it stands", () => {
  const lines = ["Front", "1.1 One", "more", "more", "1.2 Two"];
  const places = placesOf(lines, ["Front", "1.1", "1.2"]);
  // The third page is a picture.
  const parts = partsOf({ lines, pageStarts: [0, 2, 3, 3], pagesInFile: 4 }, places);
  expect(parts.map(({ pages }) => pages)).toEqual([
    [1, 1],
    [1, 4],
    [4, 4],
  ]);
  expect(partsOf({ lines }, places).map(({ pages }) => pages)).toEqual([null, null, null]);
});
