import fc from "fast-check";
import { expect, test } from "vitest";
import { defusedCell } from "../../src/io/defused";
import { openBytes } from "../../src/io/open-bytes";
import { openRecord } from "../../src/io/open-record";
import { PRESETS } from "../../src/io/presets/presets";
import { tableOfRows } from "../../src/io/table-of-rows";
import { Workbook } from "../../src/io/workbook";
import { sheetsOf, workbookOf } from "../../src/io/workbook-of";
import { cannotHold } from "../../src/io/workbook-of/cannot-hold";
import { checkRecord } from "../../src/record/check/check";
import type { PartnershipRecord } from "../../src/record/record";
import { inventedRecord } from "../fixtures/invented-record";
import { someSoundRecord } from "./sound-record";

const OPTIONS = { title: "Another title", asAt: "2030-01-01" };

/** What a program reads from the sheets that are written, without the file between them. */
const readBack = (record: PartnershipRecord) => {
  const sheets = sheetsOf(record).map(({ name, columns, rows }) => {
    const cells = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(defusedCell))];
    return { name, table: tableOfRows(cells.map((each, index) => ({ number: index + 1, cells: each }))) };
  });
  return openRecord([{ path: "ours.xlsx", content: new Workbook(sheets) }], { ...OPTIONS, presets: PRESETS });
};

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

test("a record that is written as a workbook and read again is the same record", async () => {
  const record = inventedRecord();
  expect(cannotHold(record)).toEqual([]);
  const opened = await openBytes([{ path: "ours.xlsx", bytes: await workbookOf(record) }], OPTIONS);
  expect(opened.faults).toEqual([]);
  expect(opened.record).toEqual(record);
});

test("so is any record, but for what it is told that a workbook cannot hold", () => {
  fc.assert(
    fc.property(someSoundRecord, (record) => {
      fc.pre(cannotHold(record).length === 0);
      const { record: read, faults } = readBack(record);
      expect(faults).toEqual([]);
      expect(read).toEqual(withoutEmptyLists(record));
    }),
    { numRuns: 200 },
  );
});

/** Names that a reader of cells may take for something else. */
const TRICKY = [
  "=1+1",
  "'=1+1",
  "-",
  "n/a",
  "One; Two",
  "One",
  "ID: beta",
  "beta",
  "Example: One",
  "One (Two)",
  "Yes",
  "line\nbreak",
  "two  spaces",
  "1e3",
  "2010-07-05",
  "<b>&amp;</b>",
  "_x0041_",
];
const someNames = fc.array(fc.constantFrom(...TRICKY), { minLength: 12, maxLength: 12 });

test("whatever things are called", () => {
  fc.assert(
    fc.property(inSoundRecords(), someNames, (record, names) => {
      const called = renamed(record, names);
      const { record: read, faults } = readBack(called);
      expect(faults).toHaveLength(checkRecord(called).length);
      expect(read).toEqual(withoutEmptyLists(called));
    }),
    { numRuns: 100 },
  );
});

const inSoundRecords = () =>
  someSoundRecord
    .map(({ classes: _, ...record }) => ({
      ...record,
      classes: [],
      persons: record.persons.map(plainSources),
    }))
    .map((record) => ({
      ...record,
      organizations: record.organizations.map(({ details: __, ...body }) => ({
        ...body,
        classification: "partnership",
      })),
      change_events: record.change_events.map(({ disputed: ___, ...event }) => event),
    }));

const plainSources = <Value extends PartnershipRecord["persons"][number]>(person: Value): Value => ({
  ...person,
  sources: person.sources.map(({ document_id, says }) => ({ document_id, locator: "1", says })),
});

const renamed = (record: PartnershipRecord, names: readonly string[]): PartnershipRecord => {
  const named = <Value extends object>(items: readonly Value[], field: string, from: number) =>
    items.map((item, index) => ({ ...item, [field]: names[(from + index) % names.length] }));
  return {
    ...record,
    title: names[0] ?? "",
    documents: named(record.documents, "title", 0),
    areas: named(record.areas, "name", 1),
    organizations: named(record.organizations, "name", 2),
    persons: named(record.persons, "name", 6),
    posts: named(record.posts, "label", 8),
    change_events: named(record.change_events, "label", 3),
  };
};

test("the file itself keeps every sign that a workbook can hold", async () => {
  const { organizations, ...record } = inventedRecord();
  const summary = TRICKY.join(" | ");
  const [first, ...others] = organizations;
  const tricky = { ...record, organizations: first ? [{ ...first, summary }, ...others] : others };
  const opened = await openBytes([{ path: "ours.xlsx", bytes: await workbookOf(tricky) }], OPTIONS);
  expect(opened.record?.organizations[0]?.summary).toBe(summary);
});

test("what it cannot hold is said", () => {
  const record = inventedRecord();
  const [first, ...others] = record.organizations;
  if (!first) throw new Error("no body");
  const with_ = (more: object): PartnershipRecord => ({
    ...record,
    organizations: [{ ...first, ...more }, ...others],
  });
  const sources = first.sources;
  expect(cannotHold(with_({ disputed: [{ field: "founding_date", value: "2003", sources }] }))).toEqual([
    "What other evidence says otherwise of one item.",
  ]);
  expect(cannotHold(with_({ details: [{ label: "Lead", value: "Ann", sources }] }))).toEqual([
    "The paragraphs of the details of one item; the details themselves are held.",
  ]);
  expect(cannotHold(with_({ kept: { image: "x" }, summary: " with spaces " }))).toEqual([
    "What another program wrote beside one item, and the explorer does not show.",
    "Spaces around a text of one item, or signs in it that no workbook can hold.",
  ]);
});
