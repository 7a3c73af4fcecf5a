import { expect, test } from "vitest";
import { mendingInWords, placeInWords } from "../../../src/words/faults";
import { openSheets } from "./sheets-of-text";

const DOCUMENTS = `
  Title of the document | Date of the document
  Report of 2010 | 2010-05-01`;

const structures = (...kinds: readonly string[]): string =>
  `Name | Kind | Document | Paragraph
${kinds.map((kind, index) => `${"ABCDEF"[index]} Forum | ${kind} | Report of 2010 | ${index + 1}`).join("\n")}`;

const told = (sheets: Readonly<Record<string, string>>) =>
  openSheets({ Documents: DOCUMENTS, ...sheets }).faults.map(
    (fault) => `${fault.weight}: ${placeInWords(fault)}: ${mendingInWords(fault)}`,
  );

test("a kind that no list has is told by its cell, with the nearest", () => {
  const [first, ...others] = told({ Structures: structures("Partnership", "Subgroup thing") });
  expect(first).toMatch(/^noted: ours\.xlsx, Structures, row 3, column Kind: expected one of Partnership, /);
  expect(first).toMatch(/found "Subgroup thing"\. Did you mean Board or sub-group\?$/);
  expect(others).toEqual([]);
});

test("a kind that many rows have, or that the record declares, is one of its own", () => {
  const often = structures("Quango", "quango", "Quango");
  expect(told({ Structures: often })).toEqual([]);
  const record = `Setting | Value | ID
    Kind of body | Quango | quango`;
  expect(told({ Structures: structures("Quango"), Record: record })).toEqual([]);
  expect(told({ Structures: structures("Quango") })).toHaveLength(1);
});

const LIVES = `Name | Kind | Began | Ended | Document | Paragraph
  A Forum | Partnership | 2008 | 2012 | Report of 2010 | 1
  B Forum | Partnership | 2009 | 2012 | Report of 2010 | 2`;
const paid = (time: string) =>
  told({
    Structures: LIVES,
    Money: `Paid by | Paid to | Amount (£) | For the time | Document | Paragraph
      A Forum | B Forum | 500 | ${time} | Report of 2010 | 3`,
  });

test.each([
  ["2010/11", []],
  ["2008/09", []],
  [
    "2001/02",
    [
      'noted: ours.xlsx, Money, row 2, column For the time: expected a time at which one of the two bodies was there already; found "2001/02"',
    ],
  ],
  [
    "2021/22",
    [
      'noted: ours.xlsx, Money, row 2, column For the time: expected a time at which one of the two bodies was still there; found "2021/22"',
    ],
  ],
])("money for %s", (time, faults) => {
  expect(paid(time)).toEqual(faults);
});
