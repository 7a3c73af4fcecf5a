import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const SRC = new URL("../src", import.meta.url).pathname;
const TESTS = new URL("../test", import.meta.url).pathname;
/** From left to right; what shares a number stands side by side and does not look at the other. */
const RANKS: Readonly<Record<string, number>> = {
  time: 0,
  embed: 0,
  record: 1,
  lineage: 2,
  words: 3,
  questions: 4,
  "graph/layout": 5,
  // What a line may not run through are places; how it is drawn is no matter of where it runs.
  "graph/routes": 6,
  "graph/plan": 7,
  "graph/lanes": 8,
  "graph/picture": 9,
  io: 10,
  store: 11,
  views: 12,
  app: 13,
  offline: 13,
  "main.tsx": 14,
};
/** The last layer that knows no React. */
const LAST_PURE = RANKS["store"] ?? 0;

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), "utf8") }));

/** The first folder; of `graph/` each room is a layer. */
const layerOf = (path: string): string =>
  path
    .split("/")
    .slice(0, path.startsWith("graph/") ? 2 : 1)
    .join("/");

/** `import … from "x"`, `export … from "x"`, `import "x"` and `import("x")`: what is named, and from where. */
const importsOf = (text: string) =>
  [...text.matchAll(/\b(?:import|export)\b\s*([\w\s{},*]*?)\s*(?:from\s*)?\(?\s*"([^"]+)"/g)].map(
    ([, names = "", from = ""]) => ({ names, from }),
  );

const pathsThatImport = (wanted: (names: string, from: string) => boolean): readonly string[] =>
  files
    .filter(({ text }) => importsOf(text).some(({ names, from }) => wanted(names, from)))
    .map(({ path }) => path);

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

test("every file of the source belongs to a layer", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.map(({ path }) => path).filter((path) => RANKS[layerOf(path)] === undefined)).toEqual([]);
});

test("imports point only leftward: time, record, lineage, words, questions, the rooms of graph, io, store, views, app", () => {
  const rightward = files.flatMap(({ path, text }) =>
    importsOf(text)
      .filter(({ from }) => from.startsWith("."))
      .map(({ from }) => normalize(join(dirname(path), from)))
      .filter((target) => layerOf(target) !== layerOf(path))
      .filter((target) => (RANKS[layerOf(target)] ?? 99) >= (RANKS[layerOf(path)] ?? -1))
      .map((target) => `${path} imports ${target}`),
  );
  expect(rightward).toEqual([]);
});

test("nothing from time to store knows React", () => {
  const knowing = pathsThatImport((_, from) => /^(react|react-dom|react-aria-components)(\/|$)/.test(from));
  expect(knowing.filter((path) => (RANKS[layerOf(path)] ?? 0) <= LAST_PURE)).toEqual([]);
  expect(knowing).toContain("app/Frame.tsx");
});

test("what is fetched later goes by lazyPart, which tells that it is on its way and that it failed", () => {
  const own = pathsThatImport((names, from) => from === "react" && /\b(lazy|Suspense)\b/.test(names));
  expect(own).toEqual(["views/later/lazyPart.tsx"]);
});

test("the service worker imports nothing of the page but how a JSON file is read, how long is waited for it and what marks it, so that both do alike", () => {
  const outside = files
    .filter(({ path }) => layerOf(path) === "offline")
    .flatMap(({ text }) => importsOf(text).filter(({ from }) => !/^\.\/[\w-]+$/.test(from)));
  expect(outside.map(({ from }) => from)).toEqual(["../io/mark-of-bytes", "../io/silence", "../io/json"]);
});

test("one file knows JavaScript's Date; the service worker, which is no part of the page, its own clock", () => {
  const knowing = files.filter(({ text }) => /\bnew Date\b|\bDate\s*[.(]/.test(withoutComments(text)));
  expect(knowing.map(({ path }) => path).sort()).toEqual(["offline/worker.ts", "time/day.ts"]);
});

test("what a date text means is asked of one file; of the parts that it reads with, the rest knows none", () => {
  const readers = pathsThatImport((_, from) => /\/edtf-(date|calendar|season|reach)$/.test(from));
  expect(readers.filter((path) => !/^time\/edtf(-\w+)?\.ts$/.test(path))).toEqual([]);
  expect(readers).toContain("time/edtf.ts");
});

test("one hook of the views touches Cytoscape's Core, and what draws on it; one file has another without a screen", () => {
  const touching = pathsThatImport((names, from) => from === "cytoscape" && /\bCore\b|^\w+$/.test(names));
  expect(touching.toSorted()).toEqual([
    "lineage/link-graph.ts",
    "views/plan/drawing.ts",
    "views/plan/useCanvas.ts",
  ]);
});

test("no file is named for nothing in particular, and none only passes on what others hold", () => {
  const names = files.map(({ path }) => basename(path).replace(/\.tsx?$/, ""));
  expect(names.filter((name) => /^(utils?|helpers?|misc|common|index|types|constants)$/i.test(name))).toEqual(
    [],
  );
});

/** What is about the record that is shipped, or measures how it is shown. */
const OF_THE_SHIPPED_RECORD = /^(five-documents|e2e\/five-documents|bench)\//;

test("with another record in data/ every other test says the same: none reads the shipped one", () => {
  const tests = readdirSync(TESTS, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.m?ts$/.test(path) && !path.startsWith("e2e/"))
    .filter((path) => !OF_THE_SHIPPED_RECORD.test(path))
    .map((path) => ({ path, text: withoutComments(readFileSync(join(TESTS, path), "utf8")) }));
  expect(tests.length).toBeGreaterThan(100);
  const reading = tests.filter(
    ({ text }) =>
      /\bshipped-record"|\breadRecord\(\s*\)/.test(text) ||
      importsOf(text).some(({ from }) => /(^|\/)data\//.test(from)) ||
      /new URL\("[./]*data\b|readFileSync\([^)]*\bdata\//.test(text),
  );
  expect(reading.map(({ path }) => path)).toEqual([]);
});

test("in the browser, too, only the tests of the five documents open the areas that these are about", () => {
  const specs = readdirSync(join(TESTS, "e2e")).filter((path) => path.endsWith(".spec.ts"));
  expect(specs.length).toBeGreaterThan(5);
  const naming = specs.filter((path) =>
    /cambridge|cheshire|cumbria/i.test(readFileSync(join(TESTS, "e2e", path), "utf8")),
  );
  expect(naming).toEqual([]);
});
