import { expect, test } from "vitest";
import { firstChunk } from "../../build/first-chunk";

/** By who imports them as they load. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  "/src/main.ts": [],
  "/src/plan.ts": ["/src/main.ts"],
  "/src/shared.ts": ["/src/plan.ts", "/src/guide.ts"],
  "/node_modules/react/index.js": ["/src/plan.ts"],
  // Loaded when it is opened.
  "/src/guide.ts": [],
  "/src/guide-words.ts": ["/src/guide.ts"],
  "/src/left.ts": ["/src/right.ts"],
  "/src/right.ts": ["/src/left.ts"],
};

const bundle = {
  getModuleInfo: (id: string) => {
    const importers = MODULES[id];
    return importers ? { isEntry: id === "/src/main.ts", importers } : null;
  },
};

test.each([
  ["/src/main.ts", "first"],
  ["/src/plan.ts", "first"],
  ["/src/shared.ts", "first"],
  ["/node_modules/react/index.js", null],
  ["/src/guide.ts", null],
  ["/src/guide-words.ts", null],
  ["/src/left.ts", null],
  ["/src/elsewhere.ts", null],
])("%s is in the chunk %s", (id, chunk) => {
  expect(firstChunk(id, bundle)).toBe(chunk);
});
