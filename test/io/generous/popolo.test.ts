import { describe, expect, test } from "vitest";
import { openRecord } from "../../../src/io/open-record";
import { recordAsJson } from "../../../src/io/record-json";
import { lossesOf } from "./losses";
import { POPOLO, POPOLO_OF_NULLS } from "./popolo-document";

const open = (content: unknown, contacts = true) =>
  openRecord([{ path: "vale.json", content }], { title: "The vale", asAt: "2020-01-01", contacts });
const again = (record: NonNullable<ReturnType<typeof open>["record"]>) =>
  open(JSON.parse(recordAsJson(record)));

describe("a document with every class and every field of Popolo 1.0.1", () => {
  test("opens with no fault", () => {
    const { record, faults } = open(POPOLO);
    expect(faults).toEqual([]);
    expect(record?.persons[0]).toMatchObject({ id: "ada", name: "Ada Bell", honorific_prefix: "Cllr" });
    expect(record?.memberships[0]).toMatchObject({ id: "ada-chairs", start_date: "2003-05-01" });
  });

  test("written and read again it is the same, with no fault", () => {
    const { record } = open(POPOLO);
    expect(again(record!)).toMatchObject({ record, faults: [] });
  });

  test("nothing of it is lost in what is written", () => {
    expect(lossesOf(POPOLO, JSON.parse(recordAsJson(open(POPOLO).record!)))).toEqual([]);
  });
});

describe("the same with null wherever Popolo allows it", () => {
  test("opens with no fault", () => {
    expect(open(POPOLO_OF_NULLS).faults).toEqual([]);
  });

  test("written and read again it is the same, with no fault", () => {
    const { record } = open(POPOLO_OF_NULLS);
    expect(again(record!)).toMatchObject({ record, faults: [] });
  });

  test("and with no id at all", () => {
    const without = Object.fromEntries(
      Object.entries(POPOLO_OF_NULLS).map(([name, items]) => [
        name,
        items.map((item) => ({ ...item, id: null })),
      ]),
    );
    const { record } = open({ ...without, memberships: [] });
    expect(record?.persons.map(({ name }) => name)).toEqual(["(no name)"]);
    expect(again(record!)).toMatchObject({ record, faults: [] });
  });
});
