import { expect, test } from "vitest";
import { areasOfDocuments, EVERYWHERE, organizationsIn } from "../../src/record/area";
import { shippedRecord } from "../shipped-record";
import { smallRecord, source } from "../small-record";

const record = shippedRecord();

test("the areas to choose from are those that a report tells of", () => {
  expect(areasOfDocuments(record).map(({ id }) => id)).toEqual([
    "cambridgeshire",
    "cheshire-east",
    "cumbria",
  ]);
  expect(areasOfDocuments(smallRecord()).map(({ id }) => id)).toEqual(["town"]);
});

test("everywhere holds every body of the record", () => {
  expect(organizationsIn(record, EVERYWHERE).size).toBe(record.organizations.length);
});

test("Cumbria holds its own bodies and none of Cambridgeshire's", () => {
  const cumbria = organizationsIn(record, "cumbria");
  expect(cumbria.has("cumbria-leadership-forum")).toBe(true);
  expect(cumbria.has("cambridge-community-safety-partnership")).toBe(false);
  expect(organizationsIn(record, "cambridgeshire").has("cumbria-strategic-partnership")).toBe(false);
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
