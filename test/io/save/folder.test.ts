import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openRecord } from "../../../src/io/open-record";
import { folderOf } from "../../../src/io/save/folder";
import { zipOf } from "../../../src/io/save/zip";
import type { PartnershipRecord } from "../../../src/record/record";
import { COLLECTION_NAMES } from "../../../src/record/record";
import { inventedRecord } from "../../fixtures/invented-record";
import { smallRecord } from "../../small-record";
import { someSoundRecord } from "../sound-record";

const openFiles = (files: Readonly<Record<string, string>>) =>
  openRecord(
    Object.entries(files)
      .filter(([path]) => path.endsWith(".json"))
      .map(([path, text]) => ({ path: path.replace("data/", ""), content: JSON.parse(text) })),
    { title: "Again", asAt: "2024" },
  );
const readAgain = (record: PartnershipRecord) => openFiles(folderOf(record));

/** Items stand by area in the folder. */
const inOrder = (record: PartnershipRecord | null) =>
  record && {
    ...record,
    ...Object.fromEntries(
      COLLECTION_NAMES.map((name) => [name, record[name].toSorted((a, b) => (a.id < b.id ? -1 : 1))]),
    ),
  };

describe("the folder of a record", () => {
  test("of any sound record is read again as the same, with nothing to tell", () => {
    fc.assert(
      fc.property(someSoundRecord, (record) => {
        const { record: again, ...told } = readAgain(record);
        expect(inOrder(again)).toEqual(inOrder(record));
        expect(told).toEqual({ faults: [], madeUp: [], withheld: 0 });
      }),
    );
  });

  test("of the invented record too, and written again it is the same to the byte", () => {
    const { record } = readAgain(inventedRecord());
    expect(inOrder(record)).toEqual(inOrder(inventedRecord()));
    if (record) expect(folderOf(record)).toEqual(folderOf(inventedRecord()));
  });

  test("has a part for each area with a body, and the script", () => {
    expect(Object.keys(folderOf(inventedRecord()))).toEqual([
      "data/record.json",
      "data/areas.json",
      "data/marchshire.json",
      "data/eastvale.json",
      "data/record.js",
    ]);
  });

  test("whatever an area is called, its file is one that any computer takes, and none other", () => {
    const record = smallRecord();
    const ids = ["../../etc", "RECORD", "record", "Été à 3", "", "…", "areas"].map((id) => `${id}`);
    const areas = [...record.areas, ...ids.map((id) => ({ id, name: id }))];
    const [body] = record.organizations;
    if (!body) throw new Error("Expected a body; found none");
    const bodies = ids.map((area_id, index) => ({ ...body, id: `body-${index}`, area_id }));
    const files = folderOf({ ...record, areas, organizations: [...record.organizations, ...bodies] });
    expect(Object.keys(files)).toEqual([
      ...["record", "areas", "town", "etc", "record-2", "record-3", "t-3", "area", "area-2", "areas-2"].map(
        (name) => `data/${name}.json`,
      ),
      "data/record.js",
    ]);
  });

  test("what others wrote beside it is in it", () => {
    const content = { organizations: [{ id: "a", name: "A", seats: 3 }], budgets: [{ id: 1 }] };
    const { record } = openRecord([{ path: "a.json", content }], { title: "A", asAt: "2024" });
    if (!record) throw new Error("Expected a record; found none");
    expect(inOrder(readAgain(record).record)).toEqual(inOrder(record));
  });
});

test("a zip holds the files as they are, whatever letters they have, and however long they are", async () => {
  const files = { "data/a.json": "Ω 👍\n", "data/b.json": "", "data/c.json": "0123456789".repeat(50_000) };
  const unzipped = Object.entries(unzipSync(await zipOf(files, "2026-05-03"))).map(([path, bytes]) => [
    path,
    strFromU8(bytes),
  ]);
  expect(Object.fromEntries(unzipped)).toEqual(files);
});
