import { expect, test } from "vitest";
import { isStructure, kindOf, kindsThere } from "../../src/record/kind";
import { recordOf } from "../../src/record/record";
import { CLASSIFICATIONS } from "../../src/record/vocabulary";
import { SMALL_MANIFEST, smallRecord } from "../small-record";

const usual = recordOf(SMALL_MANIFEST, {});
const kindOfUsual = (classification: string, is_class = false) => kindOf(usual, { classification, is_class });

test("a combined authority is drawn as a partnership, a health body as another organisation", () => {
  expect(kindOfUsual("combined-authority")).toBe("partnership");
  expect(kindOfUsual("sub-group")).toBe("sub-group");
  expect(kindOfUsual("council")).toBe("council");
  expect(kindOfUsual("health")).toBe("organisation");
});

test("a class of councils is no council, so that councils are counted one by one", () => {
  expect(kindOfUsual("council", true)).toBe("organisation");
  expect(kindOfUsual("partnership", true)).toBe("partnership");
});

test("every classification but four is another organisation, and none is a person", () => {
  const others = CLASSIFICATIONS.filter((classification) => kindOfUsual(classification) === "organisation");
  expect(others).toHaveLength(CLASSIFICATIONS.length - 4);
});

test("partnerships, combined authorities, boards and groups are structures; councils and others are none", () => {
  expect(CLASSIFICATIONS.filter((classification) => isStructure(usual, { classification }))).toEqual([
    "partnership",
    "sub-group",
    "combined-authority",
  ]);
  expect(isStructure(usual, { classification: "council", is_class: true })).toBe(false);
});

test("a word that nobody knows, or one that JavaScript knows, is of another organisation", () => {
  expect(["chamber", "constructor", "__proto__"].map((word) => kindOfUsual(word))).toEqual([
    "organisation",
    "organisation",
    "organisation",
  ]);
});

test("a record says itself what its classes are drawn as, the usual ones too", () => {
  const own = recordOf(
    {
      ...SMALL_MANIFEST,
      classes: [
        { id: "NMD", name: "Department", plural: "Departments", kind: "council" },
        { id: "task-force", name: "Task force", kind: "sub-group" },
        { id: "business", name: "Company", kind: "partnership" },
        { id: "quango", name: "Quango", kind: "other" },
      ],
    },
    {},
  );
  const kinds = ["NMD", "task-force", "business", "quango", "health", "council"].map((classification) =>
    kindOf(own, { classification }),
  );
  expect(kinds).toEqual(["council", "sub-group", "partnership", "organisation", "organisation", "council"]);
});

test("the kinds of a record are those of its bodies", () => {
  expect([...kindsThere(smallRecord())]).toEqual(["council", "partnership", "sub-group", "organisation"]);
  expect([...kindsThere(usual)]).toEqual([]);
});
