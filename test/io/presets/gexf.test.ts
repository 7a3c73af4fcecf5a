/** GEXF with dynamics, 1.3 and 1.2, on invented graphs. */
import { describe, expect, test } from "vitest";
import { changesIn, faultsOf, openFixtures, openTexts } from "./open-fixture";

const MEANINGS =
  "a kind that is one of reports_to, supports, commissions, scrutinises, informs, delivers_for, coordinates, member, part_of, transferred, succession, replaced, merged, split, absorbed, demerged";

describe("1.3: a graph of days", () => {
  const open = () => openFixtures("dynamic-13.gexf");

  test("a node is a body with its first and last day, its class, and its other values kept", async () => {
    const { record, readAs } = await open();
    expect(readAs).toEqual([{ file: "dynamic-13.gexf", format: "GEXF" }]);
    expect(record?.organizations[0]).toEqual({
      id: "0",
      name: "Marchshire Together & co",
      classification: "partnership",
      area_id: "everywhere",
      founding_date: "2008-04-01",
      dissolution_date: "2012-03-31",
      details: [{ label: "cost", value: "120" }],
      sources: [{ document_id: "file:dynamic-13.gexf", locator: "node 0", says: "ended" }],
    });
    expect(record?.persons.map(({ id, name }) => [id, name])).toEqual([["6", "Ann Example"]]);
  });

  test("several spells are one life, which is noted; a node in another is part of it", async () => {
    const opened = await open();
    expect(opened.record?.organizations[2]).toMatchObject({
      id: "2",
      parent_id: "0",
      founding_date: "2008-04-01",
      dissolution_date: "2011-03-31",
    });
    expect(faultsOf(opened)).toContainEqual(
      'noted: dynamic-13.gexf, node 2, 2, field spells: expected one time without a gap; found "2008-04-01/2009-12-31, 2010-06-01/2011-03-31"',
    );
  });

  test("an open bound leaves its day out; timestamps are days on which it was there", async () => {
    const { record } = await open();
    expect(record?.organizations.find(({ id }) => id === "4")).toMatchObject({
      founding_date: "2009-01-01",
      dissolution_date: "2009-12-31",
    });
    expect(record?.organizations.find(({ id }) => id === "5")?.sources).toEqual([
      { document_id: "file:dynamic-13.gexf", locator: "node 5", says: "existing", date: "2009-05-01" },
      { document_id: "file:dynamic-13.gexf", locator: "node 5", says: "existing", date: "2010-05-01" },
    ]);
  });

  test("an edge is what its word says: a relation, a member, a change", async () => {
    const { record } = await open();
    expect(record?.relations).toEqual([
      {
        id: "edge:0",
        type: "reports_to",
        from_id: "2",
        to_id: "0",
        start_date: "2008-04-01",
        end_date: "2011-03-31",
        sources: [{ document_id: "file:dynamic-13.gexf", locator: "edge 0", says: "existing" }],
      },
    ]);
    expect(record?.memberships).toMatchObject([
      { id: "edge:1", member: { "@type": "Organization", id: "1" }, organization_id: "0" },
      { id: "edge:2", person_id: "6", organization_id: "3", end_date: "2014-05-01" },
    ]);
    expect(changesIn(record)).toEqual(["happened replaced 2012-04-01: 0 → 3"]);
  });

  test("an edge without a word that the record knows, and one to nowhere, are left out and told", async () => {
    const faults = faultsOf(await open()).filter((fault) => fault.startsWith("left-out"));
    expect(faults).toEqual([
      `left-out: dynamic-13.gexf, edge 4, field type: expected ${MEANINGS}; found knows`,
      'left-out: dynamic-13.gexf, edge 5, edge:5, field to_id: expected the id of one of the organizations; found "99"',
    ]);
  });
});

describe("1.2: a graph of numbers", () => {
  const open = () => openFixtures("years-12.gexf");

  test("numbers that can be years are; an open end leaves its day out; no bound is none", async () => {
    const { record } = await open();
    expect(record?.organizations.map(({ id, parent_id }) => [id, parent_id])).toEqual([
      ["a", undefined],
      ["b", "a"],
      ["d", undefined],
      ["c", undefined],
    ]);
    expect(record?.organizations[0]).toMatchObject({ founding_date: "2009", dissolution_date: "2014-03-31" });
    expect(record?.organizations[1]).not.toHaveProperty("founding_date");
  });

  test("numbers that are no years, and edges without a word, are told", async () => {
    const none = `expected ${MEANINGS}; found nothing`;
    expect(faultsOf(await open())).toEqual([
      "noted: years-12.gexf, node c, c, field time: expected a date, or a number that is a year; found 1.5",
      "noted: years-12.gexf, node c, c, field time: expected a date, or a number that is a year; found 7.25",
      `left-out: years-12.gexf, edge 1, field type: ${none}`,
      `left-out: years-12.gexf, edge 2, field type: ${none}`,
    ]);
  });
});

describe("XML with a slip", () => {
  const openXml = async (text: string) => faultsOf(await openTexts({ "g.gexf": text }));

  test("is told by its line and column", async () => {
    expect(await openXml("<gexf>\n<graph></nodes></gexf>")).toContainEqual(
      "left-out: g.gexf: expected an XML file; found 2:15: unexpected close tag.",
    );
  });

  test("entities that a file declares for itself are refused before any of them grows", async () => {
    const lines = [..."bcdefghi"].map((name, index) => {
      const before = "abcdefgh"[index];
      return `<!ENTITY ${name} "${`&${before};`.repeat(10)}">`;
    });
    const bomb = `<!DOCTYPE gexf [<!ENTITY a "ha">${lines.join("")}]><gexf><graph>&i;</graph></gexf>`;
    const [fault] = await openXml(bomb);
    expect(fault).toMatch(
      /^left-out: g.gexf: expected an XML file; found .*entities that the document declares/,
    );
  });

  test("a thousand elements within each other are refused", async () => {
    const [fault] = await openXml("<gexf>".repeat(1000) + "</gexf>".repeat(1000));
    expect(fault).toMatch(/found .*at most 500 elements within each other/);
  });
});
