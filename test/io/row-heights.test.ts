import { expect, test } from "vitest";
import { templateSheets } from "../../src/io/template-workbook";
import { rowHeight } from "../../src/io/workbook-of/row-heights";

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
  const headings = columns.map(({ heading }) => heading);
  expect([headings, ...rows].map((cells) => rowHeight(columns, cells))).toEqual([30, null, 45, 45, 30]);
});

test("the longest sentence of the guide has room", () => {
  const [guide] = templateSheets();
  if (!guide) throw new Error("no guide");
  const longest = guide.rows.find(([, text = ""]) => text.startsWith("Write dates")) ?? [];
  expect(rowHeight(guide.columns, longest)).toBe(30);
});
