import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { recordFiles } from "./build/record-files.ts";

const PORT = Number(process.env["PORT"] ?? 4173);

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
