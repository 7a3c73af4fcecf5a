/** mySociety's list of councils, on an invented shire. */
import { describe, expect, test } from "vitest";
import { changesIn, faultsOf, openFixtures, openTexts } from "./open-fixture";

const HEADINGS = "local-authority-code,official-name,start-date,end-date,replaced-by";
const list = (...rows: readonly string[]) => openTexts({ "list.csv": [HEADINGS, ...rows].join("\n") });

describe("the list becomes a record", () => {
  test("each row is a body, with its dates, codes and names, and its row for a paragraph", async () => {
    const { record, readAs } = await openFixtures("councils.csv");
    expect(readAs).toEqual([{ file: "councils.csv", format: "mySociety’s list of UK local authorities" }]);
    expect(record?.organizations).toHaveLength(13);
    expect(record?.organizations[1]).toEqual({
      id: "NMA",
      name: "Northmarch District Council",
      classification: "NMD",
      area_id: "area:england/vale",
      founding_date: "1974-04-01",
      dissolution_date: "2023-03-31",
      other_names: [{ name: "Northmarch", note: "short name" }],
      identifiers: [
        { scheme: "local-authority-code", identifier: "NMA" },
        { scheme: "gss", identifier: "E90000002" },
        { scheme: "gss", identifier: "E90000099" },
      ],
      details: [
        { label: "county-la", value: "MSH" },
        { label: "current-authority", value: "False" },
      ],
      sources: [{ document_id: "file:councils.csv", locator: "row 3", says: "ended" }],
    });
    expect(record?.organizations[0]?.kept).toEqual({ extra: { "alt-names": "marchshire,Marchshire CC" } });
    expect(record?.organizations.at(-1)).toMatchObject({ id: "VCA", classification: "combined-authority" });
  });

  test("the list’s own types are classes of councils", async () => {
    const { record } = await openFixtures("councils.csv");
    expect(record?.classes).toEqual([
      { id: "CTY", name: "County", kind: "council" },
      { id: "NMD", name: "Non-metropolitan district", kind: "council" },
      { id: "UA", name: "Unitary authority", kind: "council" },
      { id: "WPA", name: "Welsh unitary authority", kind: "council" },
    ]);
  });

  test("the list is a document of the day that was asked for, and regions lie in their nation", async () => {
    const { record } = await openFixtures("councils.csv");
    expect(record?.documents).toEqual([
      { id: "file:councils.csv", title: "councils.csv", date: "2024-05-01", publisher: "mySociety" },
    ]);
    expect(record?.areas).toEqual([
      { id: "area:england", name: "England" },
      { id: "area:england/vale", name: "Vale", parent_id: "area:england" },
      { id: "area:england/fens", name: "Fens", parent_id: "area:england" },
      { id: "area:wales", name: "Wales" },
    ]);
  });

  test("what took over on one day is one change; who went to whom stays known", async () => {
    const { record } = await openFixtures("councils.csv");
    expect(changesIn(record)).toEqual([
      "happened replaced 2023-04-01: MSH+NMA+SMA+WMA → EVL+WVL",
      "happened absorbed 2019-04-01: LIT → BIG (BIG goes on)",
      "happened replaced 2009-04-01: ONE → TWO",
      "happened absorbed undated: END → BIG (BIG goes on)",
    ]);
    expect(record?.change_events[0]?.pairs).toEqual([
      ["MSH", "EVL"],
      ["MSH", "WVL"],
      ["NMA", "EVL"],
      ["SMA", "EVL"],
      ["WMA", "WVL"],
    ]);
    expect(record?.change_events[0]?.sources.map(({ locator }) => locator)).toEqual([
      "row 2",
      "row 3",
      "row 4",
      "row 5",
    ]);
  });

  test("an end on the day on which the successor began is the first day without it, and that is told", async () => {
    const { record, madeUp } = await openFixtures("councils.csv");
    expect(record?.organizations.find(({ id }) => id === "ONE")?.dissolution_date).toBe("2009-03-31");
    expect(madeUp).toContainEqual({
      collection: "organizations",
      item: "ONE",
      field: "dissolution_date",
      from: "the first day of its successor, which the file gives for its end",
    });
  });

  test("one that was replaced, and nobody says when, had ended by the day of the list", async () => {
    const { record } = await openFixtures("councils.csv");
    const undated = record?.organizations.find(({ id }) => id === "END");
    expect(undated).not.toHaveProperty("dissolution_date");
    expect(undated?.sources).toEqual([
      { document_id: "file:councils.csv", locator: "row 13", says: "ended" },
    ]);
  });

  test("a code that no row has is noted, and the end of the council stands", async () => {
    const opened = await openFixtures("councils.csv");
    expect(faultsOf(opened)).toEqual([
      'noted: councils.csv, row 12, UNK, field replaced-by: expected the local-authority-code of one of the rows; found "XXX"',
    ]);
    expect(opened.record?.organizations.find(({ id }) => id === "UNK")?.dissolution_date).toBe("1996-03-31");
  });
});

test("beside a record of one's own, the list's bodies keep their classes, and the record its title", async () => {
  const manifest = { title: "Vale", period: "2009/2024", default_area: "vale", parts: [] };
  const { record, faults } = await openTexts({
    "record.json": JSON.stringify(manifest),
    "vale.json": JSON.stringify({ areas: [{ id: "vale", name: "Vale" }] }),
    "list.csv": `${HEADINGS},local-authority-type\nA,Aford,1974-04-01,,,NMD`,
  });
  expect(record).toMatchObject({ title: "Vale", classes: [{ id: "NMD", name: "NMD", kind: "council" }] });
  expect(record?.organizations.map(({ id, area_id }) => [id, area_id])).toEqual([["A", "vale"]]);
  expect(faults).toEqual([]);
});

describe("rows with slips", () => {
  test("a successor that began later: some day in between", async () => {
    const { record } = await list("A,Aford,,2019-03-31,B", "B,Beeford,2019-05-01,,");
    expect(changesIn(record)).toEqual(["happened replaced [2019-04-01..2019-05-01]: A → B"]);
  });

  test("an end that is still to come is a plan", async () => {
    const { record } = await list("A,Aford,1974-04-01,2028-03-31,B", "B,Beeford,2028-04-01,,");
    expect(changesIn(record)).toEqual(["planned replaced 2028-04-01: A → B"]);
    expect(record?.organizations.map(({ sources }) => sources[0]?.says)).toEqual(["existing", "planned"]);
  });

  test("two councils, each replaced by the other: neither change is believed, both councils are", async () => {
    const opened = await list("A,Aford,1974-04-01,2009-03-31,B", "B,Beeford,1974-04-01,2019-03-31,A");
    expect(opened.record?.organizations.map(({ id }) => id)).toEqual(["A", "B"]);
    expect(opened.record?.change_events).toEqual([]);
    expect(faultsOf(opened)).toEqual([
      "left-out: list.csv, row 2, field resulting_organization_ids: expected a body that does not lead back to the one before it; found A → B",
      "left-out: list.csv, row 3, field resulting_organization_ids: expected a body that does not lead back to the one before it; found B → A",
    ]);
  });

  test("no code, no date, a date in words, one cell too many: each is told by its row, and the sound row opens", async () => {
    const opened = await list(
      ",Nocode,,,",
      "N,,,,",
      "D,Deeford,April 2009,,",
      "E,Eeford,,,,,",
      "F,Effford,2009,,",
    );
    expect(opened.record?.organizations.map(({ id }) => id)).toEqual(["N", "D", "E", "F"]);
    expect(faultsOf(opened)).toEqual([
      "noted: list.csv, row 5: expected 5 cells, one for each heading; found 7 cells",
      'noted: list.csv, row 4, D, field founding_date: expected a date such as 2009-04-01 or 01/04/2009; found "April 2009"',
      'left-out: list.csv, row 2, field id: expected a text that is not empty; found ""',
    ]);
  });

  test("a list without the columns that it needs is not read, and they are told", async () => {
    const opened = await openTexts({ "list.csv": "local-authority-code,start-date\nA,2009-04-01\n" });
    expect(faultsOf(opened)).toContainEqual(
      "left-out: list.csv: expected a column official-name, end-date, replaced-by; found local-authority-code, start-date",
    );
  });
});
