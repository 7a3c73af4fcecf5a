import { expect, test } from "vitest";
import { inventedRecord } from "../../fixtures/invented-record";
import { faultsOf } from "../../small-record";

test("the invented record has no fault", () => expect(inventedRecord).not.toThrow());

test("the small record has no fault", () => expect(faultsOf()).toEqual([]));

test("lives are only checked where every id and every date is sound", () => {
  const untrue = { "old-forum": { founding_date: "2012", sources: undefined } };
  expect(faultsOf(untrue)).toEqual(["town.json: old-forum: sources: expected a list; found nothing"]);
});

test("a fault names the file in which its item stands", () => {
  expect(faultsOf({ town: { parent_id: "nowhere" }, "old-forum": { area_id: "here" } })).toEqual([
    'areas.json: town: parent_id: expected the id of one of the areas; found "nowhere"',
    'town.json: old-forum: area_id: expected the id of one of the areas; found "here"',
  ]);
});
