import { expect, test } from "vitest";
import { isStructure, kindOf } from "../../src/record/kind";
import { CLASSIFICATIONS } from "../../src/record/vocabulary";

test("a combined authority is drawn as a partnership, a health body as another organisation", () => {
  expect(kindOf({ classification: "combined-authority" })).toBe("partnership");
  expect(kindOf({ classification: "sub-group" })).toBe("sub-group");
  expect(kindOf({ classification: "council" })).toBe("council");
  expect(kindOf({ classification: "health" })).toBe("organisation");
});

test("a class of councils is no council, so that councils are counted one by one", () => {
  expect(kindOf({ classification: "council", is_class: true })).toBe("organisation");
  expect(kindOf({ classification: "partnership", is_class: true })).toBe("partnership");
});

test("every classification but four is another organisation, and none is a person", () => {
  const others = CLASSIFICATIONS.filter((classification) => kindOf({ classification }) === "organisation");
  expect(others).toHaveLength(CLASSIFICATIONS.length - 4);
});

test("partnerships, combined authorities, boards and groups are structures; councils and others are none", () => {
  expect(CLASSIFICATIONS.filter((classification) => isStructure({ classification }))).toEqual([
    "partnership",
    "sub-group",
    "combined-authority",
  ]);
  expect(isStructure({ classification: "council", is_class: true })).toBe(false);
});
