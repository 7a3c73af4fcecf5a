import { describe, expect, test } from "vitest";
import { applied } from "../../../src/record/edit/applied";
import { correctField } from "../../../src/record/edit/correct-field";
import { inverseOf } from "../../../src/record/edit/edit";
import { EMPTY_ROW, editableList, listOfRows, rowsOfList } from "../../../src/record/edit/editable-lists";
import { removeSource } from "../../../src/record/edit/remove-source";
import type { CollectionName, Item } from "../../../src/record/record";
import { editDone, nextEdit } from "../../../src/words/edit";
import { inventedRecord } from "../../fixtures/invented-record";

const record = inventedRecord();
const listIn = (collection: CollectionName, name: string) => {
  const list = editableList(collection, name);
  if (!list) throw new Error(`Expected a list; found no ${name}`);
  return list;
};
const itemIn = (collection: CollectionName, id: string): Item => {
  const item = record[collection].find((each: Item) => each.id === id);
  if (!item) throw new Error(`Expected an item; found no ${id}`);
  return item;
};
function corrected(collection: CollectionName, id: string, field: string, value: unknown) {
  const correction = correctField(record, { collection, id, field }, value);
  if (!("edit" in correction)) throw new Error(`Expected an edit; found ${correction.slip.expected}`);
  return correction.edit;
}

describe("a list of an item", () => {
  const names = listIn("organizations", "other_names");
  const board = itemIn("organizations", "health-board");

  test("is the same again when its rows are not changed", () => {
    for (const each of record.organizations) {
      expect(listOfRows(names, rowsOfList(each, names))).toEqual(each.other_names);
    }
  });

  test("gets one thing more, which is told in a sentence and can be taken back", () => {
    const row = { ...EMPTY_ROW, texts: { name: "Care Board", note: "former", end_date: "2012-05" } };
    const edit = corrected("organizations", "health-board", "other_names", listOfRows(names, [row]));
    const after = applied(record, edit);
    expect(after.organizations.find(({ id }) => id === "health-board")?.other_names).toEqual([
      { name: "Care Board", note: "former", end_date: "2012-05" },
    ]);
    expect(editDone(nextEdit(record, edit))).toBe(
      "Corrected the Marchshire Health Board, other names: “Care Board (former, until May 2012)” in place of nothing",
    );
    expect(applied(after, inverseOf(edit))).toEqual(record);
  });

  test("keeps of each thing what is not edited of it, and leaves out a row in which nothing stands", () => {
    const details = listIn("organizations", "details");
    const sources = [{ document_id: "report-2022", locator: "9.9", says: "existing" as const }];
    const item: Item = { ...board, details: [{ label: "Lead", value: "Ann", sources }] } as Item;
    const [row] = rowsOfList(item, details);
    if (!row) throw new Error("Expected a row; found none");
    expect(listOfRows(details, [{ ...row, texts: { label: "Lead", value: "Bob" } }, EMPTY_ROW])).toEqual([
      { label: "Lead", value: "Bob", sources },
    ]);
    expect(listOfRows(details, [EMPTY_ROW])).toBeUndefined();
  });

  test("refuses a thing without what it needs, and says what", () => {
    const rows = [{ ...EMPTY_ROW, texts: { note: "former" } }];
    const place = { collection: "organizations", id: "health-board", field: "other_names" } as const;
    expect(correctField(record, place, listOfRows(names, rows))).toHaveProperty("slip");
  });

  test("of pairs is one of both sides", () => {
    const pairs = listIn("change_events", "pairs");
    expect(listOfRows(pairs, [{ thing: null, texts: { "0": "a", "1": "b" } }])).toEqual([["a", "b"]]);
  });
});

describe("a source of an item", () => {
  const several = record.organizations.find(({ sources }) => sources.length > 1);
  const single = record.organizations.find(({ sources }) => sources.length === 1);

  test("is taken away, and comes back in its place", () => {
    if (!several) throw new Error("Expected a body with several sources");
    const edit = removeSource(record, "organizations", several.id, 0);
    if (!edit) throw new Error("Expected an edit; found none");
    const after = applied(record, edit);
    expect(after.organizations.find(({ id }) => id === several.id)?.sources).toEqual(
      several.sources.slice(1),
    );
    expect(applied(after, inverseOf(edit))).toEqual(record);
    expect(editDone(nextEdit(record, edit))).toMatch(/^Took away .+ as a source of /);
  });

  test("stays where it is the only one", () => {
    if (!single) throw new Error("Expected a body with one source");
    expect(removeSource(record, "organizations", single.id, 0)).toBeNull();
  });
});
