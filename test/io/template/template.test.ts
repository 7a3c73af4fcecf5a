import { expect, test } from "vitest";
import { openRecord } from "../../../src/io/open-record";
import { PRESETS } from "../../../src/io/presets/presets";
import { openSheets, tableOfText } from "./sheets-of-text";

const DOCUMENTS = `
  Title of the document | Date of the document | Published by
  Example: Annual report | 5 July 2009 |
  Annual report 2010 | 5 July 2010 | Marchshire Council
  Annual report 2013 | March 2013 | The Clerk`;

const STRUCTURES = `
  Name | Kind | Part of | Area | Theme | Began | Other name | Kind of other name | Document | Paragraph
  Marchshire Council | Council | | Marchshire | | | | | Annual report 2010 | 1.1
  Safer Marchshire | Partnership | | Marchshire | Community safety | by 10 Oct 2004 | SMP | Acronym | Annual report 2010 | 3.1
  Safer Marchshire | | | | | | | | Annual report 2013 | 2.2
  Young People’s Group | | SMP | Marchshire | Community safety | May 2011 | | | Annual report 2013 | 2.3`;

const SHEETS = { Documents: DOCUMENTS, Structures: STRUCTURES };

test("structures are read with their documents, named by the names that people write", () => {
  const { record, faults } = openSheets(SHEETS);
  expect(faults).toEqual([]);
  expect(record?.documents).toEqual([
    {
      id: "annual-report-2010",
      title: "Annual report 2010",
      date: "2010-07-05",
      publisher_id: "marchshire-council",
    },
    { id: "annual-report-2013", title: "Annual report 2013", date: "2013-03", publisher: "The Clerk" },
  ]);
  expect(record?.areas).toEqual([{ id: "marchshire", name: "Marchshire" }]);
  expect(record?.organizations.slice(1)).toEqual([
    {
      id: "safer-marchshire",
      name: "Safer Marchshire",
      classification: "partnership",
      area_id: "marchshire",
      theme: "safety",
      founding_edtf: "[..2004-10-10]",
      other_names: [{ name: "SMP", note: "acronym" }],
      sources: [
        { document_id: "annual-report-2010", locator: "3.1", says: "existing" },
        { document_id: "annual-report-2013", locator: "2.2", says: "existing" },
      ],
    },
    {
      id: "young-peoples-group",
      name: "Young People’s Group",
      classification: "sub-group",
      parent_id: "safer-marchshire",
      area_id: "marchshire",
      theme: "safety",
      founding_date: "2011-05",
      sources: [{ document_id: "annual-report-2013", locator: "2.3", says: "existing" }],
    },
  ]);
});

test("changes, seats, members, relations and money are read, and people are there by their names", () => {
  const { record, faults } = openSheets({
    ...SHEETS,
    Changes: `
      What happened | From | Into | When | Document | Paragraph
      Formed | | Safer Marchshire | 1999 | Annual report 2010 | 3.1
      Became part of another | SMP | Marchshire Council | 1/4/2014 | Annual report 2013 | 4
      Absorbed | SMP | Marchshire Council | 1/4/2014 | Annual report 2013 | 4`,
    Seats: `
      Seat or office | On | Sent by | Document | Paragraph
      Leader | SMP | Marchshire Council | Annual report 2010 | 3.2`,
    Members: `
      Member of | Person | Member body | Seat | Document | Paragraph
      SMP | Ann Smith | | Leader | Annual report 2010 | 3.3
      SMP | | Marchshire Council | | Annual report 2010 | 3.4`,
    Relations: `
      Who | Does | To whom | Document | Paragraph
      SMP | reports to | Marchshire Council | Annual report 2010 | 3.5`,
    Money: `
      Paid by | Paid to | Amount (£) | For the time | Document | Paragraph
      Marchshire Council | SMP | £12,500 | 2010/11 | Annual report 2010 | 3.6`,
  });
  expect(faults.map(({ cell, found }) => [cell, found])).toEqual([
    [{ sheet: "Changes", row: 3, heading: "What happened" }, '"Became part of another"'],
  ]);
  expect(record?.change_events.map(({ id: _, sources: __, ...event }) => event)).toEqual([
    {
      type: "formed",
      date: "1999",
      certainty: "happened",
      original_organization_ids: [],
      resulting_organization_ids: ["safer-marchshire"],
      label: "Safer Marchshire",
    },
    {
      type: "absorbed",
      date: "2014-04-01",
      certainty: "planned",
      original_organization_ids: ["safer-marchshire"],
      resulting_organization_ids: ["marchshire-council"],
      continuing_organization_ids: ["marchshire-council"],
      label: "Safer Marchshire → Marchshire Council",
    },
  ]);
  const [seat] = record?.posts ?? [];
  expect(seat).toMatchObject({ label: "Leader", on_behalf_of_id: "marchshire-council" });
  expect(record?.persons).toEqual([
    {
      id: "ann-smith",
      name: "Ann Smith",
      sources: [{ document_id: "annual-report-2010", locator: "3.3", says: "existing" }],
    },
  ]);
  expect(record?.memberships).toMatchObject([
    { person_id: "ann-smith", organization_id: "safer-marchshire", post_id: seat?.id },
    { member: { "@type": "Organization", id: "marchshire-council" }, organization_id: "safer-marchshire" },
  ]);
  expect(record?.relations).toMatchObject([{ type: "reports_to", from_id: "safer-marchshire" }]);
  expect(record?.contributions).toMatchObject([
    { amount: 12500, currency: "GBP", period: "2010-04/2011-03", certainty: "happened" },
  ]);
});

test("the same rows have the same ids each time, whatever else is in the sheets", () => {
  const ids = (sheets: Readonly<Record<string, string>>) =>
    openSheets(sheets).record?.organizations.map(({ id }) => id);
  const turned = STRUCTURES.split("\n").toSpliced(2, 0, "  Skills Forum | Partnership");
  expect(ids({ Documents: DOCUMENTS, Structures: turned.join("\n") })).toEqual([
    "skills-forum",
    "marchshire-council",
    "safer-marchshire",
    "young-peoples-group",
  ]);
});

test("it is said how each date was read, and which may be read otherwise", () => {
  const { dates } = openSheets({
    Documents: `
      Title of the document | Date of the document
      Annual report 2010 | 5/7/2010`,
  });
  expect(dates).toEqual([
    {
      file: "ours.xlsx",
      cell: { sheet: "Documents", row: 2, heading: "Date of the document" },
      found: "5/7/2010",
      told: "5 July 2010",
      otherwise: "7 May 2010",
    },
  ]);
});

test("rows that say too little are each told by themselves", () => {
  const { faults } = openSheets({
    ...SHEETS,
    Structures: `${STRUCTURES}
      | Partnership
      | Partnership`,
    Members: `
      Member of | Person | Member body | Document | Paragraph
      SMP | | | Annual report 2010 | 3.3
      SMP | | | Annual report 2010 | 3.3`,
  });
  expect(faults.map(({ cell }) => `${cell?.sheet} ${cell?.row} ${cell?.heading}`)).toEqual([
    "Structures 6 Name",
    "Structures 6 Document",
    "Structures 7 Name",
    "Structures 7 Document",
    "Members 2 Person",
    "Members 3 Person",
  ]);
});

test("one table with the headings of a sheet is read like that sheet, and several like one workbook", () => {
  const { record, faults } = openRecord(
    [
      { path: "structures.csv", content: tableOfText(STRUCTURES) },
      { path: "documents.csv", content: tableOfText(DOCUMENTS) },
    ],
    { title: "Ours", asAt: "2024-05-01", presets: PRESETS },
  );
  expect(faults).toEqual([]);
  expect(record?.organizations.map(({ id }) => id)).toEqual([
    "marchshire-council",
    "safer-marchshire",
    "young-peoples-group",
  ]);
});

test("a document that is named where none has a row is there, with the day of the file, and that is told", () => {
  const { record, faults } = openSheets({
    Structures: `
      Name | Kind | Area | Document | Paragraph
      Vale Forum | Partnership | Vale | Register of 2024 | 2
      Vale Board | Partnership | Vale | Register of 2024 | 3`,
  });
  expect(record?.documents.map(({ id, title }) => [id, title])).toEqual([
    ["register-of-2024", "Register of 2024"],
  ]);
  expect(record?.organizations.map(({ name, sources }) => [name, sources[0]?.locator])).toEqual([
    ["Vale Forum", "2"],
    ["Vale Board", "3"],
  ]);
  expect(faults.map(({ weight, hint }) => [weight, hint])).toEqual(
    Array(2).fill(["noted", "It is added, with the day of this file for its date."]),
  );
});
