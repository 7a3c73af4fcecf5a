import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf } from "../../src/io/csv";
import { undefused } from "../../src/io/defused";

const read = (csv: string): readonly (readonly string[])[] => csvParseRows(csv.replace(/^\uFEFF/, ""));

describe("a table as CSV", () => {
  test("quotes what needs it, and ends lines as spreadsheets expect", () => {
    expect(
      csvOf([
        ["Name", "Note"],
        ['The "Board"', "a, b"],
      ]),
    ).toBe('\uFEFFName,Note\r\n"The ""Board""","a, b"');
  });

  test("line ends within a cell stay as they are", () => {
    expect(csvOf([["a\nb", "c\r\nd"], ["e"]])).toBe('\uFEFF"a\nb","c\r\nd"\r\ne');
  });

  test.each(["=1+1", "+44", "-2", "@SUM(A1)", "\tx"])("%j is not left to be taken for a formula", (text) => {
    expect(read(csvOf([[text]]))).toEqual([[`'${text}`]]);
  });

  test("any text comes back as it was, once the apostrophe of a formula is taken off", () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (texts) => {
        expect(read(csvOf(texts)).map((cells) => cells.map(undefused))).toEqual(texts);
      }),
    );
  });
});
