import { describe, expect, test } from "vitest";
import type { Fault } from "../../src/record/fault";
import { faultOfFile } from "../../src/record/fault";
import { groupsOf } from "../../src/record/fault-groups";
import { faultsInWords, groupInWords, leftOutInWords } from "../../src/words/faults";
import { reportInWords } from "../../src/words/opening-report";
import { smallRecord } from "../small-record";

const fault = (fields: Partial<Fault>): Fault => ({
  weight: "left-out",
  file: "town.json",
  collection: "memberships",
  item: "m2",
  place: "memberships[1]",
  field: "end_date",
  expected: "a date such as 2010, 2010-07 or 2010-07-05",
  found: '"May 2010"',
  ...fields,
});

const FILE = faultOfFile("photo.jpg", "a table, a workbook or a record", "a picture");

const EMPTY: Fault = { ...faultOfFile("template.xlsx", "a row", "none"), isEmpty: true };

test("a file without a row is no file that could not be read", () => {
  expect(groupsOf([EMPTY]).map(groupInWords)).toEqual(["No row in it: 1 file"]);
});

test("files that could not be read are counted by themselves", () => {
  expect(groupsOf([FILE, { ...FILE, file: "b.csv" }, fault({})]).map(groupInWords)).toEqual([
    "Could not be read: 2 files",
    "Left out: memberships, end_date (1)",
  ]);
});

describe("in one sentence", () => {
  test.each([
    [[], null],
    [[fault({})], "1 item of the record is left out"],
    [[fault({}), fault({ item: "m3" })], "2 items of the record are left out"],
    [[FILE], "1 file could not be read"],
    [[EMPTY], "1 file has no row in it"],
    [[EMPTY, FILE, { ...EMPTY, file: "b.csv" }], "1 file could not be read, and 2 files have no row in them"],
    [
      [FILE, { ...FILE, file: "b.csv" }, fault({})],
      "2 files could not be read, and 1 item of the record is left out",
    ],
    [
      [FILE, fault({}), fault({ weight: "noted" })],
      "1 file could not be read, 1 item of the record is left out, and there is 1 thing to look at",
    ],
    [[fault({ weight: "noted" })], "There is 1 thing to look at"],
    [
      [fault({}), fault({ weight: "noted" }), fault({ weight: "noted" })],
      "1 item of the record is left out, and there are 2 things to look at",
    ],
  ] as const)("%#", (faults, sentence) => {
    expect(faultsInWords(faults)).toBe(sentence);
  });
});

test("what is left out of what was opened is told by its rows, and where it has none by items and files", () => {
  const inRow = (row: number, heading = "Until") => fault({ cell: { sheet: "Members", row, heading } });
  expect(leftOutInWords([fault({ weight: "noted" })])).toBeNull();
  expect(leftOutInWords([inRow(7), inRow(7, "Left")])).toBe(
    "1 row of what was opened is left out of this record",
  );
  expect(leftOutInWords([inRow(7), inRow(8), fault({})])).toBe(
    "2 rows and 1 item of what was opened are left out of this record",
  );
});

test("faults of one column of a sheet are told by it, those of several by the field", () => {
  const cellOf = (heading: string, row: number) => ({ sheet: "Members", row, heading });
  const told = (...cells: readonly ReturnType<typeof cellOf>[]) =>
    groupsOf(cells.map((cell) => fault({ cell, item: String(cell.row) }))).map(groupInWords);
  expect(told(cellOf("Until", 7), cellOf("Until", 8))).toEqual(["Left out: Members, column Until (2)"]);
  expect(told(cellOf("Until", 7), cellOf("Left", 8))).toEqual(["Left out: memberships, end_date (2)"]);
});

test("of a kind with many faults, as many are told as are asked for, and how many more there are", () => {
  const faults = [fault({}), fault({ item: "m3" }), fault({ item: "m4" })];
  expect(reportInWords(null, { faults, madeUp: [], withheld: 0 }, 1)).toEqual([
    "Not opened",
    "Left out: memberships, end_date (3)",
    '  town.json, memberships[1], m2, field end_date: expected a date such as 2010, 2010-07 or 2010-07-05; found "May 2010"',
    "  and 2 more",
  ]);
});

test("line by line: what was opened, made up and not carried over; then each kind of fault, with its place", () => {
  const madeUp = [
    { collection: "persons", item: "a", field: "id", from: "what it says" },
    { collection: "persons", item: "b", field: "id", from: "what it says" },
    { collection: "change_events", item: "c", field: "label", from: "the names in its row" },
  ] as const;
  const faults = [
    fault({}),
    fault({ weight: "noted", item: "m4", place: "", field: "x", expected: "no x", found: "1" }),
  ];
  const classes = [
    { id: "t", name: "NHS trust", kind: "other" },
    { id: "d", name: "District", kind: "council" },
  ] as const;
  const record = { ...smallRecord(), classes, kept: { events: [1, 2] } };
  expect(reportInWords(record, { faults, madeUp, withheld: 1 })).toEqual([
    "Opened: 2 documents, 2 areas, 8 bodies, 1 person, 1 seat or office, 2 memberships, 1 relation, 1 change, 1 sum of money",
    "Classes of bodies, and what they are drawn as: NHS trust (other), District (council)",
    "Kept, and not shown: events (2)",
    "Filled in: ids of people, from what it says (2)",
    "Filled in: name of changes, from the names in its row (1)",
    "Not carried over: 1 contact detail",
    "Left out: memberships, end_date (1)",
    '  town.json, memberships[1], m2, field end_date: expected a date such as 2010, 2010-07 or 2010-07-05; found "May 2010"',
    "To look at: memberships, x (1)",
    "  town.json, m4, field x: expected no x; found 1",
  ]);
});
