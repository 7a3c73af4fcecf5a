import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openBytes } from "../../../src/io/open-bytes";
import { csvTablesOf } from "../../../src/io/save/csv-tables";
import { zipOf } from "../../../src/io/save/zip";
import { unturned } from "../../../src/io/unturned";
import { cannotHold } from "../../../src/io/workbook-of/cannot-hold";
import { readWrittenDate } from "../../../src/io/written-date";
import type { PartnershipRecord } from "../../../src/record/record";
import { inventedRecord } from "../../fixtures/invented-record";
import { smallRecord } from "../../small-record";
import { someSoundRecord } from "../sound-record";

const OPTIONS = { title: "Another title", asAt: "2030-01-01" };
const readAgain = async (record: PartnershipRecord) =>
  openBytes([{ path: "ours.zip", bytes: await zipOf(csvTablesOf(record), "2026-05-03") }], OPTIONS);

/** A list of nothing says no more than none. */
const withoutEmptyLists = <Value>(value: Value): Value => {
  if (Array.isArray(value)) return value.map(withoutEmptyLists) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(
    ([name, inner]) => !(Array.isArray(inner) && inner.length === 0 && OPTIONAL.has(name)),
  );
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutEmptyLists(inner)])) as Value;
};
const OPTIONAL: ReadonlySet<string> = new Set(["details", "other_names", "continuing_organization_ids"]);

/** Names that a reader of cells may take for something else. */
const TRICKY = [
  ...["=1+1", "'=1+1", "-", "n/a", "One; Two", "One, Two", 'The "Board"', "ID: recap", "Example: One"],
  ...["Yes", "line\nbreak", "two  spaces", "1e3", "2010-07-05", "sep=;", "</script>", "a\tb"],
];

describe("the sheets as CSV", () => {
  test("opened together they are the record again", async () => {
    const record = inventedRecord();
    const opened = await readAgain(record);
    expect(opened.faults).toEqual([]);
    expect(opened.record).toEqual(record);
  });

  test("so are those of any record, but for what it is told that they cannot hold", async () => {
    await fc.assert(
      fc.asyncProperty(someSoundRecord, async (record) => {
        fc.pre(cannotHold(record).length === 0);
        const { record: read, faults } = await readAgain(record);
        expect(faults).toEqual([]);
        expect(read).toEqual(withoutEmptyLists(record));
      }),
    );
  });

  test("whatever bodies are called, they come back", async () => {
    const record = inventedRecord();
    const called = record.organizations.map((body, index) => ({ ...body, name: TRICKY[index] ?? body.name }));
    const { record: read } = await readAgain({ ...record, organizations: called });
    expect(read?.organizations.map(({ name }) => name)).toEqual(called.map(({ name }) => name));
  });

  test("have a file for each sheet that the record fills, and one of the record itself", () => {
    expect(Object.keys(csvTablesOf(smallRecord()))).toEqual([
      ...["record.csv", "documents.csv", "structures.csv", "changes.csv", "seats.csv", "members.csv"],
      ...["relations.csv", "money.csv", "people.csv", "areas.csv"],
    ]);
  });

  test("a formula is text, and a day or a month begins with a word, so that Excel turns neither", () => {
    const record = smallRecord({
      "town-board": { name: "=1+1", founding_date: "2010-07-05", dissolution_date: "2012-05" },
    });
    const lines = csvTablesOf(record)["structures.csv"]?.split("\r\n") ?? [];
    expect(lines.find((line) => line.startsWith("'=1+1,"))).toContain(",on 5 July 2010,in May 2012,");
  });
});

test.each([
  ["5 July 2010", "on 5 July 2010", "2010-07-05"],
  ["May 2011", "in May 2011", "2011-05"],
  ["2011", "2011", "2011"],
  ["about May 2011", "about May 2011", "2011-05~"],
  ["between 1 May 2010 and 3 May 2010", "between 1 May 2010 and 3 May 2010", "[2010-05-01..2010-05-03]"],
])("%s is written as %s, and read as %s", (date, written, edtf) => {
  expect(unturned(date)).toBe(written);
  expect(readWrittenDate(written, { order: "day-first" })).toMatchObject({ edtf });
});
