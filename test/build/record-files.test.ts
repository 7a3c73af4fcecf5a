import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { filesOf, notShipped } from "../../build/record-files";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "record-"));
  for (const name of ["town.json", "old-town.json"]) write(name, {});
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content));
const filesWith = (manifest: unknown) => {
  write("record.json", manifest);
  return filesOf(folder);
};

describe("of a folder with the record", () => {
  test("only the files that a part names are shipped, and the others told", () => {
    expect(filesWith({ parts: [{ path: "town.json", area_id: "town" }] })).toEqual({
      named: ["record.json", "town.json"],
      unnamed: ["old-town.json"],
    });
    expect(notShipped("old-town.json")).toBe(
      "old-town.json: no part of the record names it, so it is not shipped",
    );
  });

  test("a part that is not there, or lies outside, is not shipped: the page tells of it", () => {
    const parts = [{ path: "gone.json" }, { path: "../town.json" }, { path: 7 }, null];
    expect(filesWith({ parts }).named).toEqual(["record.json"]);
  });

  test("a manifest that is none is shipped alone", () => {
    for (const manifest of [null, [], "text", { parts: {} }])
      expect(filesWith(manifest).named).toEqual(["record.json"]);
  });
});
