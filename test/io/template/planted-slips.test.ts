import { describe, expect, test } from "vitest";
import { openBytes } from "../../../src/io/open-bytes";
import { sheetsWithFaults, workbookWithFaults } from "../../../src/io/workbook-with-faults";
import { groupsOf } from "../../../src/record/fault-groups";
import { groupInWords, mendingInWords, placeInWords } from "../../../src/words/faults";
import { PLANTED } from "./planted-slips";
import { openSheets, workbookOfText } from "./sheets-of-text";

const { faults, record } = openSheets(PLANTED);

/** What stands in each cell at fault, as a reader finds it: 46 slips, and four things that follow from them. */
const TOLD: readonly string[] = [
  'Documents, row 3, Date of the document: "31 June 2013"',
  "Documents, row 4, Title of the document: nothing",
  'Documents, row 5, Lists everything from and to: "2015 to 2010"',
  'Documents, row 5, An end in it is: "last"',
  "Documents, row 6, Date of the document: nothing",
  'Documents, row 8, Title of the document: "Minutes of 2017"',
  'Documents, row 8, Date of the document: "5 July 2017"',
  'Structures, row 15, Kind: "Council"',
  'Structures, row 4, Kind: "Partnershp"',
  'Structures, row 5, Part of: "Marchshire Counsil"',
  'Structures, row 6, Theme: "Enviroment"',
  'Structures, row 7, Began: "31 June 2010"',
  'Structures, row 9, Ended: "soon"',
  'Structures, row 10, Statutory: "perhaps"',
  "Structures, row 11, Name: nothing",
  "Structures, row 12, Document: nothing",
  "Structures, row 13, Paragraph: nothing",
  'Structures, row 14, Document: "Annual report 2012"',
  'Structures, row 18, How many: "some"',
  "Structures, row 19, Detail says: nothing",
  "Structures, row 20, Other name: nothing",
  'Structures, row 21, The paragraph: "says so"',
  'Changes, row 2, What happened: "Mergd"',
  'Changes, row 4, From: "Safer Marchshir"',
  'Changes, row 5, When: "30/2/2014"',
  'Changes, row 6, How sure: "sure"',
  "Changes, row 7, What happened: nothing",
  'Changes, row 8, Into: "Executive"',
  'Changes, row 9, Announced: "about 2008"',
  'Seats, row 2, Number of seats: "six"',
  'Seats, row 3, Rank: "Chief"',
  "Seats, row 4, On: nothing",
  'Seats, row 5, From: "about 2009"',
  "Members, row 2, Person: nothing",
  'Members, row 3, Member body: "Marchshire Council"',
  'Members, row 4, Seat: "Treasurer"',
  'Members, row 6, Member body: "Eastvale Police"',
  'Members, row 7, May vote: "maybe"',
  'Relations, row 2, Does: "likes"',
  'Money, row 2, Amount (£): "a lot"',
  'Money, row 3, Amount (£): "-500"',
  'Money, row 4, How often: "now and then"',
  'Money, row 5, For the time: "the spring"',
  'Structures, row 8, Ended: "2010"',
  'Structures, row 16, Part of: "Right Group"',
  'Structures, row 17, Part of: "Left Group"',
  'Structures, row 23, Part of: "Growth Board", which is left out',
  'Members, row 5, Member body: "Safer Marchshire"',
  'Changes, row 3, From: "Safer Marchshire"',
  'Structures, row 21, Document: "Annual report 2010"',
];

describe("a workbook with a slip of every kind", () => {
  test("tells each with its sheet, its row, its column and what stands there", () => {
    const told = faults.map(
      ({ cell, found }) => `${cell?.sheet}, row ${cell?.row}, ${cell?.heading}: ${found}`,
    );
    expect(told).toEqual(TOLD);
  });

  test("tells no cell twice for one slip, and each with what was expected", () => {
    for (const { expected } of faults) expect(expected.length).toBeGreaterThan(8);
    expect(faults.filter(({ expected }) => /_id\b|_edtf|organization/.test(expected))).toEqual([]);
  });

  test("opens all the same, without what cannot be believed", () => {
    expect(record?.documents.map(({ title }) => title)).toEqual([
      "ours.xlsx",
      "Annual report 2010",
      "Register 2015",
      "Minutes of 2016",
    ]);
    const names = record?.organizations.map(({ name }) => name);
    expect(names).toContain("Trees Forum");
    expect(names).not.toContain("Growth Board");
    expect(names).not.toContain("Bees Forum");
  });

  test("offers the name that was meant, where there is one", () => {
    const hints = faults.flatMap(({ found, hint }) => (hint?.startsWith("Did") ? [`${found} ${hint}`] : []));
    expect(hints).toEqual([
      '"Partnershp" Did you mean Partnership?',
      '"Marchshire Counsil" Did you mean Marchshire Council?',
      '"Enviroment" Did you mean Environment?',
      '"Mergd" Did you mean Merged?',
      '"Safer Marchshir" Did you mean Safer Marchshire?',
    ]);
  });

  test("is told by its columns", () => {
    const groups = groupsOf(faults).map(groupInWords);
    expect(groups.slice(0, 2)).toEqual([
      "Left out: Documents, column Date of the document (2)",
      "Left out: Documents, column Title of the document (1)",
    ]);
    expect(groups).toContain("To look at: Structures, column Part of (3)");
  });

  test("is told in sentences", () => {
    const [fault] = faults.filter(({ cell }) => cell?.sheet === "Structures" && cell.row === 5);
    if (!fault) throw new Error("no fault");
    expect(placeInWords(fault)).toBe("ours.xlsx, Structures, row 5, column Part of");
    expect(mendingInWords(fault)).toBe(
      'expected the name of a row of the sheet Structures; found "Marchshire Counsil". Did you mean Marchshire Council?',
    );
  });
});

describe("saved again with its faults", () => {
  const file = { path: "ours.xlsx", content: workbookOfText(PLANTED) };

  test("it has each beside its cell, and all of them on a sheet of their own", () => {
    const sheets = sheetsWithFaults(file, faults);
    const remarks = sheets.flatMap(({ name, remarks: each = [] }) =>
      each.map(({ row, heading }) => `${name} ${row} ${heading}`),
    );
    expect(remarks).toHaveLength(faults.length);
    expect(remarks).toContain("Structures 5 Part of");
    const list = sheets.find(({ name }) => name === "What is wrong");
    expect(list?.rows[0]).toEqual([
      "Documents",
      "3",
      "Date of the document",
      'Expected a day that the calendar has, such as 30 June 2010; found "31 June 2013"',
      "Left out",
    ]);
  });

  test("it says the same when it is opened again, in the same rows", async () => {
    const bytes = await workbookWithFaults(file, faults);
    const again = await openBytes([{ path: "ours.xlsx", bytes }], { title: "Ours", asAt: "2024-05-01" });
    expect(again.faults).toEqual(faults);
  });
});
