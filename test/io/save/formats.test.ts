import { describe, expect, test } from "vitest";
import { openBytes } from "../../../src/io/open-bytes";
import { SAVE_FORMATS } from "../../../src/io/save/formats";
import { oneFile } from "../../../src/io/save/one-file";
import type { SaveFormat } from "../../../src/io/save/save-format";
import { emptyRecord } from "../../../src/record/empty-record";
import type { PartnershipRecord } from "../../../src/record/record";
import { inventedRecord } from "../../fixtures/invented-record";
import { smallRecord, source } from "../../small-record";

const formatOf = (id: string) => {
  const format = SAVE_FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(`Expected a format; found no ${id}`);
  return format;
};

const PAGE =
  '<!doctype html><html><head><meta charset="utf-8" /><link rel="icon" href="x"><title>x</title></head><body><script type="module" src="x"></script></body></html>';
const explorer = () =>
  Promise.resolve(oneFile({ page: PAGE, styles: "", icon: "", record: "", explorer: "", licences: "" }));

async function readAgain({ fileName, write }: SaveFormat, record: PartnershipRecord) {
  const content = await write(record, explorer);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return openBytes([{ path: fileName, bytes }], { title: "Again", asAt: "2024-05-01" });
}

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

test.each(SAVE_FORMATS.filter(({ opensAgain }) => opensAgain))(
  "$name opens again, as it says",
  async (format) => {
    const record = inventedRecord();
    const { record: again } = await readAgain(format, record);
    expect(again?.organizations.map(({ id, name }) => [id, name])).toEqual(
      record.organizations.map(({ id, name }) => [id, name]),
    );
  },
);

const WHOLE = SAVE_FORMATS.filter(({ cannotHold }) => cannotHold(inventedRecord()).length === 0);

test("of the invented record, four forms hold all, and CSV does until Excel opens it", () => {
  expect(WHOLE.map(({ id }) => id)).toEqual(["one-file", "folder", "workbook", "json"]);
  expect(formatOf("csv").cannotHold(inventedRecord())).toEqual([
    expect.stringMatching(
      /^\d+ paragraphs with a number such as 3.10 or 4\/2 turn into numbers or dates where Excel/,
    ),
  ]);
});

test.each(WHOLE)("$name gives the record back whole, with nothing to tell", async (format) => {
  const { record, faults, madeUp } = await readAgain(format, inventedRecord());
  expect(record).toEqual(inventedRecord());
  expect([faults, madeUp]).toEqual([[], []]);
});

test("a web page of another kind, and a file that somebody has changed, are told", async () => {
  const tell = async (text: string) =>
    (
      await openBytes([{ path: "a.html", bytes: new TextEncoder().encode(text) }], {
        title: "",
        asAt: "2024",
      })
    ).faults[0];
  expect(await tell("<!DOCTYPE html><p>Sign in")).toMatchObject({
    expected: "an explorer saved as one file",
    found: "another web page",
  });
  const saved = String(await formatOf("one-file").write(smallRecord(), explorer));
  expect(await tell(saved.replace('{"record', "{record"))).toMatchObject({
    found: "one that somebody has changed",
  });
});

test("a file that is not the explorer's is refused in words", async () => {
  const write = formatOf("one-file").write(smallRecord(), () => Promise.resolve("<title>Sign in</title>"));
  await expect(write).rejects.toThrow("The file beside this page is not that of this explorer");
});
