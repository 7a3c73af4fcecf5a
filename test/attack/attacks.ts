/** Each attack tells how many were tried, what the slowest took, and what got through. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { ATTRIBUTES } from "../../src/embed/attributes";
import { hostileExports } from "./exports";
import {
  HOSTILE_TEXTS,
  hostileAddress,
  hostileMessage,
  hostileRecord,
  hostileRecordInWords,
} from "./hostile-input";
import type { Chance } from "./seeded";

export interface Outcome {
  readonly tried: number;
  /** Of one of them, in milliseconds. */
  readonly slowest: number;
  readonly through: readonly string[];
}

const times = <Value>(count: number, make: () => Value): readonly Value[] =>
  Array.from({ length: count }, make);

const hasRun = (page: Page): Promise<boolean> => page.evaluate(() => "ran" in window);

/** Each is shown or refused in words, and nothing of it runs. */
export async function attackByRecords(page: Page, count: number, chance: Chance): Promise<Outcome> {
  let slowest = 0;
  const through: string[] = [];
  const show = await servingRecords(page);
  for (const [index, each] of times(count, () => hostileRecord(chance)).entries()) {
    show(each);
    const start = performance.now();
    await page.goto(`./?record=${index}`);
    const shown = page.locator("[role=tabpanel], [role=alert]").first();
    await shown.waitFor({ timeout: 20_000 }).catch(() => through.push(`record ${index}: nothing is shown`));
    slowest = Math.max(slowest, performance.now() - start);
    if (await hasRun(page)) through.push(`record ${index}: ran`);
  }
  return { tried: count, slowest, through };
}

/** The record that the page gets is the one that was named last. */
async function servingRecords(page: Page): Promise<(files: ReadonlyMap<string, unknown>) => void> {
  let shown: ReadonlyMap<string, unknown> = new Map();
  await page.route("**/data/*.json", (route) =>
    route.fulfill({
      json: shown.get(new URL(route.request().url()).pathname.split("/").at(-1) ?? "") ?? null,
    }),
  );
  return (files) => {
    shown = files;
  };
}

/** What is saved or copied, as texts: each is what it says, and nothing else. */
export function attackByExports(count: number, chance: Chance): Outcome {
  let slowest = 0;
  const all = times(count, () => {
    const start = performance.now();
    const exports = hostileExports(chance);
    slowest = Math.max(slowest, performance.now() - start);
    return exports;
  }).flat();
  const through = all.flatMap(({ name, fault }) =>
    fault === null ? [] : [`${name}: ${fault.slice(0, 200)}`],
  );
  return { tried: all.length, slowest, through };
}

/** What is saved of hostile records, opened in a browser, where no policy stops it from running. */
export async function attackByFiles(page: Page, count: number, chance: Chance): Promise<Outcome> {
  let slowest = 0;
  const through: string[] = [];
  const show = await servingRecords(page);
  const opened = await page.context().newPage();
  for (let index = 0; index < count; index++) {
    show(hostileRecordInWords(chance));
    for (const { address, presses } of SAVED) {
      const [first] = presses;
      // The other page was in front of it; what lies behind is drawn once a second.
      await page.bringToFront();
      const opening = performance.now();
      await page.goto(`./?record=${index}#${address}`);
      await page.getByRole("button", { name: first, exact: true }).waitFor();
      // Opening and saving are two waits for whoever does it, and each of them is not to hang.
      const saving = performance.now();
      const html = await savedText(page, presses);
      slowest = Math.max(slowest, saving - opening, performance.now() - saving);
      await opened.goto("about:blank");
      await opened.setContent(html);
      if ((await hasRun(opened)) || (await hasRun(page))) through.push(`record ${index}: ${address} ran`);
    }
  }
  return { tried: count * SAVED.length, slowest, through };
}

const OF_2016 = "period=2016&area=marchshire&select=northwick-borough-council";
const SAVED = [
  { address: `view=structure&${OF_2016}&compare=2010&review=annual`, presses: ["Download as a web page"] },
  { address: `view=structure&${OF_2016}`, presses: ["Share", "Save as SVG"] },
  { address: `view=lineage&${OF_2016}`, presses: ["Share", "Save as SVG"] },
  { address: "record=open", presses: ["Save as one file"] },
] as const;

async function savedText(page: Page, presses: readonly string[]): Promise<string> {
  const downloading = page.waitForEvent("download");
  for (const name of presses) await page.getByRole("button", { name, exact: true }).click();
  return readFileSync(await (await downloading).path(), "utf8");
}

/** One after the other on one page, which goes on showing a view. */
export async function attackByAddresses(page: Page, count: number, chance: Chance): Promise<Outcome> {
  await page.goto("./");
  await page.getByRole("tabpanel").waitFor();
  const addresses = times(count, () => hostileAddress(chance));
  return page.evaluate(async (hashes) => {
    let slowest = 0;
    const through: string[] = [];
    for (const hash of hashes) {
      const start = performance.now();
      location.hash = hash;
      await new Promise((done) => setTimeout(done));
      // A view that is fetched for the first time may take a moment.
      while (document.querySelector("main")?.textContent?.trim() === "" && performance.now() - start < 2000)
        await new Promise((done) => setTimeout(done, 10));
      slowest = Math.max(slowest, performance.now() - start);
      const isBlank = document.querySelector("main")?.textContent?.trim() === "";
      if (isBlank || "ran" in window) through.push(hash.slice(0, 200));
    }
    return { tried: hashes.length, slowest, through };
  }, addresses);
}

/** From the page that it talks with, to a frame that must still answer at the end. */
export async function attackByMessages(page: Page, count: number, chance: Chance): Promise<Outcome> {
  await page.getByRole("heading", { name: "Host" }).waitFor();
  await page.frameLocator("iframe").getByRole("tabpanel").waitFor();
  const messages = times(count, () => hostileMessage(chance));
  const outcome = await page.evaluate(async (all) => {
    let slowest = 0;
    for (const message of all) {
      const start = performance.now();
      frames[0]?.postMessage(message, "*");
      await new Promise((done) => setTimeout(done));
      slowest = Math.max(slowest, performance.now() - start);
    }
    return { tried: all.length, slowest, through: "ran" in window ? ["a message ran"] : [] };
  }, messages);
  await page.evaluate(() => {
    const ours = { protocol: "partnership-explorer", version: 1 };
    frames[0]?.postMessage(
      { ...ours, type: "set", parameters: { view: "table", guide: "", review: "" } },
      "*",
    );
  });
  const table = page.frameLocator("iframe").getByRole("tab", { name: "Table", selected: true });
  const answers = await table.waitFor({ timeout: 20_000 }).then(
    () => [],
    () => ["the frame does not answer any more"],
  );
  return { ...outcome, through: [...outcome.through, ...answers] };
}

/** Each attribute with each text; a frame is of the explorer's origin, or there is none. */
export async function attackByAttributes(page: Page, count: number): Promise<Outcome> {
  const pairs = ATTRIBUTES.flatMap((name) => HOSTILE_TEXTS.map((text) => [name, text] as const));
  const tried = Array.from(
    { length: count },
    (_, index) => pairs[Math.floor((index * pairs.length) / count)],
  );
  return page.evaluate(async (all) => {
    let slowest = 0;
    const through: string[] = [];
    for (const pair of all) {
      if (!pair) continue;
      const start = performance.now();
      const element = document.createElement("partnership-explorer");
      element.setAttribute(...(pair as [string, string]));
      document.body.append(element);
      const address = element.shadowRoot?.querySelector("iframe")?.src ?? "http:";
      await new Promise((done) => setTimeout(done));
      if (!/^https?:/.test(address) || "ran" in window) through.push(pair.join("=").slice(0, 200));
      element.remove();
      slowest = Math.max(slowest, performance.now() - start);
    }
    return { tried: all.length, slowest, through };
  }, tried);
}
