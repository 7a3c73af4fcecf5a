import { describe, expect, test } from "vitest";
import { openBytes } from "../../../src/io/open-bytes";
import { SAVE_FORMATS } from "../../../src/io/save/formats";
import { emptyRecord } from "../../../src/record/empty-record";
import { inventedRecord } from "../../fixtures/invented-record";
import { smallRecord, source } from "../../small-record";

const formatOf = (id: string) => {
  const format = SAVE_FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(`Expected a format; found no ${id}`);
  return format;
};

const EXPLORER = '<title>x</title><script id="explorer-record"></script>';
const explorer = () => Promise.resolve(EXPLORER);

test("the one file is offered first, and each form has a name, a file and a purpose of its own", () => {
  expect(SAVE_FORMATS[0]?.name).toBe("one file");
  for (const field of ["id", "name", "purpose", "fileName"] as const)
    expect(new Set(SAVE_FORMATS.map((format) => format[field])).size).toBe(SAVE_FORMATS.length);
});

describe("what a form cannot hold", () => {
  test("is nothing, of a record without anything", () => {
    const nothing = emptyRecord({ title: "New", years: { first: 2020, last: 2021 }, areaName: "Town" });
    for (const { id, cannotHold } of SAVE_FORMATS)
      expect([id, cannotHold({ ...nothing, areas: [] })]).toEqual([id, []]);
  });

  test("is told in sentences with its count, of one and of several, and only where the record has it", () => {
    expect(formatOf("popolo").cannotHold(smallRecord())).toEqual([
      "1 sum of money is left out.",
      "1 relation between bodies, such as who reports to whom, is left out.",
      "1 change is left out.",
      "7 themes of bodies are left out.",
      "2 notes of several bodies that are told of together are left out.",
      "7 notes of how a name is told, such as with “the”, are left out.",
      "1 note of whom a seat is kept for is left out.",
      "15 paragraphs that are cited are links with their place in words, without what they say of the thing.",
      "2 documents are named by what cites them alone.",
    ]);
  });

  test("of a graph: what is planned, what is not exact, and what has no place in it", () => {
    const planned = {
      id: "plan",
      type: "replaced",
      certainty: "planned",
      original_organization_ids: ["health-trust"],
      resulting_organization_ids: ["new-board"],
      label: "A plan",
      sources: [source("planned")],
    };
    const record = smallRecord(
      { "health-trust": { founding_edtf: "1999~", details: [{ label: "Risk", value: "High" }] } },
      { change_events: [planned] },
    );
    expect(formatOf("gexf").cannotHold(record)).toEqual(
      expect.arrayContaining([
        "1 seat or office is left out.",
        "1 change that is not reported as done is left out.",
        "1 date that is not exact stands as the longest time that it can mean, with its text beside it.",
        "1 body that is only planned or proposed is told from the others by a text alone.",
        "1 detail of a register is left out.",
      ]),
    );
    expect(formatOf("gexf").cannotHold(record)).not.toContainEqual(expect.stringContaining("votes"));
  });
});

describe("what is said to open again does", () => {
  test.each(SAVE_FORMATS.filter(({ opensAgain, id }) => opensAgain && id !== "one-file" && id !== "folder"))(
    "$name",
    async ({ fileName, write }) => {
      const record = inventedRecord();
      const content = await write(record, explorer);
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      const opened = await openBytes([{ path: fileName, bytes }], { title: "Again", asAt: "2024-05-01" });
      expect(opened.record?.organizations.map(({ id, name }) => [id, name])).toEqual(
        record.organizations.map(({ id, name }) => [id, name]),
      );
    },
  );
});

test("what is said to hold the whole record gives it back whole", async () => {
  const record = inventedRecord();
  const json = await formatOf("json").write(record, explorer);
  const bytes = new TextEncoder().encode(String(json));
  const { record: again } = await openBytes([{ path: "a.json", bytes }], { title: "A", asAt: "2024" });
  expect(again).toEqual(record);
});

test("a file that is not the explorer's is refused in words", async () => {
  const write = formatOf("one-file").write(smallRecord(), () => Promise.resolve("<title>Sign in</title>"));
  await expect(write).rejects.toThrow("The file beside this page is not that of this explorer");
});
