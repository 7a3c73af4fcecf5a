import { describe, expect, test } from "vitest";
import type { TableName } from "../../../src/store/vocabulary";
import type { DataTable } from "../../../src/views/table/table";
import { asPlainTexts, asTexts, concerning } from "../../../src/views/table/table";
import { inventedRecord } from "../../fixtures/invented-record";
import { lawsOfTables } from "../../laws/tables";
import { rowsOf, tableOfYear } from "./table-of";

const record = inventedRecord();

const table = (name: TableName, year: number, areaId = "marchshire"): DataTable =>
  tableOfYear(record, name, year, areaId);

describe("Northwick Borough Council", () => {
  const council = "northwick-borough-council";

  test.each([
    [2010, ["Marchshire Together | Leader of the Borough Council | 1 | Anna Hill"]],
    [
      2016,
      [
        "Marchshire Leaders' Board | Leader of the Borough Council | 1 | Anna Hill",
        "Safer Marchshire Partnership | Chair | 1 | Carys Moon",
      ],
    ],
    [
      2022,
      [
        "Marchshire Leaders' Board | Leader of the Borough Council | 1 | Bern Okoro",
        "Chief Officers' Group | Director of Communities | 1 | ",
        "Safer Marchshire Partnership | Chair | 1 | ",
      ],
    ],
  ])("in %i: who sits for it where, and the seat that nobody is named for", (year, expected) => {
    const seats = rowsOf(table("seats", year), "On behalf of", council, "On", "Seat", "Seats", "Held by");
    expect(seats.map((cells) => cells.join(" | "))).toEqual(expected);
  });

  test("what it pays, how often and how sure", () => {
    const money = (year: number) =>
      rowsOf(table("money", year), "From", council, "To", "Amount", "How often", "Certainty");
    expect(money(2016)).toEqual([["Marchshire Growth Company", "£1,234.50", "once", "agreed"]]);
    expect(money(2022)).toEqual([["Marchshire Leaders' Board", "£12,500", "a year", "done"]]);
  });
});

test("several seats of one kind are one row that counts them", () => {
  expect(rowsOf(table("seats", 2016), "On", "growth-company", "Seat", "Seats")).toEqual([
    ["Business representatives", "6"],
  ]);
});

test("the Leaders' Board of 2013 has three councils as members, each once in the matrix", () => {
  expect(rowsOf(table("members", 2013), "Body", "leaders-board", "Member")).toEqual([
    ["Northwick Borough Council"],
    ["Marchshire County Council"],
    ["Southam District Council"],
  ]);
  const row = table("councils", 2013).rows.find(({ id }) => id === "leaders-board");
  expect(row?.cells.filter(({ text }) => text.startsWith("member"))).toHaveLength(3);
});

lawsOfTables(record);

test("only what names a person is left when it is asked for", () => {
  const rows = concerning(table("seats", 2016).rows, "carys-moon");
  expect(rows.map(({ cells }) => cells[3]?.text)).toEqual(["Carys Moon"]);
});

test("as texts a table is its headings and its rows", () => {
  const [headings, first] = asTexts(table("money", 2022));
  expect(headings?.[0]).toBe("From");
  expect(first).toHaveLength(headings?.length ?? 0);
});

describe("for a spreadsheet", () => {
  const columnOf = (name: TableName, year: number, column: string): readonly (string | undefined)[] => {
    const [headings = [], ...rows] = asPlainTexts(table(name, year));
    return rows.map((row) => row[headings.indexOf(column)]);
  };

  test("sums are plain numbers to the penny, which can be added up", () => {
    const amounts = columnOf("money", 2016, "Amount");
    expect(amounts).toContain("1234.50");
    for (const amount of amounts) expect(amount).toMatch(/^\d+\.\d\d$/);
  });

  test("a day and a month begin with a word, so that Excel takes neither for a date of its own", () => {
    const dates = [2010, 2011, 2014, 2015].flatMap((year) => columnOf("changes", year, "When"));
    expect(dates).toContain("in October 2011");
    expect(dates).toContain("on 1 April 2014");
    for (const date of dates) expect(date).not.toMatch(/^(\d{1,2} )?[A-Z][a-z]+ \d{4}$/);
  });
});
