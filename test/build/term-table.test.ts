import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { termTable } from "../../build/term-table";

test("the glossary has each term of the screens with its wording and its explanation", () => {
  expect(readFileSync("docs/glossary.md", "utf8")).toContain(`\n${termTable()}\n`);
});
