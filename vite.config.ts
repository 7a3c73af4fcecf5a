import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { allowedHosts } from "./build/allowed-hosts.ts";
import { cytoscapeParts } from "./build/cytoscape-parts.ts";
import { fetchedParts } from "./build/fetched-parts.ts";
import { recordFiles } from "./build/record-files.ts";

const PORT = Number(process.env["PORT"] ?? 4173);

/** Built pages are shown, and tested, as under the strictest of policies: no text becomes a script but by these two. */
const TRUSTED_TYPES =
  "require-trusted-types-for 'script'; trusted-types partnership-explorer-start partnership-explorer-worker";

/** What draws, beside our own: the two are compiled at the same time, and a new build of ours leaves the other as it is kept. */
const GRAPH = {
  name: "graph",
  priority: 1,
  tags: ["$initial" as const],
  test: /[\\/]node_modules[\\/](?:cytoscape|react-cytoscapejs)[\\/]/,
};

/** Of our own all that is needed then stays in one file. Cut by what parts share of it, each of them would leave another crumb. */
const START = { name: "start", tags: ["$initial" as const], test: /[\\/]src[\\/]/ };

export default defineConfig({
  // Relative addresses: the built folder works from any folder of any web server.
  base: "./",
  plugins: [react(), recordFiles, fetchedParts, cytoscapeParts],
  define: { __HOSTS__: JSON.stringify(allowedHosts()), __PAGE__: "null" },
  // One script before the first graph, most of it Cytoscape and React: `npm run bench` tells its compressed size.
  // The styles of all parts come with the page, so that none is ever shown without its own.
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 1600,
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: { groups: [GRAPH, START] } } },
  },
  preview: { port: PORT, strictPort: true, headers: { "Content-Security-Policy": TRUSTED_TYPES } },
  server: { port: PORT, strictPort: true },
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    isolate: false,
    // Vitest leaves one processor to itself, which is half of two; it waits for its workers most of the time.
    maxWorkers: "100%",
    testTimeout: 180_000,
  },
});
