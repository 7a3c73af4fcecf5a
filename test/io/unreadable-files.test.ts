import { describe, expect, test } from "vitest";
import { openBytes } from "../../src/io/open-bytes";
import { writeWorkbook } from "../../src/io/spreadsheet";
import { mendingInWords, placeInWords } from "../../src/words/faults";

type Content = string | Uint8Array;
const bytesOf = (content: Content) =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;
const open = (files: Readonly<Record<string, Content>>) =>
  openBytes(
    Object.entries(files).map(([path, content]) => ({ path, bytes: bytesOf(content) })),
    { title: "T", asAt: "2024-05-01", matchings: [] },
  );
const toldOf = async (path: string, content: Content) => {
  const { faults, unmatched } = await open({ [path]: content });
  return { unmatched, told: faults.map((fault) => `${placeInWords(fault)}: ${mendingInWords(fault)}`) };
};

describe("nothing to be matched is asked, and it is told what is wrong, where", () => {
  test.each([
    ["nothing stands", ""],
    ["there are only spaces and empty lines", "\uFEFF \n\n"],
  ])("in a file %s", async (_, content) => {
    expect(await toldOf("empty.csv", content)).toEqual({
      unmatched: undefined,
      told: ["empty.csv: expected a table, a workbook or a record; found nothing. empty.csv is empty"],
    });
  });

  test("there are headings alone", async () => {
    expect(await toldOf("reg.csv", "Partnership,Lead\n,\n")).toEqual({
      unmatched: undefined,
      told: [
        'reg.csv: expected a row under the headings; found the headings alone: "Partnership, Lead". reg.csv has no row to be read',
      ],
    });
  });

  test("no sheet of a workbook has anything in it", async () => {
    const sheet = (name: string) => ({ name, columns: [], rows: [] });
    expect(await toldOf("empty.xlsx", await writeWorkbook([sheet("Sheet1"), sheet("Sheet2")]))).toEqual({
      unmatched: undefined,
      told: ["empty.xlsx: expected a table, a workbook or a record; found nothing. empty.xlsx is empty"],
    });
  });
});

test("beside a table that has rows, an empty one is no reason not to read it", async () => {
  const { unmatched, faults } = await open({ "empty.csv": "", "reg.csv": "Partnership,Lead\nForum,Ann\n" });
  expect(unmatched?.map(({ file }) => file)).toEqual(["reg.csv"]);
  expect(faults.map(({ file }) => file)).toEqual(["empty.csv"]);
});

test.each([
  ["photo.jpg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10), "a picture"],
  ["plan.pdf", "%PDF-1.7\n1 0 obj", "a PDF"],
  ["notes.bin", Uint8Array.of(0x41, 0x42, 0, 0x81, 0xc3, 0xa9), "a picture, or a file of another program"],
])("%s is told as what it is", async (path, content, found) => {
  expect((await toldOf(path, content)).told).toEqual([
    `${path}: expected a table, a workbook or a record; found ${found}`,
  ]);
});
