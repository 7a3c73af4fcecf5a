import { describe, expect, test } from "vitest";
import { readContent } from "../../../src/io/content";
import { rememberedIn } from "../../../src/io/matching/remembered";
import { openContents } from "../../../src/io/open-bytes";
import type { Opened } from "../../../src/io/open-record";
import { recordAsJson } from "../../../src/io/record-json";
import { tableOf } from "../../../src/io/table-of-text";
import { Workbook } from "../../../src/io/workbook";
import { presenceAt } from "../presence-on";
import { faultsOf } from "../presets/open-fixture";
import {
  openedUnmatched,
  openRegister,
  openText,
  registerText,
  suggestionFor,
  tableOfText,
} from "./open-register";

const bodyOf = ({ record }: Opened, name: string) => record?.organizations.find((body) => body.name === name);
const nameOf = ({ record }: Opened, id: string | undefined) =>
  [...(record?.organizations ?? []), ...(record?.persons ?? [])].find((each) => each.id === id)?.name;

describe("a partnership register", () => {
  const opened = openRegister("partnerships-2017.csv");

  test("is a document of its day, given out by its council", async () => {
    const { record } = await opened;
    expect(record?.documents).toEqual([
      {
        id: "file:partnerships-2017.csv",
        title: "Marchshire County Council – Register of partnerships as at 31 March 2017",
        publisher_id: bodyOf(await opened, "Marchshire County Council")?.id,
        date: "2017-03-31",
      },
    ]);
    expect(record?.years).toEqual({ first: 2010, last: 2017 });
    expect(record?.areas).toEqual([{ id: "area:marchshire", name: "Marchshire" }]);
  });

  test("each row is a body, with its row for a paragraph and what has no field as details", async () => {
    const { id, ...body } = bodyOf(await opened, "Children's Trust Board") ?? {};
    expect(body).toEqual({
      name: "Children's Trust Board",
      classification: "partnership",
      area_id: "area:marchshire",
      theme: "children",
      founding_date: "2011-05",
      statutory: true,
      identifiers: [{ scheme: "register", identifier: "P1" }],
      summary: "To give every child\na good start",
      details: [
        { label: "Funding: Total annual budget", value: "£20,000" },
        { label: "Responsible Officer", value: "A. Reader, Head of Children" },
        { label: "Risks", value: "Low" },
        { label: "Funding: Council contribution", value: "Nil" },
      ],
      sources: [{ document_id: "file:partnerships-2017.csv", locator: "Register, row 5", says: "existing" }],
    });
  });

  test("members, costs and ends are read as such", async () => {
    const read = await opened;
    expect(
      read.record?.memberships.map(({ member, organization_id }) => [
        nameOf(read, member?.id),
        nameOf(read, organization_id),
      ]),
    ).toEqual([
      ["Marchshire NHS Trust", "Children's Trust Board"],
      ["Northmarch District Council", "Children's Trust Board"],
      ["Marchshire Police", "Safer Marchshire Partnership"],
    ]);
    expect(bodyOf(read, "Northmarch District Council")?.classification).toBe("council");
    expect(
      read.record?.contributions.map(({ from_id, to_id, amount, frequency }) => [
        nameOf(read, from_id),
        nameOf(read, to_id),
        amount,
        frequency,
      ]),
    ).toEqual([
      ["Marchshire County Council", "Safer Marchshire Partnership", 5000, "annual"],
      ["Marchshire County Council", "Joint Flood Group", 12500, "annual"],
    ]);
    expect(bodyOf(read, "The Waste Board")).toMatchObject({
      dissolution_date: "2016-03-31",
      statutory: false,
      sources: [{ locator: "Register, row 7", says: "ended" }],
    });
  });

  test("a row without a name and a sum that is none are told by row and heading, and the sum is kept", async () => {
    const read = await opened;
    expect(faultsOf(read)).toEqual([
      "left-out: partnerships-2017.csv, row 8, column Name of Partnership: expected a name; found nothing",
      'noted: partnerships-2017.csv, row 7, column Funding: Council contribution: expected a sum a year, such as £5,000; found "in kind"',
    ]);
    expect(bodyOf(read, "The Waste Board")?.details).toContainEqual({
      label: "Funding: Council contribution",
      value: "in kind",
    });
  });

  test("how it was read is kept with the record, and is there again in what is saved", async () => {
    const { record } = await opened;
    const matching = suggestionFor(await tableOfText(registerText("partnerships-2017.csv")));
    expect(record && rememberedIn(record)).toEqual([matching]);
    const bytes = new TextEncoder().encode(record ? recordAsJson(record) : "");
    const again = openContents([await readContent({ path: "saved.json", bytes })], {
      title: "",
      asAt: "2026",
    });
    expect([again.record && rememberedIn(again.record), again.faults]).toEqual([[matching], []]);
    expect(again.record).toEqual(record);
  });
});

describe("a list of outside bodies", () => {
  test("seats by their number, and who sits there for whom", async () => {
    const read = await openRegister("outside-bodies.csv", (matching) => ({
      ...matching,
      register: { ...matching.register, council: "Northmarch District Council", as_at: "2021-05-12" },
    }));
    const council = bodyOf(read, "Northmarch District Council")?.id;
    expect(
      read.record?.posts.map(({ label, count, organization_id }) => [
        nameOf(read, organization_id),
        label,
        count,
      ]),
    ).toEqual([
      ["Citizens Advice Northmarch", "Representative", 2],
      ["Northmarch Museum Trust", "Representative", undefined],
      ["Northmarch Drainage Board", "Representative", 3],
    ]);
    expect(
      read.record?.memberships.map(({ person_id, organization_id, role, on_behalf_of_id }) => [
        nameOf(read, person_id),
        nameOf(read, organization_id),
        role,
        on_behalf_of_id === council,
      ]),
    ).toEqual([
      ["Ann Smith", "Citizens Advice Northmarch", undefined, true],
      ["Bob Jones", "Citizens Advice Northmarch", "substitute", true],
      ["Ann Smith", "Northmarch Drainage Board", undefined, true],
      ["Cara Brown", "Northmarch Drainage Board", undefined, true],
      ["Dev Patel", "Northmarch Drainage Board", undefined, true],
    ]);
    expect(read.record?.persons[0]).toMatchObject({ name: "Ann Smith", honorific_prefix: "Councillor" });
    expect(bodyOf(read, "Playing Fields Association")?.details).toEqual([
      { label: "Do Not Appoint", value: "X" },
    ]);
    expect(read.faults).toEqual([]);
  });
});

describe("a table in an appendix", () => {
  test("headings printed again are no row, and a name that was merged over two rows has both", async () => {
    const read = await openRegister("committee-appendix.csv");
    expect(read.record?.documents[0]).toMatchObject({
      title: "Appendix B: outside organisations",
      date: "2021-05-12",
    });
    expect(
      read.record?.organizations.map(({ name, sources }) => [name, sources.map(({ locator }) => locator)]),
    ).toEqual([
      ["Safer Marchshire Partnership", ["Register, row 5", "Register, row 6"]],
      ["Marchshire Strategic Partnership", ["Register, row 5"]],
      ["Childrens Trust Board", ["Register, row 7"]],
      ["River and Flood Partnership", ["Register, row 9"]],
    ]);
    expect(
      read.record?.relations.map(({ type, from_id, to_id }) => [
        nameOf(read, from_id),
        type,
        nameOf(read, to_id),
      ]),
    ).toEqual([
      ["Safer Marchshire Partnership", "reports_to", "Marchshire Strategic Partnership"],
      ["Childrens Trust Board", "reports_to", "Marchshire Strategic Partnership"],
    ]);
    expect(read.record?.memberships).toHaveLength(4);
    expect(read.faults).toEqual([]);
  });
});

describe("customs that the reader tells", () => {
  const DATED = "Name,Start date,End date\nForum,01/02/2010,01/04/2015\nBoard,,01/04/2015\nTrust,03/05/2011,";
  const openedWith = (customs: object, register: object = {}) =>
    openText(DATED, (matching) => ({
      ...matching,
      register: { ...matching.register, as_at: "2017-03-31", ...register },
      customs: { ...matching.customs, ...customs },
    }));

  test("month before day", async () => {
    const read = await openedWith({ dates: "month-first" });
    expect(bodyOf(read, "Forum")).toMatchObject({
      founding_date: "2010-01-02",
      dissolution_date: "2015-01-04",
    });
  });

  test("the first day without it is kept as it stands, and is a custom of the document", async () => {
    const read = await openedWith({ ends: "next-day" });
    expect(read.record?.documents[0]?.ends).toBe("next-day");
    expect(bodyOf(read, "Forum")?.dissolution_date).toBe("2015-04-01");
    expect(presenceAt(read.record, bodyOf(read, "Forum")?.id, "2015-03-31")).toBe("on-record");
    expect(presenceAt(read.record, bodyOf(read, "Forum")?.id, "2015-04-01")).toBe("absent");
  });

  test("an empty beginning is unknown, or lies before the first day of the register", async () => {
    const untold = await openedWith({});
    expect(untold.record?.documents[0]?.covers).toBeUndefined();
    const before = await openedWith({ empty_start: "before" });
    expect(before.record?.documents[0]?.covers).toBe("2010-02-01/2017-03-31");
    expect(presenceAt(before.record, bodyOf(before, "Board")?.id, "2010-02-01")).toBe("on-record");
    const covered = await openedWith({ empty_start: "before" }, { covers: "2009-04-01/2017-03-31" });
    expect(covered.record?.documents[0]?.covers).toBe("2009-04-01/2017-03-31");
  });

  test("an empty end still stood on the day of the register, or is not told", async () => {
    const standing = await openedWith({});
    expect(presenceAt(standing.record, bodyOf(standing, "Trust")?.id, "2017-03-31")).toBe("on-record");
    const untold = await openedWith({ empty_end: "not-told" });
    expect(bodyOf(untold, "Trust")?.sources[0]?.says).toBe("historic");
    expect(presenceAt(untold.record, bodyOf(untold, "Trust")?.id, "2017-03-31")).toBe("no-longer-reported");
  });
});

describe("words of the register’s own", () => {
  test("a type of body is a class of partnerships; themes that are not the usual ones are declared", async () => {
    const { record, faults } = await openText(
      "Name,Type,Theme\nForum,Joint venture,Prosperous places\nBoard,Partnership,Environment",
    );
    expect(record?.classes).toEqual([{ id: "Joint venture", name: "Joint venture", kind: "partnership" }]);
    expect(record?.themes).toEqual([
      { id: "prosperous-places", name: "Prosperous places" },
      { id: "environment", name: "Environment" },
      { id: "council", name: "Councils" },
    ]);
    expect(record?.organizations.map(({ theme }) => theme)).toEqual(["prosperous-places", "environment"]);
    expect(faults).toEqual([]);
  });

  test("a body in two rows that contradict each other: the first stands, the other is noted and kept", async () => {
    const read = await openText("Name,Purpose\nForum,Safer streets\nForum,Cleaner rivers");
    expect(bodyOf(read, "Forum")).toMatchObject({
      summary: "Safer streets",
      details: [{ label: "Purpose", value: "Cleaner rivers" }],
    });
    expect(faultsOf(read)).toEqual([
      'noted: register.csv, row 3, column Purpose: expected as in row 2: Safer streets; found "Cleaner rivers"',
    ]);
  });

  test("a name that the reader corrected leads to the body that is meant", async () => {
    const text = "Name,Part of\nTrust Board,\nSub-group,Trust Bord";
    const read = await openText(text, (matching) => ({
      ...matching,
      names: { "Trust Bord": "Trust Board" },
    }));
    expect(read.record?.organizations.map(({ name }) => name)).toEqual(["Trust Board", "Sub-group"]);
    expect(bodyOf(read, "Sub-group")?.parent_id).toBe(bodyOf(read, "Trust Board")?.id);
  });
});

test("beside a record of one’s own, a register’s themes come behind those that the record has", async () => {
  const manifest = { title: "Town", period: "2017", default_area: "town", parts: [] };
  const body = {
    id: "f",
    name: "Forum",
    classification: "partnership",
    area_id: "town",
    theme: "health",
    sources: [{ document_id: "r", locator: "1", says: "existing" }],
  };
  const own = {
    manifest,
    areas: [{ id: "town", name: "Town" }],
    documents: [{ id: "r", title: "Report", date: "2017" }],
    organizations: [body],
  };
  const texts = { "own.json": JSON.stringify(own), "2017.csv": "Name,Theme\nBoard,Prosperous places" };
  const read = await Promise.all(
    Object.entries(texts).map(([path, text]) => readContent({ path, bytes: new TextEncoder().encode(text) })),
  );
  const [table] = openContents(read, { title: "", asAt: "2026", matchings: [] }).unmatched ?? [];
  if (!table) throw new Error("Expected a table; found none");
  const matchings = [{ file: "2017.csv", sheet: null, matching: suggestionFor(table) }];
  const { record, faults } = openContents(read, { title: "", asAt: "2026", matchings });
  expect(faults).toEqual([]);
  expect(record?.organizations.map(({ name, theme }) => [name, theme])).toEqual([
    ["Board", "prosperous-places"],
    ["Forum", "health"],
  ]);
});

describe("dates", () => {
  test("are told as they were read", async () => {
    const { dates } = await openText("Name,Start date\nForum,by 10 Oct 2011\nBoard,5/7/2010");
    expect(dates?.map(({ cell, found, told }) => [cell.row, cell.heading, found, told])).toEqual([
      [2, "Start date", "by 10 Oct 2011", "by 10 October 2011"],
      [3, "Start date", "5/7/2010", "5 July 2010"],
    ]);
  });

  test("that are none are noted by row and column, and kept", async () => {
    const read = await openText("Name,Start date\nForum,when the snow melted");
    expect(faultsOf(read).map((fault) => fault.replace(/expected .*;/, "…;"))).toEqual([
      'noted: register.csv, row 2, column Start date: …; found "when the snow melted"',
    ]);
    expect(bodyOf(read, "Forum")?.details).toEqual([{ label: "Start date", value: "when the snow melted" }]);
  });

  test("an end that is “ongoing” is none", async () => {
    const read = await openText("Name,End date\nForum,Ongoing\nBoard,2011");
    expect(bodyOf(read, "Forum")).not.toHaveProperty("dissolution_date");
    expect(read.faults).toEqual([]);
  });

  test("that contradict each other are told by the heading of their column", async () => {
    const read = await openText("Name,Start date,End date\nForum,2012,2010");
    expect(faultsOf(read)[0]).toContain("register.csv, row 2, column");
  });
});

test("a matching is not taken for a table with other columns, which is to be matched anew", async () => {
  const matching = suggestionFor(await tableOfText("Name,Colour\nForum,red"));
  const bytes = new TextEncoder().encode("Colour,Name\nred,Forum");
  const content = await readContent({ path: "register.csv", bytes });
  const matchings = [{ file: "register.csv", sheet: null, matching }];
  const { record, unmatched } = openContents([content], { title: "Town", asAt: "2026", matchings });
  expect([record, unmatched?.length]).toEqual([null, 1]);
});

describe("a table that nothing knows", () => {
  const text = "Name,Colour\nForum,red";

  test("waits to be matched where somebody is asked", async () => {
    const { record, faults, unmatched = [] } = await openedUnmatched({ "list.csv": text });
    expect([record, faults]).toEqual([null, []]);
    expect(unmatched.map(({ file, sheet, table }) => [file, sheet, table.headings])).toEqual([
      ["list.csv", null, ["Name", "Colour"]],
    ]);
  });

  test("is a fault where nobody is", async () => {
    const content = await readContent({ path: "list.csv", bytes: new TextEncoder().encode(text) });
    const opened = openContents([content], { title: "", asAt: "2026" });
    expect([opened.record, faultsOf(opened)]).toEqual([
      null,
      [
        'left-out: list.csv: expected one of the tables or graphs that are read; found "Name, Colour"',
        "left-out: list.csv: expected a record, or items of Popolo; found none",
      ],
    ]);
  });
});

test("the sheets of a workbook are tables, each to be matched by itself", () => {
  const table = (...rows: readonly string[]) => tableOf(rows.join("\n"));
  const content = new Workbook([
    { name: "2012", table: table("Name,Colour", "Forum,red") },
    { name: "2017", table: table("Name,Colour", "Forum,blue") },
  ]);
  const read = [{ file: { path: "registers.xlsx", content }, faults: [] }];
  const asked = openContents(read, { title: "", asAt: "2026", matchings: [] });
  expect(asked.unmatched?.map(({ file, sheet }) => [file, sheet])).toEqual([
    ["registers.xlsx", "2012"],
    ["registers.xlsx", "2017"],
  ]);
  const matchings = (asked.unmatched ?? []).map((each) => ({ ...each, matching: suggestionFor(each) }));
  const { record, faults } = openContents(read, { title: "Town", asAt: "2026", matchings });
  expect(faults).toEqual([]);
  expect(record?.documents.map(({ id, date }) => [id, date])).toEqual([
    ["file:registers.xlsx#2012", "2012"],
    ["file:registers.xlsx#2017", "2017"],
  ]);
  expect(record?.organizations.map(({ sources }) => sources[0]?.locator)).toEqual([
    "2012, row 2",
    "2017, row 2",
  ]);
});
