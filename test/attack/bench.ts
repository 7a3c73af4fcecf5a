/** Where the attacks are made: a browser, the served build, and chance. */
import type { Browser, Page } from "@playwright/test";
import { chromium } from "@playwright/test";
import type { Served } from "../browsers/serve";
import { serve } from "../browsers/serve";
import { findBrowser } from "../e2e/browser.mjs";
import { BROWSER_FLAGS } from "../e2e/browser-flags";
import type { Chance } from "./seeded";
import { seeded } from "./seeded";

const TRUSTED_TYPES =
  "require-trusted-types-for 'script'; trusted-types partnership-explorer-start partnership-explorer-worker";

const hostPage = (explorer: string, host: string): string =>
  `<!doctype html><html lang="en"><title>Host</title><body><h1>Host</h1><script src="${explorer}embed.js"></script>
  <iframe title="Explorer" width="800" height="600" src="${explorer}index.html?embed=1&host=${host.slice(0, -1)}"></iframe>`;

export interface Bench {
  readonly browser: Browser;
  readonly served: Served;
  /** The same for a part whether or not others came before it. */
  readonly chance: () => Chance;
  /** Part of a count, to look at it sooner. */
  readonly share: (count: number) => number;
  /** What pages threw since it was emptied. */
  readonly thrown: string[];
  readonly onPage: <Value>(address: string, work: (page: Page) => Promise<Value>) => Promise<Value>;
  /** Milliseconds until the built page shows a view, with nothing hostile about it: how busy the machine is. */
  readonly usualVisit: () => Promise<number>;
  readonly end: () => Promise<void>;
}

/** @param part of all that can be tried, above 0 and up to 1 */
export async function begun(seed: number, part: number): Promise<Bench> {
  const served = await serve("dist", hostPage, TRUSTED_TYPES);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...BROWSER_FLAGS],
  });
  const thrown: string[] = [];
  const onPage: Bench["onPage"] = async (address, work) => {
    const context = await browser.newContext({ baseURL: served.explorer, serviceWorkers: "block" });
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    page.on("pageerror", ({ message }) => thrown.push(message));
    page.on("dialog", (dialog) => void dialog.dismiss());
    await page.goto(address);
    const value = await work(page);
    await context.close();
    return value;
  };
  return {
    browser,
    served,
    thrown,
    chance: () => seeded(seed),
    share: (count) => Math.ceil(count * part),
    onPage,
    usualVisit: () =>
      onPage("about:blank", async (page) => {
        const start = performance.now();
        await page.goto("./");
        await page.getByRole("tabpanel").waitFor();
        return performance.now() - start;
      }),
    end: async () => {
      await browser.close();
      served.close();
    },
  };
}
