/** `npm run bench`: how long the shipped record takes, in Node and in a browser. Measures; judges nothing. */

import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { readRecord } from "../../build/read-record";
import { CLASSIC_SCRIPT } from "../../build/start-script";
import { lineageChart } from "../../src/graph/lanes/chart";
import { lanesOf } from "../../src/graph/lanes/lanes";
import { scaleByTold } from "../../src/graph/lanes/told-scale";
import { placeAll } from "../../src/graph/layout/places";
import { yearsShown } from "../../src/graph/layout/years-shown";
import { edgesOf } from "../../src/graph/plan/elements";
import { plotOf } from "../../src/graph/plan/plot";
import type { PartnershipRecord } from "../../src/record/record";
import { sliceAt } from "../../src/record/slice";
import { yearOf } from "../../src/time/period";
import { findBrowser } from "../e2e/browser.mjs";
import { shippedRecord } from "../five-documents/shipped-record";
import { exchange, largeRecord } from "../large-records";
import { publicBodies } from "../shapes/public-bodies";
import { recordOfShape } from "../shapes/register";

const PORT = 4373;
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
];

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

function report(what: string, times: readonly number[]): void {
  const [median, p95] = [quantile(times, 0.5), quantile(times, 0.95)].map((time) =>
    time.toFixed(2).padStart(8),
  );
  console.log(`${what.padEnd(52)} median ${median} ms   95th percentile ${p95} ms   n ${times.length}`);
}

function timed(times: number, work: (index: number) => void): readonly number[] {
  return Array.from({ length: times }, (_, index) => {
    const start = performance.now();
    work(index);
    return performance.now() - start;
  });
}

function inNode(): void {
  report(
    "read, parse and check the record",
    timed(20, () => readRecord()),
  );
  // A fresh record each time: what is derived is remembered with it.
  const fresh = Array.from({ length: 10 }, shippedRecord);
  const layout = { areaId: "cambridgeshire", columns: 7, councilsLeft: true };
  report(
    "place all of Cambridgeshire, from a fresh record",
    timed(fresh.length, (index) => fresh[index] && placeAll(fresh[index], layout)),
  );
  for (const areaId of ["cumbria", "cheshire-east", "cambridgeshire", "all"])
    report(`find where the lines of ${areaId} run`, timesOfRoutes(shippedRecord(), areaId));
  report("find where 182 lines between 14 boards run", timesOfRoutes(largeRecord(exchange(14)), "shire"));
  for (const lanes of [100, 200, 400, 800])
    report(`order and draw a lineage of ${lanes} lanes`, timesOfLineage(lanes));
  const record = shippedRecord();
  sliceAt(record, yearOf(2009));
  report(
    "slice a year",
    timed(320, (index) => sliceAt(record, yearOf(2009 + (index % 16)))),
  );
}

/** Of public bodies, of which two thirds as many changes are told as there are lanes. */
function timesOfLineage(count: number): readonly number[] {
  const shapes = Array.from({ length: 3 }, (_, index) =>
    recordOfShape(publicBodies(count * 3, Math.round(count * 0.675), index + 1)),
  );
  return timed(shapes.length, (index) => {
    const record = shapes[index];
    if (!record) return;
    const ids = new Set(record.organizations.map(({ id }) => id));
    const lanes = lanesOf(record, ids, { onlyChanged: true, byArea: false });
    const even = { years: record.years, left: 0, right: 1000 };
    lineageChart(record, lanes, scaleByTold(record, lanes.lanes, even));
  });
}

function timesOfRoutes(record: PartnershipRecord, areaId: string): readonly number[] {
  const layout = { areaId, columns: 7, councilsLeft: true };
  const places = placeAll(record, layout);
  const edges = edgesOf(record, places);
  yearsShown(record);
  const [edge] = edges;
  return timed(10, () => edge && plotOf(record, places, edges).routeOf(edge));
}

function compressed(): void {
  const folder = new URL("../../dist/assets/", import.meta.url);
  // What the page begins with names the modules that it loads at once.
  const start = readFileSync(new URL("../../dist/start.js", import.meta.url), "utf8");
  const scripts = readdirSync(folder).filter(
    (name) => name.endsWith(".js") && name !== basename(CLASSIC_SCRIPT),
  );
  const size = (names: readonly string[]): string => {
    const bytes = names.map((name) => gzipSync(readFileSync(new URL(name, folder)), { level: 9 }).length);
    return `${(bytes.reduce((sum, each) => sum + each, 0) / 1000).toFixed(1)} kB`;
  };
  const first = scripts.filter((name) => start.includes(name));
  console.log(`${"JavaScript before the first graph, gzip".padEnd(52)} ${size(first)}`);
  console.log(`${"all JavaScript, gzip".padEnd(52)} ${size(scripts)}`);
}

async function inBrowser(): Promise<void> {
  const server = await preview({ preview: { port: PORT, strictPort: true }, logLevel: "silent" });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
  try {
    const firsts: number[] = [];
    for (let run = 0; run < 8; run++) firsts.push(await firstGraph(browser));
    report("from navigation to the first drawn graph", firsts);
    const { all, script, frames, idle } = await steps(browser);
    report("step a year: main-thread work, paint and all", all);
    report("step a year: of that, script, style and layout", script);
    report("step a year: to the next painted frame", frames);
    report("for comparison, a frame without a step", idle);
  } finally {
    await browser.close();
    await new Promise((done) => server.httpServer.close(done));
  }
}

const ADDRESS = `http://localhost:${PORT}/#view=structure&period=2010&area=cambridgeshire`;
type Browser = Awaited<ReturnType<typeof chromium.launch>>;

async function firstGraph(browser: Browser): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await page.locator("[data-plan] [data-id]").first().waitFor();
  const time = await page.evaluate(
    () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))),
      ),
  );
  await context.close();
  return time;
}

/** Twice through all years by their buttons; the first round warms the page up and is not counted. */
async function steps(browser: Browser) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(ADDRESS);
  await page.locator("[data-plan] [data-id]").first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const used = async (): Promise<{ readonly all: number; readonly script: number }> => {
    const { metrics } = await session.send("Performance.getMetrics");
    const timeOf = (name: string): number => (metrics.find((each) => each.name === name)?.value ?? 0) * 1000;
    const script = timeOf("ScriptDuration") + timeOf("RecalcStyleDuration") + timeOf("LayoutDuration");
    return { all: timeOf("TaskDuration"), script };
  };
  const all: number[] = [];
  const script: number[] = [];
  const frames: number[] = [];
  const idle: number[] = [];
  for (let round = 0; round < 4; round++) {
    for (let year = 2009; year <= 2024; year++) {
      const before = await used();
      const frame = await page.evaluate(stepTo, String(year));
      const after = await used();
      await page.evaluate(stepTo, "none");
      const rest = await used();
      if (round === 0) continue;
      all.push(after.all - before.all);
      script.push(after.script - before.script);
      frames.push(frame);
      idle.push(rest.all - after.all);
    }
  }
  await page.close();
  return { all, script, frames, idle };
}

/** Runs in the page: presses the year's button and waits until the frame that shows it has been painted. */
function stepTo(year: string): Promise<number> {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[aria-label="Years"] button')];
  const button = buttons.find(({ textContent }) => textContent === year);
  const start = performance.now();
  button?.click();
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(performance.now() - start);
      channel.port2.postMessage(null);
    });
  });
}

inNode();
compressed();
await inBrowser();
