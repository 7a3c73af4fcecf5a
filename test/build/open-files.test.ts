import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openFiles, writeRecord } from "../../build/open-files";
import { readRecord } from "../../build/read-record";
import { inventedRecord } from "../fixtures/invented-record";
import { POPOLO } from "../io/generous/popolo-document";

const RECORD = new URL("../fixtures/record/", import.meta.url).pathname;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "record-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const AS_AT = "2024-05-01";

describe("files are opened as one record", () => {
  test("a manifest brings the parts beside it, and the folder that is written says the same", async () => {
    const { record, faults } = await openFiles([join(RECORD, "record.json")], { asAt: AS_AT });
    expect([record, faults]).toEqual([inventedRecord(), []]);
    writeRecord(record!, join(folder, "out"));
    expect(readRecord(join(folder, "out")).record).toEqual(record);
  });

  test("Popolo, written as a folder and read again, is the same and has no fault", async () => {
    const { record } = await openFiles([put("vale.json", JSON.stringify(POPOLO))], {
      asAt: AS_AT,
      contacts: true,
    });
    expect(record?.title).toBe("vale");
    writeRecord(record!, join(folder, "out"));
    const { kept, ...again } = readRecord(join(folder, "out")).record!;
    expect(readRecord(join(folder, "out")).faults).toEqual([]);
    // Contact details are asked for each time.
    expect(again.organizations.map(({ id }) => id)).toEqual(record?.organizations.map(({ id }) => id));
    expect(kept).toEqual(record?.kept);
  });

  test("a file in Windows-1252 is read, and that is told, and no fault", async () => {
    const bytes = Buffer.from('{"persons":[{"id":"a","name":"Zoë – “Z”"}]}', "utf8").toString("utf8");
    const windows = Uint8Array.from([...bytes], (letter) => WINDOWS[letter] ?? letter.charCodeAt(0));
    const { record, faults, readAs } = await openFiles([put("people.json", windows)], { asAt: AS_AT });
    expect(record?.persons[0]?.name).toBe("Zoë – “Z”");
    expect(faults).toEqual([]);
    expect(readAs).toEqual([{ file: "people.json", format: "a text in Windows-1252, by its bytes" }]);
  });

  test("one that is no JSON is told by its line, and the others open", async () => {
    const { record, faults } = await openFiles(
      [put("slip.json", "{ oops"), put("people.json", '[{"id":"a","name":"Ann"}]')],
      { asAt: AS_AT },
    );
    expect(record?.persons).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: "slip.json", expected: "a JSON file" });
    expect(faults[0]?.found).toContain("on line 1, column 3");
  });

  test("a folder with JSON files in it is left alone", async () => {
    const path = put("mine.json", "{}");
    expect(() => writeRecord(inventedRecord(), folder)).toThrow("found mine.json in");
    expect(readFileSync(path, "utf8")).toBe("{}");
  });
});

const WINDOWS: Readonly<Record<string, number>> = { "–": 0x96, "“": 0x93, "”": 0x94 };
