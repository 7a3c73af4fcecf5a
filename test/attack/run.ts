/** `npm run test:attack`: hostile input in thousands, and long use, on the built pages under the documented policy. */
import type { Page } from "@playwright/test";
import { chromium } from "@playwright/test";
import { serve } from "../browsers/serve";
import { findBrowser } from "../e2e/browser.mjs";
import type { Outcome } from "./attacks";
import {
  attackByAddresses,
  attackByAttributes,
  attackByExports,
  attackByFiles,
  attackByMessages,
  attackByRecords,
} from "./attacks";
import { keptFiles, poisonInstallation, poisonLater } from "./poison";
import { seeded } from "./seeded";
import type { Wear } from "./wear";
import { makeAndRemove, openAndClose, step, wearOf } from "./wear";

const SEED = Number(process.env["SEED"] ?? 12);
/** Part of the whole, to look at it sooner. */
const SHARE = Number(process.env["SHARE"] ?? 1);
const SLOW = 2000;
const TRUSTED_TYPES =
  "require-trusted-types-for 'script'; trusted-types partnership-explorer-start partnership-explorer-worker";

const hostPage = (explorer: string, host: string): string =>
  `<!doctype html><html lang="en"><title>Host</title><body><h1>Host</h1><script src="${explorer}embed.js"></script>
  <iframe title="Explorer" width="800" height="600" src="${explorer}index.html?embed=1&host=${host.slice(0, -1)}"></iframe>`;

const served = await serve("dist", hostPage, TRUSTED_TYPES);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});
const chance = seeded(SEED);
const share = (count: number): number => Math.ceil(count * SHARE);
let failed = false;

async function onPage<Value>(address: string, work: (page: Page) => Promise<Value>): Promise<Value> {
  const context = await browser.newContext({ baseURL: served.explorer, serviceWorkers: "block" });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  page.on("pageerror", ({ message }) => {
    failed = true;
    console.log(`thrown: ${message}`);
  });
  page.on("dialog", (dialog) => void dialog.dismiss());
  await page.goto(address);
  const value = await work(page);
  await context.close();
  return value;
}

function tell(what: string, { tried, slowest, through }: Outcome, limit = SLOW): void {
  failed ||= through.length > 0 || slowest > limit;
  const numbers = `${String(tried).padStart(6)} tried   slowest ${slowest.toFixed(0).padStart(5)} ms   through ${through.length}`;
  console.log(`${what.padEnd(12)} ${numbers}`);
  for (const each of through.slice(0, 10)) console.log(`    ${each}`);
}

const inWords = ({ megabytes, nodes, listeners }: Wear): string =>
  `${megabytes.toFixed(1).padStart(6)} MB ${String(nodes).padStart(6)} nodes ${String(listeners).padStart(5)} listeners`;

async function wear(
  what: string,
  address: string,
  count: number,
  work: (page: Page, count: number) => Promise<void>,
) {
  await onPage(address, async (page) => {
    const session = await page.context().newCDPSession(page);
    // Warmed up, so that what is remembered once does not count.
    await work(page, Math.min(count, 40));
    const before = await wearOf(session);
    await work(page, count);
    console.log(
      `${`${count} ${what}`.padEnd(16)} before ${inWords(before)}   after ${inWords(await wearOf(session))}`,
    );
  });
}

console.log(`seed ${SEED}`);
try {
  tell("records", await onPage("about:blank", (page) => attackByRecords(page, share(200), chance)));
  tell("addresses", await onPage("./", (page) => attackByAddresses(page, share(10_000), chance)));
  tell("messages", await onPage(served.host, (page) => attackByMessages(page, share(10_000), chance)));
  tell("exports", attackByExports(share(200), chance));
  tell("files", await onPage("about:blank", (page) => attackByFiles(page, share(30), chance)));
  tell("attributes", await onPage(served.host, (page) => attackByAttributes(page, share(375))));
  // A visit is a whole page and its worker: what counts is that it recovers.
  const kept = (await keptFiles(browser, served)).filter((_, index) => index % Math.ceil(1 / SHARE) === 0);
  tell("poisoned", await poisonInstallation(browser, served, kept), Infinity);
  tell("poisoned on", await poisonLater(browser, served, kept), Infinity);
  await wear("steps", "./", share(10_000), step);
  await wear("dialogs", "./", share(500), openAndClose);
  await wear("elements", served.host, share(300), makeAndRemove);
} finally {
  await browser.close();
  served.close();
}
process.exitCode = failed ? 1 : 0;
