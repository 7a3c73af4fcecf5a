import { expect, test } from "vitest";
import {
  childrenOf,
  classMembersOf,
  collectionOfId,
  contributionsOf,
  eventsOf,
  getOrThrow,
  membershipsForWhom,
  membershipsIn,
  membershipsOf,
  organizationsById,
  postsForWhom,
  postsIn,
  relationsOf,
} from "../../src/record/links";
import { smallRecord } from "../small-record";

const record = smallRecord();
const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

test("from a partnership to its parts, seats, members and money", () => {
  expect(ids(childrenOf(record, "town-partnership"))).toEqual(["town-board"]);
  expect(ids(postsIn(record, "town-partnership"))).toEqual(["chair"]);
  expect(ids(membershipsIn(record, "town-partnership"))).toEqual(["ann-chairs", "trust-sits"]);
  expect(ids(contributionsOf(record, "town-partnership"))).toEqual(["council-pays"]);
  expect(ids(relationsOf(record, "town-partnership"))).toEqual(["north-reports"]);
  expect(ids(eventsOf(record, "town-partnership"))).toEqual(["forum-replaced"]);
});

test("from a council to those who sit on its behalf", () => {
  expect(ids(membershipsForWhom(record, "town-council"))).toEqual(["ann-chairs"]);
  expect(ids(postsForWhom(record, "town-council"))).toEqual(["chair"]);
});

test("from a person, a member, a seat and a class to what names them", () => {
  expect(ids(membershipsOf(record, "ann"))).toEqual(["ann-chairs"]);
  expect(ids(membershipsOf(record, "health-trust"))).toEqual(["trust-sits"]);
  expect(ids(classMembersOf(record, "safety-partnerships"))).toEqual(["north-safety"]);
});

test("nothing leads to nothing", () => {
  expect(childrenOf(record, "new-board")).toEqual([]);
  expect(membershipsIn(record, "no-such-body")).toEqual([]);
});

test("a body is named once among the events in which it is both before and after", () => {
  const more = {
    id: "changed",
    type: "restructured",
    certainty: "happened",
    original_organization_ids: ["new-board"],
    resulting_organization_ids: ["new-board"],
    label: "Changed",
    sources: [{ document_id: "report-2010", locator: "2", says: "existing" }],
  };
  expect(ids(eventsOf(smallRecord({}, { change_events: [more] }), "new-board"))).toEqual(["changed"]);
});

test("an id tells in which collection its item is", () => {
  expect(collectionOfId(record).get("chair")).toBe("posts");
  expect(collectionOfId(record).get("ann")).toBe("persons");
  expect(collectionOfId(record).get("nobody")).toBeUndefined();
});

test("an id that nobody vouched for is an error that ends with it", () => {
  expect(getOrThrow(organizationsById(record), "town-board").name).toBe("Town Partnership Board");
  expect(() => getOrThrow(organizationsById(record), "nobody")).toThrow(/found nobody$/);
});
