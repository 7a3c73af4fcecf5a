import { expect, test } from "vitest";
import { faultsOf } from "../../small-record";

test("a body belongs to a class only where that is one", () => {
  expect(faultsOf({ "new-board": { class_id: "town-partnership" } })).toEqual([
    'town.json: new-board: class_id: expected an organization with is_class; found "town-partnership"',
  ]);
});

test("a class has no more named members than the report counts", () => {
  const changes = {
    "new-board": { class_id: "safety-partnerships" },
    "old-forum": { class_id: "safety-partnerships" },
  };
  expect(faultsOf(changes)).toEqual([
    "town.json: safety-partnerships: count: expected at least 3, the number of its named members; found 2",
  ]);
});

test("as many named members as are counted are no fault, nor any number in a class without a count", () => {
  expect(faultsOf({ "safety-partnerships": { count: 1 } })).toEqual([]);
  expect(
    faultsOf({
      "safety-partnerships": { count: undefined },
      "new-board": { class_id: "safety-partnerships" },
    }),
  ).toEqual([]);
});
