import { expect, test } from "vitest";
import { faultsOf } from "../../small-record";

test.each(["partnership", "sub-group", "combined-authority", "council"])(
  "a %s without a theme has no place in the plan",
  (classification) => {
    expect(faultsOf({ "new-board": { classification, theme: undefined } })).toEqual([
      `town.json: new-board: theme: expected a theme, for a ${classification}; found nothing`,
    ]);
  },
);

test.each(["health", "police", "business", "voluntary", "other"])(
  "a %s body needs no theme",
  (classification) => {
    expect(faultsOf({ "new-board": { classification, theme: undefined } })).toEqual([]);
  },
);

test("a theme is one of the nine, where the record has none of its own", () => {
  expect(faultsOf({ "new-board": { theme: "sport" } })).toEqual([
    'town.json: new-board: theme: expected one of overarching, health, children, economy, safety, environment, voluntary, shared-services, council; found "sport"',
  ]);
});
