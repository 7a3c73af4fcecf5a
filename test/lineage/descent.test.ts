import { describe, expect, test } from "vitest";
import { inOrderOfDescent } from "../../src/lineage/descent";
import { exchange, ladder, largeRecord } from "../large-records";
import { event, smallRecord } from "../small-record";

const changed = (...change_events: readonly ReturnType<typeof event>[]) => smallRecord({}, { change_events });
const planned = { certainty: "planned" };

describe("in order of descent", () => {
  test("every body stands behind those that it came from, and otherwise as it was", () => {
    const ids = ["town-partnership", "town-board", "old-forum"];
    expect(inOrderOfDescent(smallRecord(), ids)).toEqual([
      { id: "town-board", after: null },
      { id: "old-forum", after: null },
      { id: "town-partnership", after: "old-forum" },
    ]);
  });

  test("a body stands after the nearest of those that it came from", () => {
    const record = changed(
      event("e1", "replaced", ["town-partnership", "old-forum"], ["new-board"], planned),
    );
    const [, , last] = inOrderOfDescent(record, ["new-board", "town-partnership", "old-forum"]);
    expect(last).toEqual({ id: "new-board", after: "town-partnership" });
  });

  test("bodies that passed things back and forth are each counted once", () => {
    const record = changed(
      event("there", "transferred", ["health-trust"], ["new-board"]),
      event("back", "transferred", ["new-board"], ["health-trust"]),
    );
    const ids = inOrderOfDescent(record, ["health-trust", "new-board"]).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(["health-trust", "new-board"]);
  });

  test("who is not asked for does not count", () => {
    expect(inOrderOfDescent(smallRecord(), ["town-partnership"])).toEqual([
      { id: "town-partnership", after: null },
    ]);
  });

  test("two hundred layers of two that became two are put in order, though there are 2 ** 200 ways through them", () => {
    const record = largeRecord(ladder(200));
    const ids = record.organizations.map(({ id }) => id).toReversed();
    const inOrder = inOrderOfDescent(record, ids).map(({ id }) => id);
    expect(inOrder.slice(0, 5)).toEqual(["l0b", "l0a", "council", "l1b", "l1a"]);
    expect(inOrder.slice(-2)).toEqual(["l200b", "l200a"]);
  });

  test("bodies that all pass something to one another keep their order", () => {
    const record = largeRecord(exchange(50));
    const ids = record.organizations.map(({ id }) => id);
    expect(inOrderOfDescent(record, ids)).toEqual(ids.map((id) => ({ id, after: null })));
  });
});
