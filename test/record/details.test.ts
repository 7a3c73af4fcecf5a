/** What a register says and the record has no field for. */
import { describe, expect, test } from "vitest";
import { openRecord } from "../../src/io/open-record";
import { recordAsJson } from "../../src/io/record-json";
import { detailsOf, sourcesCitedBy } from "../../src/record/cited";
import { documentsCited, readingsOf } from "../../src/record/coverage";
import { faultInWords } from "../fault-in-words";
import { readSmall, smallRecord, source } from "../small-record";
import { rowsOf, tableOfYear } from "../views/table/table-of";

const OF_2012 = [{ ...source("existing"), document_id: "report-2012", locator: "Register, row 4" }];
const LEAD = { label: "Lead officer", value: "Head of Policy" };
const REVIEW = { label: "Review", value: "every May", sources: OF_2012 };
const withDetails = (details: readonly object[]) => smallRecord({ "town-partnership": { details } });

describe("details", () => {
  test("rest on evidence of their own where they have it, and are told by its paragraph", () => {
    const record = withDetails([LEAD, REVIEW]);
    const body = record.organizations.find(({ id }) => id === "town-partnership")!;
    expect(sourcesCitedBy(body).map(({ locator }) => locator)).toEqual(["1.1", "Register, row 4"]);
    expect(readingsOf(record, "report-2012").map(({ item }) => item.id)).toEqual(["town-partnership"]);
    expect(documentsCited(record, new Set(["town-partnership"]))).toEqual(["report-2010", "report-2012"]);
  });

  test("say nothing of when the body was there: that is for its own evidence", () => {
    expect(tableOfYear(withDetails([REVIEW]), "structures", 2010, "town").rows).toHaveLength(
      tableOfYear(smallRecord(), "structures", 2010, "town").rows.length,
    );
  });

  test("are columns of the tables, before the evidence; what is told twice stands side by side", () => {
    const table = tableOfYear(
      withDetails([LEAD, REVIEW, { ...LEAD, value: "Clerk" }]),
      "structures",
      2010,
      "town",
    );
    expect(table.columns).toEqual([
      "Name",
      "Kind",
      "Theme",
      "Part of",
      "Status",
      "Lead officer",
      "Review",
      "Evidence",
    ]);
    expect(rowsOf(table, "Name", "town-partnership", "Lead officer", "Review", "Evidence")).toEqual([
      ["Head of Policy; Clerk", "every May", "Town Council 2010, 1.1"],
    ]);
    expect(rowsOf(table, "Name", "town-council", "Lead officer", "Review")).toEqual([["", ""]]);
  });

  test("of seats and members are columns too; one that is called as a column is told apart from it", () => {
    const record = smallRecord({
      chair: { details: [{ label: "Term of office", value: "4 years" }] },
      "ann-chairs": { details: [{ label: "Status", value: "substantive" }] },
      "trust-sits": { details: [{ label: "Capacity", value: "observer" }] },
    });
    const seats = tableOfYear(record, "seats", 2010, "town");
    expect(rowsOf(seats, "On", "town-partnership", "Status, as told", "Term of office")).toEqual([
      ["substantive", "4 years"],
    ]);
    const members = tableOfYear(record, "members", 2010, "town");
    expect(rowsOf(members, "Member", "health-trust", "Capacity")).toEqual([["observer"]]);
  });

  test("are written and read again, with what others say beside them", () => {
    const details = [{ ...REVIEW, since: "2009", sources: [{ ...OF_2012[0], row: 4, kept: "x" }] }];
    const written = JSON.parse(recordAsJson(smallRecord()));
    written.organizations[1].details = details;
    const open = (content: unknown) =>
      openRecord([{ path: "town.json", content }], { title: "Town", asAt: "2024" });
    const { record } = open(written);
    const again = JSON.parse(recordAsJson(record!));
    expect(again.organizations[1].details[0]).toMatchObject({
      label: "Review",
      value: "every May",
      since: "2009",
    });
    expect(again.organizations[1].details[0].sources[0]).toMatchObject({ row: 4, kept: "x" });
    expect(open(again).record).toEqual(record);
  });

  test("that name a document that is not there are given up alone", () => {
    const details = [{ ...REVIEW, sources: [{ ...OF_2012[0], document_id: "rumour" }] }, LEAD];
    const { record, faults } = readSmall({ "town-partnership": { details } });
    expect(faults.map(faultInWords)).toEqual([
      'town.json: town-partnership: details.0.sources.0.document_id: expected the id of one of the documents; found "rumour"',
    ]);
    expect(faults.map(({ weight }) => weight)).toEqual(["noted"]);
    expect(detailsOf(record!.organizations.find(({ id }) => id === "town-partnership")!)).toEqual([LEAD]);
  });
});

test("what others call details and is none is kept, and not shown; a number is told as a text", () => {
  const open = (details: unknown) =>
    openRecord([{ path: "f.json", content: { organizations: [{ id: "f", name: "Forum", details }] } }], {
      title: "F",
      asAt: "2024",
    });
  const told = (details: unknown) =>
    open(details).record?.organizations[0]?.details?.map(({ value }) => value);
  const written = (details: unknown) =>
    JSON.parse(recordAsJson(open(details).record!)).organizations[0].details;
  expect([told("see web site"), written("see web site")]).toEqual([undefined, "see web site"]);
  const budget = [{ label: "Budget", value: 5000 }, { label: "Aim" }];
  expect([told(budget), written(budget)]).toEqual([["5000"], budget]);
});
