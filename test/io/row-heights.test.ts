import { expect, test } from "vitest";
import { templateSheets } from "../../src/io/template-workbook";
import { rowHeights } from "../../src/io/workbook-of/row-heights";

const columns = [
  { heading: "Name", width: 10 },
  { heading: "Date of the document", width: 16 },
];

test("a row is as high as the lines of its longest text", () => {
  const rows = [
    ["One", ""],
    ["One two three four five", "2010"],
    ["A\nB\nC", ""],
    ["x".repeat(17), ""],
  ];
  expect([...rowHeights({ columns, rows })].map(([row, { height }]) => [row, height])).toEqual([
    [0, 30],
    [2, 45],
    [3, 45],
    [4, 30],
  ]);
});

test("the longest sentence of the guide has room", () => {
  const [guide] = templateSheets();
  if (!guide) throw new Error("no guide");
  const longest = guide.rows.findIndex(([, text = ""]) => text.startsWith("Write dates"));
  expect(rowHeights(guide).get(longest + 1)?.height).toBe(30);
});
