/** The Institute for Government's two tables, on an invented government. */
import { describe, expect, test } from "vitest";
import { lifeOf } from "../../../src/record/lives";
import { boundsInWords } from "../../../src/time/words";
import { changesIn, faultsOf, openFixtures } from "./open-fixture";

const open = () => openFixtures("ifg-organisation.csv", "ifg-organisation-link.csv");

describe("departments and links become a record", () => {
  test("a department has its days; an end is the last day or the first without it", async () => {
    const { record } = await open();
    expect(record?.organizations[0]).toEqual({
      id: "d-fords",
      name: "Department for Fords, Ferries and Bridges",
      classification: "government",
      area_id: "everywhere",
      founding_date: "2007-06-28",
      dissolution_edtf: "[2016-07-13..2016-07-14]",
      other_names: [{ name: "DFFB", note: "acronym" }],
      sources: [{ document_id: "file:ifg-organisation.csv", locator: "row 2", says: "ended" }],
    });
  });

  test("the link tells which of the two it is, in whichever way the row counts", async () => {
    const { record } = await open();
    const ends = ["d-fords", "d-heritage", "d-boats"].map((id) => lifeOf(record!, id).end);
    expect(ends.map((end) => end && boundsInWords(end))).toEqual([
      "13 July 2016",
      "2 May 1997",
      "between 2 July 2017 and 3 July 2017",
    ]);
  });

  test("what happened at once is one change; who lives on goes on; what passed is told", async () => {
    const { record } = await open();
    expect(changesIn(record)).toEqual([
      "happened replaced 2016-07-14: d-fords+d-ropes → d-river+d-tolls",
      "happened replaced 1997-05-03: d-heritage → d-boats",
      "happened replaced [2017-07-03..2017-07-04]: d-boats → d-bnew",
      "happened demerged 2018-03-01: d-chancery → d-locks (d-chancery goes on)",
      "happened transferred [2019-04-01..2019-04-02]: d-chancery → d-bnew",
      "happened transferred 2020-09-02: d-river → d-tolls",
    ]);
    const [joined, , , , passed] = record?.change_events ?? [];
    expect(joined).toMatchObject({
      description: "Demerger, Merger",
      pairs: [
        ["d-fords", "d-river"],
        ["d-fords", "d-tolls"],
        ["d-ropes", "d-river"],
      ],
    });
    expect(passed).toMatchObject({ what: "barges", description: "Transfer of functions: barges" });
  });

  test("an organisation that no row has, and a word that the database has not, are told by their rows", async () => {
    expect(faultsOf(await open())).toEqual([
      "left-out: ifg-organisation-link.csv, row 11, field type: expected one of Merger, Demerger, Name change, Transfer of functions; found Merge",
      "left-out: ifg-organisation-link.csv, row 10: expected the id of one of the organisations in the files; found d-nowhere",
    ]);
  });
});
