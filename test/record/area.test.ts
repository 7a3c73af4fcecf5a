import { expect, test } from "vitest";
import { areasOfDocuments, EVERYWHERE, organizationsIn } from "../../src/record/area";
import { inventedRecord } from "../fixtures/invented-record";
import { smallRecord, source } from "../small-record";

const record = inventedRecord();

test("the areas to choose from are those that a report tells of", () => {
  expect(areasOfDocuments(record).map(({ id }) => id)).toEqual(["marchshire", "eastvale"]);
  expect(areasOfDocuments(smallRecord()).map(({ id }) => id)).toEqual(["town"]);
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
