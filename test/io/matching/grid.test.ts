import { describe, expect, test } from "vitest";
import { withHeadingRow } from "../../../src/io/matching/grid";
import { tableOfRows } from "../../../src/io/table-of-rows";

const sheet = (...rows: readonly (readonly string[])[]) =>
  tableOfRows(rows.map((cells, index) => ({ number: index + 1, cells: [...cells] })));

describe("headings of a sheet, whose empty cells at the end of a row are left out", () => {
  test("the row of the first cells is known by its number", () => {
    expect(sheet([], [], ["Register"], ["Name", "Purpose"]).headingRow).toBe(3);
  });

  test("in two rows: what was merged over the last columns goes before each of theirs", () => {
    const table = sheet(
      ["Register of partnerships"],
      ["Name", "Purpose", "Funding"],
      ["", "", "Council", "Total"],
      ["Forum", "safe", "£5", "£9"],
    );
    const { headings, rows } = withHeadingRow(table, 2);
    expect(headings).toEqual(["Name", "Purpose", "Funding: Council", "Funding: Total"]);
    expect(rows.map(({ number, cells }) => [number, cells[0]])).toEqual([[4, "Forum"]]);
  });

  test("the lower of two rows may be chosen as well", () => {
    const table = sheet(["Name", "Funding", ""], ["", "Council", "Total"], ["Forum", "£5", "£9"]);
    expect(withHeadingRow(table, 2).headings).toEqual(["Name", "Funding: Council", "Funding: Total"]);
  });

  test("a row that fills other columns is one of the register", () => {
    const table = sheet(["Name", "Purpose"], ["Forum", "safe"], ["Board", "clean"]);
    expect(withHeadingRow(table, 1).rows).toHaveLength(2);
  });
});
