import { readdirSync, readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const PORT = Number(process.env["PORT"] ?? 4173);

/** The record stays a folder of plain JSON files beside the app, so that a council can replace it without a build. */
const recordFiles: Plugin = {
  name: "record-files",
  generateBundle() {
    for (const name of readdirSync("data").filter((file) => file.endsWith(".json"))) {
      this.emitFile({ type: "asset", fileName: `data/${name}`, source: readFileSync(`data/${name}`) });
    }
  },
};

export default defineConfig({
  // Relative addresses: the built folder works from any folder of any web server.
  base: "./",
  plugins: [react(), recordFiles],
  // One script before the first graph, most of it Cytoscape and React: `npm run bench` tells its compressed size.
  build: { target: "es2022", chunkSizeWarningLimit: 900 },
  preview: { port: PORT, strictPort: true },
  server: { port: PORT, strictPort: true },
  test: { include: ["test/**/*.test.ts"], environment: "node", isolate: false },
});
