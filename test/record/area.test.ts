import { expect, test } from "vitest";
import { areasOffered, documentsOf, EVERYWHERE, organizationsIn } from "../../src/record/area";
import { openingYear } from "../../src/record/report-years";
import { reportedArea } from "../../src/record/reporting";
import { inventedRecord } from "../fixtures/invented-record";
import { smallRecord, source } from "../small-record";

const record = inventedRecord();

const board = (id: string) => ({
  id,
  name: id,
  classification: "partnership",
  theme: "health",
  sources: [source("existing")],
});

test("the areas to choose from are those in which bodies lie", () => {
  expect(areasOffered(record).map(({ id }) => id)).toEqual(["marchshire", "eastvale"]);
  expect(areasOffered(smallRecord()).map(({ id }) => id)).toEqual(["town"]);
});

test("an area of which no report tells is offered, and one that others lie in, but none that holds all others", () => {
  const more = {
    areas: [
      { id: "ward", name: "Ward", parent_id: "town" },
      { id: "moor", name: "Moor", parent_id: "shire" },
    ],
    organizations: [
      { ...board("ward-forum"), area_id: "ward" },
      { ...board("moor-board"), area_id: "moor" },
      { ...board("shire-board"), area_id: "shire" },
    ],
  };
  const offered = areasOffered(smallRecord({}, more)).map(({ id }) => id);
  expect(offered).toEqual(["town", "ward", "moor"]);
});

test("a document whose publisher is no body of the record reports on the areas of the bodies that it tells of", () => {
  const published = { "report-2010": { publisher_id: undefined, publisher: "The Gazette" } };
  const record = smallRecord(published);
  expect(documentsOf(record, "town").map(({ id }) => id)).toEqual(["report-2010", "report-2012"]);
  const moor = smallRecord(published, { areas: [{ id: "moor", name: "Moor" }] });
  expect(documentsOf(moor, "moor")).toEqual([]);
});

test("everywhere holds every body of the record", () => {
  expect(organizationsIn(record, EVERYWHERE).size).toBe(record.organizations.length);
});

test("Eastvale holds its own bodies and none of Marchshire's", () => {
  const eastvale = organizationsIn(record, "eastvale");
  expect(eastvale.has("eastvale-board")).toBe(true);
  expect(eastvale.has("leaders-board")).toBe(false);
  expect(organizationsIn(record, "marchshire").has("eastvale-board")).toBe(false);
});

test("an area holds the bodies of the areas in it", () => {
  expect(organizationsIn(smallRecord(), "shire").has("town-partnership")).toBe(true);
});

test("a body from outside belongs to an area where it has a part in a body there", () => {
  const outside = { "health-trust": { area_id: "shire" }, "new-board": { area_id: "shire" } };
  const town = organizationsIn(smallRecord(outside), "town");
  expect(town.has("health-trust")).toBe(true);
  expect(town.has("new-board")).toBe(false);
});

test("so does one that sends somebody, pays, reports, or takes over from one there", () => {
  const relation = {
    id: "scrutiny",
    type: "scrutinises",
    from_id: "new-board",
    to_id: "town-board",
    sources: [source("existing")],
  };
  const outside = { "new-board": { area_id: "shire" }, "old-forum": { area_id: "shire" } };
  const town = organizationsIn(smallRecord(outside, { relations: [relation] }), "town");
  expect([town.has("new-board"), town.has("old-forum")]).toEqual([true, true]);
});

test("where nobody who works in an area publishes, documents from elsewhere report on it that tell of its bodies", () => {
  const moor = smallRecord(
    {},
    {
      areas: [{ id: "moor", name: "Moor" }],
      organizations: [
        {
          ...board("moor-board"),
          area_id: "moor",
          sources: [{ ...source("existing"), document_id: "report-2012" }],
        },
      ],
    },
  );
  expect(documentsOf(moor, "moor").map(({ id }) => id)).toEqual(["report-2012"]);
  expect(openingYear(moor, "moor")).toBe(2012);
  expect(reportedArea(moor, "moor")).toBe("moor");
});
