import { expect, test } from "vitest";
import { faultsOf, readSmall, SMALL_MANIFEST } from "../../small-record";

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

test("a classification of the source's own is told where the record has no such class, and believed all the same", () => {
  const { record, faults } = readSmall({ "health-trust": { classification: "trust" } });
  expect(faults.map(({ weight, expected, found }) => [weight, expected, found])).toEqual([
    [
      "noted",
      "one of partnership, sub-group, council, combined-authority, health, police, fire, government, education, business, voluntary, other",
      '"trust"',
    ],
  ]);
  expect(record?.organizations.find(({ id }) => id === "health-trust")?.classification).toBe("trust");
});

test("nothing is told of a class that the record declares; a theme it needs as its kind does", () => {
  const classes = [
    { id: "trust", name: "NHS trust", kind: "other" },
    { id: "forum", name: "Forum", kind: "partnership" },
  ] as const;
  const changes = {
    "health-trust": { classification: "trust" },
    "new-board": { classification: "forum", theme: undefined },
  };
  const { faults } = readSmall(changes, {}, { ...SMALL_MANIFEST, classes });
  expect(faults.map(({ item, field, expected }) => [item, field, expected])).toEqual([
    ["new-board", "theme", "a theme, for a forum"],
  ]);
});
