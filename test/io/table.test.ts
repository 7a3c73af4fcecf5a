import { describe, expect, test } from "vitest";
import { readContent } from "../../src/io/content";
import type { Table } from "../../src/io/table";
import { tableOf } from "../../src/io/table-of-text";
import { mendingInWords } from "../../src/words/faults";

const rows = (text: string) => tableOf(text).rows.map(({ number, cells }) => [number, ...cells]);
const read = (bytes: Uint8Array) => readContent({ path: "list.csv", bytes });

describe("a text becomes a table", () => {
  test("the first row with a text has the headings; rows are counted as a spreadsheet does", () => {
    const table = tableOf("Name,Ended\nForum,2011\n\nBoard,2012\n");
    expect(table.headings).toEqual(["Name", "Ended"]);
    expect(table.rows).toEqual([
      { number: 2, cells: ["Forum", "2011"] },
      { number: 4, cells: ["Board", "2012"] },
    ]);
  });

  test("within quotation marks a cell holds commas, lines and quotation marks, and is one row", () => {
    expect(rows('Name,Aims\nForum,"Safer,\nand “stronger” ""towns"""\nBoard,none')).toEqual([
      [2, "Forum", 'Safer,\nand “stronger” "towns"'],
      [3, "Board", "none"],
    ]);
  });

  test("semicolons and tabs part cells where the headings have them", () => {
    expect(rows("Name;Cost\nForum;1,5")).toEqual([[2, "Forum", "1,5"]]);
    expect(rows("Name\tCost\r\nForum\t1;5")).toEqual([[2, "Forum", "1;5"]]);
    expect(tableOf("sep=;\nName;Cost\nForum;1,5")).toMatchObject({ headings: ["Name", "Cost"] });
  });

  test("a quotation mark that is never closed is told, by the row that swallowed the rest", () => {
    const table = tableOf('Name,Aims\nForum,safe\nBoard,"never closed\nCouncil,more\n');
    expect(table.slip).toBe("a quotation mark that is not closed, most likely in row 3");
  });

  test("nothing is a table without headings", () => {
    expect(tableOf("")).toMatchObject({ headings: [], rows: [], slip: null });
  });
});

describe("bytes become what they hold", () => {
  test("a mark of UTF-8 is no part of the first heading", async () => {
    const { file, faults } = await read(new TextEncoder().encode("\uFEFFName,Ended\nForum,2011"));
    expect([(file!.content as Table).headings, faults]).toEqual([["Name", "Ended"], []]);
  });

  test("Windows-1252 is read as it is, and that is told, and no fault", async () => {
    const { file, ...told } = await read(Uint8Array.from(Buffer.from("Name,Cost\nCaf\xe9,\xa35", "latin1")));
    expect((file!.content as Table).rows[0]?.cells).toEqual(["Café", "£5"]);
    const readAs = [{ file: "list.csv", format: "a text in Windows-1252, by its bytes" }];
    expect(told).toEqual({ faults: [], readAs });
  });

  test("bytes that are no text, JSON with a slip, a table with one: each is told", async () => {
    const found = await Promise.all(
      [Uint8Array.of(0x4e, 0x81, 0xc3, 0xa9), '{ "a": 1,, }', 'Name\n"Forum'].map((each) =>
        read(typeof each === "string" ? new TextEncoder().encode(each) : each),
      ),
    );
    expect(found.map(({ file, faults }) => [file, faults.map(mendingInWords)])).toEqual([
      [null, ["expected a text file in UTF-8; found bytes that are no UTF-8"]],
      [null, ["expected a JSON file; found “,” on line 1, column 10 (property name expected)"]],
      [
        null,
        [
          "expected a table in which each quotation mark is closed; found a quotation mark that is not closed, most likely in row 2",
        ],
      ],
    ]);
  });
});
