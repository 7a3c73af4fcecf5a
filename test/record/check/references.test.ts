import { expect, test } from "vitest";
import type { CollectionName } from "../../../src/record/record";
import { event, faultsOf, source } from "../../small-record";

const nowhere = { "@type": "Organization", id: "nowhere" };
const CASES: readonly (readonly [string, string, object, CollectionName])[] = [
  ["report-2010", "publisher_id", { publisher_id: "nowhere" }, "organizations"],
  ["town-board", "parent_id", { parent_id: "nowhere" }, "organizations"],
  ["town-board", "area_id", { area_id: "nowhere" }, "areas"],
  ["north-safety", "class_id", { class_id: "nowhere" }, "organizations"],
  ["chair", "organization_id", { organization_id: "nowhere" }, "organizations"],
  ["chair", "on_behalf_of_id", { on_behalf_of_id: "nowhere" }, "organizations"],
  ["ann-chairs", "person_id", { person_id: "nowhere" }, "persons"],
  ["ann-chairs", "organization_id", { organization_id: "nowhere" }, "organizations"],
  ["ann-chairs", "post_id", { post_id: "nowhere" }, "posts"],
  ["ann-chairs", "on_behalf_of_id", { on_behalf_of_id: "nowhere" }, "organizations"],
  ["trust-sits", "member.id", { member: nowhere }, "organizations"],
  ["north-reports", "from_id", { from_id: "nowhere" }, "organizations"],
  ["north-reports", "to_id", { to_id: "nowhere" }, "organizations"],
  ["council-pays", "from_id", { from_id: "nowhere" }, "organizations"],
  ["council-pays", "to_id", { to_id: "nowhere" }, "organizations"],
  [
    "forum-replaced",
    "original_organization_ids.1",
    { original_organization_ids: ["old-forum", "nowhere"] },
    "organizations",
  ],
  [
    "forum-replaced",
    "resulting_organization_ids.0",
    { resulting_organization_ids: ["nowhere"] },
    "organizations",
  ],
  [
    "forum-replaced",
    "continuing_organization_ids.0",
    { continuing_organization_ids: ["nowhere"] },
    "organizations",
  ],
];

test.each(CASES)("%s has a %s that leads nowhere", (item, field, fields, collection) => {
  expect(faultsOf({ [item]: { ...fields } })).toEqual([
    `town.json: ${item}: ${field}: expected the id of one of the ${collection}; found "nowhere"`,
  ]);
});

test("a source names a document that is not in the record", () => {
  const sources = [source("existing"), { ...source("existing"), document_id: "rumour" }];
  expect(faultsOf({ "town-board": { sources } })).toEqual([
    'town.json: town-board: sources.1.document_id: expected the id of one of the documents; found "rumour"',
  ]);
});

test("an area lies in an area that is not in the record", () => {
  expect(faultsOf({ town: { parent_id: "moon" } })).toEqual([
    'areas.json: town: parent_id: expected the id of one of the areas; found "moon"',
  ]);
});

test("the id of a thing of another kind does not do", () => {
  expect(
    faultsOf({ "ann-chairs": { person_id: "town-council" }, "town-board": { parent_id: "ann" } }),
  ).toEqual([
    'town.json: town-board: parent_id: expected the id of one of the organizations; found "ann"',
    'town.json: ann-chairs: person_id: expected the id of one of the persons; found "town-council"',
  ]);
});

test("an id stands once, even in different collections and files", () => {
  const again = event("forum-replaced", "formed", [], ["new-board"]);
  expect(faultsOf({}, { change_events: [again] })).toEqual([
    'more.json: forum-replaced: id: expected an id that stands once in the record; found "forum-replaced"',
  ]);
});
