import { expect, test } from "vitest";
import { faultsOf } from "../../small-record";

test("no partnership is its own parent", () => {
  expect(faultsOf({ "town-board": { parent_id: "town-board" } })).toEqual([
    'town.json: town-board: parent_id: expected no cycle of parents; found "town-board"',
  ]);
});

test("no partnership is its own grandparent: every body of the cycle is named", () => {
  const changes = {
    "town-partnership": { parent_id: "new-board" },
    "new-board": { parent_id: "town-board" },
  };
  expect(faultsOf(changes)).toEqual([
    'town.json: town-partnership: parent_id: expected no cycle of parents; found "new-board"',
    'town.json: town-board: parent_id: expected no cycle of parents; found "town-partnership"',
    'town.json: new-board: parent_id: expected no cycle of parents; found "town-board"',
  ]);
});

test("who hangs below a cycle is not told as part of it", () => {
  const changes = { "town-partnership": { parent_id: "town-partnership" } };
  expect(faultsOf(changes)).toEqual([
    'town.json: town-partnership: parent_id: expected no cycle of parents; found "town-partnership"',
  ]);
});

test("no area lies in itself", () => {
  expect(faultsOf({ shire: { parent_id: "town" } })).toEqual([
    'areas.json: shire: parent_id: expected no cycle of parents; found "town"',
    'areas.json: town: parent_id: expected no cycle of parents; found "shire"',
  ]);
});
