import fc from "fast-check";
import { expect, test } from "vitest";
import { cutLines, textWidth, unbroken, WITHIN_WORD, wrapText } from "../../../src/graph/layout/measure";

test("text is as wide as Arial sets it", () => {
  expect(textWidth("GCP", 10)).toBeCloseTo(21.67);
  expect(textWidth("GCP", 10, "bold")).toBeCloseTo(21.67);
  expect(textWidth("Trust", 12)).toBeCloseTo(27.336);
  expect(textWidth("Trust", 12, "bold")).toBeCloseTo(30);
  expect(textWidth("", 12)).toBe(0);
});

test("a letter that the table lacks is taken as wide", () => {
  expect(textWidth("é", 10)).toBe(7);
  expect(textWidth("–", 10)).toBe(7);
});

test("a name is broken between words", () => {
  expect(wrapText("Joint Accountability Committee", 110, 13, "bold")).toEqual([
    "Joint",
    "Accountability",
    "Committee",
  ]);
  expect(wrapText("Joint Accountability Committee", 140, 13, "bold")).toEqual([
    "Joint Accountability",
    "Committee",
  ]);
  expect(wrapText("RECAP", 110, 13)).toEqual(["RECAP"]);
});

test("a single word that is wider than its line is broken within, and nothing of it leaves its room", () => {
  expect(wrapText("the Cambridgeshire board", 60, 13)).toEqual([
    "the",
    `Cambridg${WITHIN_WORD}`,
    "eshire",
    "board",
  ]);
});

test("Chinese is set in squares and broken between any two, and marks stay with their letter", () => {
  expect(textWidth("委员会", 10)).toBe(30);
  expect(wrapText("Barrow-in-Furness", 80, 12)).toEqual([`Barrow-in-${WITHIN_WORD}`, "Furness"]);
  expect(wrapText("Barrow-in-Furness", 100, 12)).toEqual(["Barrow-in-Furness"]);
  expect(wrapText("环境委员会", 30, 10)).toEqual([`环境委${WITHIN_WORD}`, "员会"]);
  expect(textWidth("e\u0301", 10)).toBe(textWidth("e", 10));
  expect(wrapText("e\u0301e\u0301e\u0301", 12, 10)).toEqual([`e\u0301e\u0301${WITHIN_WORD}`, "e\u0301"]);
});

const someName = fc
  .array(fc.stringMatching(/^[A-Za-z&',.()-]{1,14}$/), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(" "));

test("no word is lost, and no line with several words is wider than its room", () => {
  fc.assert(
    fc.property(someName, fc.integer({ min: 20, max: 300 }), (name, width) => {
      const lines = wrapText(name, width, 12);
      expect(unbroken(lines)).toBe(name);
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
    }),
  );
});

test("a line is only begun where the next word does not fit the one before", () => {
  fc.assert(
    fc.property(someName, fc.integer({ min: 20, max: 300 }), (name, width) => {
      const lines = wrapText(name, width, 12);
      const wordAt = (line: number): string => unbroken(lines.slice(line)).split(" ")[0] ?? "";
      for (const index of lines.slice(1).keys())
        if (!lines[index]?.endsWith(WITHIN_WORD))
          expect(textWidth(`${lines[index]} ${wordAt(index + 1)}`, 12)).toBeGreaterThan(width);
    }),
  );
});

test("of too many lines the first are there, and the last of them ends with a mark and still fits", () => {
  const lines = wrapText("Joint Accountability Committee of the Shire", 110, 13, "bold");
  expect(cutLines(lines, 5, 110, 13, "bold")).toBe(lines);
  expect(cutLines(lines, 2, 110, 13, "bold")).toEqual(["Joint", "Accountability…"]);
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.integer({ min: 1, max: 4 }),
      (text, most) => {
        const cut = cutLines(wrapText(text, 80, 13), most, 80, 13);
        expect(cut.length).toBeLessThanOrEqual(most);
        if (wrapText(text, 80, 13).length > most) expect(cut.at(-1)).toMatch(/…$/);
      },
    ),
  );
});
