import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { CLASSIC_SCRIPT } from "../../../build/start-script";
import type { Row } from "../row";

/** Compressed, in kilobytes. */
const sizeOf = (names: readonly string[]): number =>
  names
    .map((name) => gzipSync(readFileSync(`dist/assets/${name}`), { level: 9 }).length / 1000)
    .reduce((sum, each) => sum + each, 0);

export default {
  section: "size",
  lines: {
    first: { what: "JavaScript before the first graph, gzip", unit: "kB", target: 280 },
    all: { what: "all JavaScript, gzip", unit: "kB" },
  },
  rounds: 1,
  browser: true,
  measure: () => {
    const isModule = (name: string) => name.endsWith(".js") && name !== basename(CLASSIC_SCRIPT);
    const scripts = readdirSync("dist/assets").filter(isModule);
    // What the page begins with names the modules that it loads at once.
    const start = readFileSync("dist/start.js", "utf8");
    return { first: [sizeOf(scripts.filter((name) => start.includes(name)))], all: [sizeOf(scripts)] };
  },
} satisfies Row;
