import { expect, test } from "vitest";
import { kindInWords, kindsInWords, kindWithin, pluralsOf } from "../../src/words/kind";
import { readSmall, SMALL_MANIFEST, smallRecord } from "../small-record";

const withClasses = (classifications: Readonly<Record<string, string>>) => {
  const classes = [
    { id: "trust", name: "NHS trust", plural: "NHS trusts", kind: "other" },
    { id: "strategic", name: "strategic partnership", plural: "strategic partnerships", kind: "partnership" },
    { id: "county", name: "County council", kind: "council" },
  ] as const;
  const changes = Object.fromEntries(
    Object.entries(classifications).map(([id, classification]) => [id, { classification }]),
  );
  const { record } = readSmall(changes, {}, { ...SMALL_MANIFEST, classes });
  if (!record) throw new Error("Expected a record; found none");
  return record;
};

test("where the record says no more than the kind, the kind is said, and small within a sentence", () => {
  const record = smallRecord();
  expect(kindInWords(record, "town-board")).toBe("Board or sub-group");
  expect(kindWithin(record, "health-trust")).toBe("other organisation");
  expect([kindInWords(record, "ann"), kindWithin(record, "ann")]).toEqual(["Person", "person"]);
});

test("a class of the record is called as the record calls it", () => {
  const record = withClasses({ "health-trust": "trust", "town-partnership": "strategic" });
  expect([kindInWords(record, "health-trust"), kindWithin(record, "health-trust")]).toEqual([
    "NHS trust",
    "NHS trust",
  ]);
  expect([kindInWords(record, "town-partnership"), kindWithin(record, "town-partnership")]).toEqual([
    "Strategic partnership",
    "strategic partnership",
  ]);
});

test("a word of which the record says nothing is shown as its source has it", () => {
  const record = withClasses({ "health-trust": "quango" });
  expect([kindInWords(record, "health-trust"), kindWithin(record, "health-trust")]).toEqual([
    "Quango",
    "quango",
  ]);
});

test("the legend calls a kind by a class of the record only where all of the kind are of that class", () => {
  const record = withClasses({ "health-trust": "trust", "town-partnership": "strategic" });
  expect(kindsInWords(record, "organisation")).toBe("NHS trusts");
  expect(kindsInWords(record, "partnership")).toBe("Partnerships");
  expect(kindsInWords(smallRecord(), "organisation")).toBe("Others");
});

test("a class without a plural is no name of many", () => {
  const record = withClasses({ "town-council": "county" });
  expect(kindInWords(record, "town-council")).toBe("County council");
  expect([kindsInWords(record, "council"), pluralsOf(record, "council")]).toEqual(["Councils", []]);
});
