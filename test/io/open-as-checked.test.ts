import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { soundRecord } from "../../build/checked-marks";
import { markOfBytes } from "../../src/io/mark-of-bytes";
import { openAsChecked } from "../../src/io/open-as-checked";
import { openRecord } from "../../src/io/open-record";
import { MANIFEST } from "../../src/record/record-file";
import { filesOf, ladder } from "../large-records";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test("a record that needs nothing is the same, whether it is checked or taken as it stands", () => {
  const files = [...filesOf(ladder(4))].map(([path, content]) => ({ path, content }));
  const checked = openRecord(files, { title: MANIFEST, asAt: "2024-12-31" });
  expect(openAsChecked(files)).toEqual(checked);
});

/** A folder with these files, gone after the test. */
function folderOf(files: ReadonlyMap<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), "record-"));
  for (const [path, content] of files) writeFileSync(join(folder, path), JSON.stringify(content));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("the files of a record that is sound have marks, each by its path; those of one with a fault have none", () => {
  const sound = filesOf(ladder(2));
  expect(Object.keys(soundRecord(folderOf(sound))?.marks ?? {})).toEqual([MANIFEST, "shire.json"]);
  const [, [path, part] = ["", {}]] = [...sound];
  const faulty = { ...(part as object), persons: [{ id: "pat" }] };
  expect(soundRecord(folderOf(new Map([...sound, [path, faulty]])))).toBeNull();
});

test("one byte more, less or other is another mark, wherever it stands", () => {
  const marks = ["town", "towns", "tow", "tows", "Town", "town\n", "", "\0", "nwot"].map((text) =>
    markOfBytes(bytesOf(text)),
  );
  expect(new Set(marks).size).toBe(marks.length);
  expect(marks[0]).toMatch(/^[0-9a-f]{16}$/);
});

test("bytes have one mark, wherever they begin", () => {
  const shifted = bytesOf("a town").subarray(2);
  expect(markOfBytes(shifted)).toBe(markOfBytes(bytesOf("town")));
});
