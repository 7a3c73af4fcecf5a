import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describedFiles } from "../../build/described-files";

test.each([...describedFiles()])("%s is what `npm run describe` writes", (path, text) => {
  expect(readFileSync(path, "utf8")).toBe(text);
});
