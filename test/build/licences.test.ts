import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { licencesFile, noticeOf, packagesOf } from "../../build/licences";

test("the packages of modules are told once each, the innermost of each, in the order of their names", () => {
  expect(
    packagesOf([
      "/x/node_modules/react/cjs/react.js",
      "/x/node_modules/react/index.js",
      "/x/node_modules/@scope/name/dist/a.js",
      "/x/node_modules/react/node_modules/inner/b.js",
      "C:\\x\\node_modules\\d3\\c.js",
      "/x/src/main.tsx",
      "\0vite/preload-helper.js",
    ]),
  ).toEqual([
    "/x/node_modules/@scope/name",
    "/x/node_modules/react",
    "/x/node_modules/react/node_modules/inner",
    "C:/x/node_modules/d3",
  ]);
});

describe("the notice of a package", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "partnerships-"));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{"name":"wheel","version":"1.2.3","license":"MIT"}');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test("has its name, its version, and all texts of its licence", () => {
    writeFileSync(join(folder, "LICENSE.md"), "Copyright the makers\n");
    writeFileSync(join(folder, "NOTICE"), "Made of wood\n");
    expect(noticeOf(folder)).toEqual({
      heading: "wheel 1.2.3 (MIT)",
      text: "Copyright the makers\n\nMade of wood",
    });
  });

  test("that comes without one is found where it was kept by hand", () => {
    writeFileSync(join(folder, "package.json"), '{"name":"saxes","version":"6.0.0","license":"ISC"}');
    expect(noticeOf(folder).heading).toBe("saxes 6.0.0 (ISC)");
    expect(noticeOf(folder).text).toMatch(/^The ISC License\n\nCopyright/);
  });

  test("that has no text of a licence stops the build", () => {
    expect(() => noticeOf(folder)).toThrow("Expected the licence of wheel in its folder; found none");
  });
});

test("a text that several share stands once, under all their names", () => {
  const rule = "=".repeat(80);
  expect(
    licencesFile([
      { heading: "a 1", text: "Apache" },
      { heading: "b 2", text: "MIT" },
      { heading: "c 3", text: "Apache" },
    ]),
  ).toBe(`a 1\nc 3\n\nApache\n\n${rule}\n\nb 2\n\nMIT\n`);
});

test("every package that the explorer is built from has a notice to give", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const notices = Object.keys(dependencies).map((name) => noticeOf(join("node_modules", name)));
  expect(notices.filter(({ text }) => !/copyright/i.test(text))).toEqual([]);
});
