/** Each file once answered with a login page, under the status and at the address of what was asked for: what is kept must not suffer. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { Served } from "../browsers/serve";
import type { Outcome } from "./attacks";

type Digests = Readonly<Record<string, string>>;

/** What a reader's browser keeps after one visit, by its path. */
export async function keptFiles(browser: Browser, served: Served): Promise<readonly string[]> {
  const { context, page } = await reader(browser, served);
  await visit(page);
  const kept = Object.keys(await digestsKept(page));
  await context.close();
  return kept.toSorted();
}

/** Poisoned at the first visit, while the worker is installed; a new reader for each file. */
export async function poisonInstallation(
  browser: Browser,
  served: Served,
  files: readonly string[],
): Promise<Outcome> {
  const outcome = new Tally();
  for (const file of files) {
    const { context, page } = await reader(browser, served);
    served.poison(file);
    await visit(page, A_MOMENT);
    served.poison(null);
    outcome.add(file, await recovers(page, served));
    await context.close();
  }
  return outcome;
}

/** Poisoned at a later visit; one reader after the other, in the same browser. */
export async function poisonLater(
  browser: Browser,
  served: Served,
  files: readonly string[],
): Promise<Outcome> {
  const outcome = new Tally();
  const { context, page } = await reader(browser, served);
  await visit(page);
  for (const file of files) {
    served.poison(file);
    await visit(page, A_MOMENT);
    served.poison(null);
    outcome.add(file, await recovers(page, served));
  }
  await context.close();
  return outcome;
}

class Tally implements Outcome {
  tried = 0;
  slowest = 0;
  readonly through: string[] = [];

  add(file: string, { fault, took }: { readonly fault: string | null; readonly took: number }): void {
    this.tried += 1;
    this.slowest = Math.max(this.slowest, took);
    if (fault !== null) this.through.push(`${file}: ${fault}`);
  }
}

/** The next visit shows the plan, all that is kept is as it was built, and the visit after that needs no network. */
async function recovers(
  page: Page,
  served: Served,
): Promise<{ readonly fault: string | null; readonly took: number }> {
  const start = performance.now();
  const shows = await visit(page);
  const took = performance.now() - start;
  if (!shows) return { fault: "the next visit does not show the plan", took };
  const spoilt = Object.entries(await digestsKept(page)).find(([file, digest]) => digest !== digestOf(file));
  served.withhold("");
  const opens = await visit(page);
  served.withhold(null);
  const fault = spoilt ? `kept ${spoilt[0]} spoilt` : opens ? null : "does not open without a network";
  return { fault, took };
}

const digestOf = (path: string): string =>
  createHash("sha256")
    .update(readFileSync(join("dist", path === "/" ? "index.html" : path)))
    .digest("hex");

async function reader(
  browser: Browser,
  served: Served,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({ baseURL: served.explorer });
  // Of the worker that the page registers, until it is there or refused.
  await context.addInitScript(() => {
    const { serviceWorker } = navigator;
    const register = serviceWorker.register.bind(serviceWorker);
    serviceWorker.register = (...of) => {
      const registered = register(...of);
      const settled = registered.then(
        ({ installing }) =>
          new Promise<void>((resolve) => {
            if (!installing) resolve();
            installing?.addEventListener("statechange", () => {
              if (/activated|redundant/.test(installing.state)) resolve();
            });
          }),
        () => undefined,
      );
      Object.assign(window, { worker: settled });
      return registered;
    };
  });
  return { context, page: await context.newPage() };
}

/** Milliseconds: a page that gets a login page in place of its script shows nothing for long. */
const A_MOMENT = 4_000;

/** Whether the plan is shown; the worker, if the page asks for one, has been installed or refused. */
async function visit(page: Page, timeout = 30_000): Promise<boolean> {
  await page.goto("about:blank");
  await page.goto("./").catch(() => undefined);
  const name = page.getByRole("treeitem").first();
  const failure = page.getByText(/could not be (loaded|read)|Login/).first();
  await name
    .or(failure)
    .waitFor({ timeout })
    .catch(() => undefined);
  const shows = await name.isVisible();
  if (shows) await page.evaluate(() => (window as { worker?: Promise<void> }).worker);
  return shows;
}

// Without functions of its own: what runs in the page has no names of the compiler's.
const digestsKept = (page: Page): Promise<Digests> =>
  page.evaluate(async () => {
    const digests: Record<string, string> = {};
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) {
        const copy = await (await caches.open(name)).match(url);
        const digest = await crypto.subtle.digest(
          "SHA-256",
          (await copy?.arrayBuffer()) ?? new ArrayBuffer(0),
        );
        digests[new URL(url).pathname] = [...new Uint8Array(digest)]
          .map((byte) => byte.toString(16).padStart(2, "0"))
          .join("");
      }
    return digests;
  });
