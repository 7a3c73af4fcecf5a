import { expect, test } from "vitest";
import { openBytes } from "../../src/io/open-bytes";
import { mendingInWords, placeInWords } from "../../src/words/faults";

const MANIFEST = {
  title: "T",
  period: "2009/2024",
  default_area: "town",
  parts: [
    { path: "town.json", area_id: "town" },
    { path: "parts/shire.json", area_id: "town" },
  ],
};
const TOWN = { areas: [{ id: "town", name: "Town" }] };

const openFiles = (files: Readonly<Record<string, unknown>>) =>
  openBytes(
    Object.entries(files).map(([path, content]) => ({
      path,
      bytes: new TextEncoder().encode(typeof content === "string" ? content : JSON.stringify(content)),
    })),
    { title: "T", asAt: "2024-05-01" },
  );

test("a part that the manifest names and that was not given is told, and the others open", async () => {
  const { record, faults } = await openFiles({ "record.json": MANIFEST, "town.json": TOWN });
  expect(record?.areas).toHaveLength(1);
  expect(faults.map((fault) => `${placeInWords(fault)}: ${mendingInWords(fault)}`)).toEqual([
    "parts/shire.json: expected a file of the record, opened together with the others; found none",
  ]);
});

test("a part counts as given by its name alone, without its folder", async () => {
  const { faults } = await openFiles({ "record.json": MANIFEST, "town.json": TOWN, "shire.json": {} });
  expect(faults).toEqual([]);
});

test("of a part that cannot be read, that is told and nothing else", async () => {
  const { faults } = await openFiles({ "record.json": MANIFEST, "town.json": TOWN, "shire.json": "{" });
  expect(faults.map(({ file, expected }) => `${file}: ${expected}`)).toEqual(["shire.json: a JSON file"]);
});
