/** The built page in a browser, with the shipped record or another. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { chromium } from "@playwright/test";
import type { Plugin } from "vite";
import { preview } from "vite";
import { findBrowser } from "../e2e/browser.mjs";
import { BROWSER_FLAGS } from "../e2e/browser-flags";

export const VIEWPORT = { width: 1440, height: 900 } as const;

/** The files of a record by their names. */
export type Files = ReadonlyMap<string, unknown>;

export interface BuiltPage {
  readonly browser: Browser;
  /** Ends in a slash. */
  readonly address: string;
}

interface Served {
  /** Another record than the shipped one, built as a council would build it. */
  readonly files?: Files;
  /** Whether it must be without faults: one with faults is checked in the page, which is another work. */
  readonly checked?: boolean;
  /** What the server does besides. */
  readonly plugins?: readonly Plugin[];
}

/** @throws Error where a record that must be without faults has some */
export async function withServedPage<Result>(
  work: (address: string) => Promise<Result>,
  { files, checked = true, plugins = [] }: Served = {},
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "bench-page-"));
  const outDir = files ? distWith(files, folder) : "dist";
  if (checked && readFileSync(join(outDir, "start.js"), "utf8").includes("partnershipRecordChecked = {}"))
    throw new Error("Expected a record without faults; found one that the build could not mark as checked");
  const server = await preview({
    build: { outDir },
    preview: { port: 0 },
    plugins: [...plugins],
    logLevel: "silent",
  });
  const { port } = server.httpServer.address() as AddressInfo;
  try {
    return await work(`http://localhost:${port}/`);
  } finally {
    await new Promise((done) => server.httpServer.close(done));
    rmSync(folder, { recursive: true });
  }
}

/** @throws Error as above */
export const withBuiltPage = <Result>(
  work: (page: BuiltPage) => Promise<Result>,
  { flags = BROWSER_FLAGS, ...served }: Served & { readonly flags?: readonly string[] } = {},
): Promise<Result> =>
  withServedPage(async (address) => {
    const browser = await chromium.launch({ executablePath: findBrowser(), args: [...flags] });
    try {
      return await work({ browser, address });
    } finally {
      await browser.close();
    }
  }, served);

/** The built page with another record in place of the shipped one, as this commit builds it for a council. */
function distWith(files: Files, folder: string): string {
  if (!readFileSync("build/bundle.ts", "utf8").includes('"DIST"'))
    throw new Error("Expected a build that can be told where to write; found an older one");
  const [record, dist] = [join(folder, "record"), join(folder, "dist")];
  mkdirSync(record);
  for (const [name, content] of files) writeFileSync(join(record, name), JSON.stringify(content));
  const env = { ...process.env, RECORD_FOLDER: relative(process.cwd(), record), DIST: dist };
  execFileSync("npm", ["run", "-s", "bundle"], { env, stdio: "ignore" });
  return dist;
}

/** A page in a context of its own, closed with it, once a plan is on it. */
export async function openedAt({ browser, address }: BuiltPage, hash: string): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(`${address}#${hash}`);
  await page.locator("[data-plan] [role=treeitem]").first().waitFor({ timeout: 120_000 });
  return page;
}
