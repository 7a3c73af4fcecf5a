/** Builds everything that a council puts on its server: `dist/`. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { oneFile } from "../src/io/save/one-file";
import { MANIFEST } from "../src/record/record-file";
import { allowedHosts } from "./allowed-hosts";
import { writeAreas } from "./area-files";
import { soundRecord } from "./checked-marks";
import { cytoscapeParts } from "./cytoscape-parts";
import { digestOf, digestsOf, filesToKeep, versioned } from "./kept-files";
import { LICENCES, licencesFile, noticeOf, packagesOf } from "./licences";
import { RECORD_SCRIPT, recordAsScript } from "./record-files";
import { RECORD_FOLDER } from "./record-folder";
import {
  CLASSIC_SCRIPT,
  CLASSIC_STYLES,
  modulesOf,
  pageWithStart,
  START_SCRIPT,
  startSource,
} from "./start-script";

/** Another one for whoever builds beside what is served. */
const DIST = process.env["DIST"] ?? "dist";
const TARGET = "es2022";

const read = (name: string): string => readFileSync(join(DIST, name), "utf8");
const write = (name: string, content: string): void => writeFileSync(join(DIST, name), content);

const page = readFileSync("index.html", "utf8");

/** The page for every browser that may fetch: modules, in parts. */
const modular = await build({ logLevel: "warn", build: { outDir: DIST } });

/** One classic script, and the one style sheet of what it draws. */
const buildClassic = (input: string, script: string, define: Readonly<Record<string, string>> = {}) =>
  build({
    configFile: false,
    logLevel: "warn",
    base: "./",
    plugins: [react(), cytoscapeParts],
    define,
    publicDir: false,
    build: {
      target: TARGET,
      outDir: DIST,
      emptyOutDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 4500,
      rolldownOptions: {
        input,
        // Of the helper that loads parts, of which there are none here.
        transform: { define: { "import.meta": "{}" } },
        output: {
          format: "iife",
          codeSplitting: false,
          entryFileNames: script,
          assetFileNames: CLASSIC_STYLES,
        },
      },
    },
  });

/** The same app for pages that may not fetch. */
const classic = await buildClassic("src/main.tsx", CLASSIC_SCRIPT, {
  __HOSTS__: JSON.stringify(allowedHosts()),
  // From which the one file makes itself anew with another record.
  __PAGE__: JSON.stringify(page),
});
/** The custom element for other pages. */
const element = await buildClassic("src/embed/element.ts", "embed.js");

const modules = [modular, classic, element].flat().flatMap((built) => {
  if (!("output" in built)) throw new Error("Expected a build that ends; found one that watches");
  return built.output.flatMap((part) => (part.type === "chunk" ? part.moduleIds : []));
});
const own = { heading: "Partnership Explorer", text: readFileSync("LICENSE", "utf8").trim() };
const licences = licencesFile([own, ...packagesOf(modules).map(noticeOf)]);
write(LICENCES, licences);

const sound = soundRecord(RECORD_FOLDER);
const marks = sound?.marks ?? {};
const areas = sound && writeAreas(sound.record, marks, join(DIST, "data"));

/** Each names the next with its digest: the page the start script, that the scripts that it chooses. */
const modularPage = read("index.html");
write(
  START_SCRIPT,
  startSource({
    ...modulesOf(modularPage),
    classicStyles: versioned(DIST, CLASSIC_STYLES),
    classicScripts: [RECORD_SCRIPT, CLASSIC_SCRIPT].map((name) => versioned(DIST, name)),
    checked: areas === null ? marks : { [MANIFEST]: marks[MANIFEST] ?? "" },
    areas,
  }),
);
write("index.html", pageWithStart(modularPage, versioned(DIST, START_SCRIPT)));

/** Last, since it names what the others wrote. */
const files = filesToKeep(DIST);
await buildClassic("src/offline/worker.ts", "sw.js", {
  __FILES__: JSON.stringify(digestsOf(DIST, files)),
  __BY_AREA__: JSON.stringify(areas !== null),
  __BUILD__: JSON.stringify(digestOf(DIST, files)),
});

const SINGLE = "partnership-explorer.html";
write(
  SINGLE,
  oneFile({
    page,
    styles: read(CLASSIC_STYLES),
    icon: `data:image/png;base64,${readFileSync("public/icon.png").toString("base64")}`,
    record: recordAsScript(),
    explorer: read(CLASSIC_SCRIPT),
    licences,
  }),
);
process.stdout.write(`${join(DIST, SINGLE)}: ${Math.round(statSync(join(DIST, SINGLE)).size / 1024)} kB\n`);
