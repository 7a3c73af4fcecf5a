import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { digestOf, digestsOf, filesToKeep, versioned } from "../../build/kept-files";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "partnerships-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content = ""): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

test("what a page with a service worker loads is kept, in the order of the names; what is for others, and the record, is not", () => {
  const kept = [
    "assets/index-1a2b3c4d.css",
    "assets/index-1a2b3c4d.js",
    "icon.png",
    "index.html",
    "start.js",
  ];
  const forOthers = [
    "assets/explorer.css",
    "assets/explorer.js",
    "custom-elements.json",
    "data/areas.json",
    "data/record.js",
    "data/record.json",
    "embed.d.ts",
    "embed.js",
    "partnership-explorer.html",
    "web.config",
  ];
  for (const name of [...forOthers, ...kept.toReversed()]) write(name);
  expect(filesToKeep(folder)).toEqual(kept);
});

test("the digest is the same for the same files, and another for another content or name", () => {
  write("a.js", "a");
  write("b.js", "b");
  const before = digestOf(folder, ["a.js", "b.js"]);
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  expect(digestOf(folder, ["a.js", "b.js"])).toBe(before);
  expect(digestOf(folder, ["a.js"])).not.toBe(before);
  write("c.js", "b");
  expect(digestOf(folder, ["a.js", "c.js"])).not.toBe(before);
  write("b.js", "B");
  expect(digestOf(folder, ["a.js", "b.js"])).not.toBe(before);
});

test("the service worker is told the SHA-256 of each file, and of the page by the address of its folder", () => {
  write("index.html", "abc");
  write("start.js");
  expect(digestsOf(folder, ["index.html", "start.js"])).toEqual({
    "./": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "start.js": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  });
});

test("the address of a file changes with its content", () => {
  write("start.js", "first");
  const first = versioned(folder, "start.js");
  expect(first).toMatch(/^start\.js\?[0-9a-f]{16}$/);
  write("start.js", "second");
  expect(versioned(folder, "start.js")).not.toBe(first);
});
