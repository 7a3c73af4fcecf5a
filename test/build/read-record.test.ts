import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readRecord } from "../../build/read-record";
import { contentOf } from "../../build/record-files";
import { faultInWords } from "../fault-in-words";

const INVENTED = new URL("../fixtures/record", import.meta.url).pathname;

/** What the check and the build read: each as somebody saved it. */
describe("a folder of files, as people save them", () => {
  let folder: string;
  const part = (): string => join(folder, "eastvale.json");
  const save = (change: (text: string) => string | Uint8Array): void =>
    writeFileSync(part(), change(readFileSync(part(), "utf8")));
  const faults = (): readonly string[] => readRecord(folder).faults.map(faultInWords);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "partnerships-"));
    cpSync(INVENTED, folder, { recursive: true });
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test("with a byte order mark is read as without it", () => {
    const { record } = readRecord(folder);
    save((text) => `\uFEFF${text}`);
    expect(readRecord(folder).record).toEqual(record);
    expect(contentOf(part())).toEqual(JSON.parse(readFileSync(join(INVENTED, "eastvale.json"), "utf8")));
  });

  test("with a slip has a fault that names the file, the line and the column; the build stops at it", () => {
    save((text) => text.replace("[", "[,"));
    const slip = "expected a JSON file; found “,” on line 2, column 17 (value expected)";
    expect(faults()).toEqual([`eastvale.json: ${slip}`]);
    expect(() => contentOf(part())).toThrow(`${part()}: ${slip}`);
  });

  test("saved as Windows-1252 is read, by the check as by the build; the check notes the encoding", () => {
    save((text) => Buffer.from(text.replace("Eastvale", "Eastvallé"), "latin1"));
    const { record } = readRecord(folder);
    expect(JSON.stringify(record)).toContain("Eastvallé");
    expect(faults()).toEqual([
      "eastvale.json: expected a text in UTF-8; found a text in windows-1252, by its bytes",
    ]);
    expect(JSON.stringify(contentOf(part()))).toContain("Eastvallé");
  });
});
