/** What is read of a foreign format and written as a record's folder is read again the same, with nothing to be told. */
import { expect, test } from "vitest";
import { openBytes } from "../../../src/io/open-bytes";
import { recordFiles } from "../../../src/io/record-folder";
import { AS_AT, openFixtures } from "./open-fixture";

const SETS: readonly (readonly string[])[] = [
  ["councils.csv"],
  ["govuk-1.json", "govuk-2.json"],
  ["ifg-organisation.csv", "ifg-organisation-link.csv"],
  ["dynamic-13.gexf"],
  ["years-12.gexf"],
  ["moderngov.xml"],
  ["graph.graphml"],
  ["ons-history.csv", "ons-changes.csv", "ons-equivalents.csv"],
];

test.each(SETS.map((names) => ({ names: names.join(", "), files: names })))("$names", async ({ files }) => {
  const { record } = await openFixtures(...files);
  expect(record?.organizations.length).toBeGreaterThan(0);
  const written = Object.entries(recordFiles(record!)).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const again = await openBytes(written, { title: "", asAt: AS_AT });
  expect([again.faults, again.madeUp]).toEqual([[], []]);
  expect(again.record).toEqual(record);
});
