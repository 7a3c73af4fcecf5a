import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const IMPORT_FETCHED = fileURLToPath(new URL("../src/app/importFetched.ts", import.meta.url));

/**
 * Every `import()` of the built page goes by `importFetched`, in place of the loader that Vite would add. What it is called
 * with is not documented: the version is pinned, and test/e2e/lazy.spec.ts notices.
 */
export const fetchedParts: Plugin = {
  name: "fetched-parts",
  apply: "build",
  enforce: "pre",
  load: (id) =>
    id === "\0vite/preload-helper.js"
      ? `export { importFetched as __vitePreload } from ${JSON.stringify(IMPORT_FETCHED)};`
      : null,
};
