/** A screen reader that runs within the page, by the rules of ARIA: as sober as the standard, and the same on every machine. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

const READER = join(
  dirname(createRequire(import.meta.url).resolve("@guidepup/virtual-screen-reader/package.json")),
  "lib/esm/index.browser.js",
);
/** So many phrases are kept of a walk: enough for every kind of thing that a view has. */
const MOST_PHRASES = 100;
/** Repeats what was said at the beginning. */
const isEnd = (phrase: string): boolean => phrase.startsWith("end of ");

type Virtual = typeof import("@guidepup/virtual-screen-reader").virtual;
declare global {
  var screenReader: Virtual;
}

/** Listens to the whole page from now on. */
export async function turnOn(page: Page): Promise<void> {
  await startAt(page, "body");
  await page.evaluate(() => screenReader.clearSpokenPhraseLog());
}

async function startAt(page: Page, selector: string): Promise<void> {
  await page.route("**/screen-reader.js", (route) => route.fulfill({ path: READER }));
  await page.evaluate(async (wanted) => {
    const url = new URL("screen-reader.js", document.baseURI).href;
    globalThis.screenReader = (await import(url)).virtual;
    const container = document.querySelector(wanted);
    if (!container) throw new Error(`Expected a part of the page to read; found no ${wanted}`);
    await screenReader.start({ container });
  }, selector);
}

/** What is said of a part of the page from its beginning, as a reader goes through it. */
export async function readOut(page: Page, selector: string): Promise<readonly string[]> {
  await startAt(page, selector);
  const phrases = await page.evaluate(async (most) => {
    const [first] = await screenReader.spokenPhraseLog();
    for (let count = 1; count < most; count++) {
      await screenReader.next();
      if ((await screenReader.lastSpokenPhrase()) === `end of ${first}`) break;
    }
    const log = await screenReader.spokenPhraseLog();
    await screenReader.stop();
    return log;
  }, 3 * MOST_PHRASES);
  return tidied(phrases).slice(0, MOST_PHRASES);
}

/** What is said from the last time that one listened until this is. */
export async function hear(page: Page, last: RegExp): Promise<readonly string[]> {
  let phrases: readonly string[] = [];
  await expect
    .poll(async () => {
      phrases = await page.evaluate(() => screenReader.spokenPhraseLog());
      return phrases.join("\n");
    })
    .toMatch(last);
  await page.evaluate(() => screenReader.clearSpokenPhraseLog());
  return tidied(phrases);
}

/**
 * Without the ends of things; without the place of a name on the plan among all names, which no browser counts over several trees;
 * and without where the page comes from.
 */
const tidied = (phrases: readonly string[]): readonly string[] =>
  phrases
    .filter((phrase) => !isEnd(phrase))
    .map((phrase) =>
      phrase
        .replace(/^(treeitem, .*), position \d+/, "$1")
        .replace(/^(treeitem, .*), set size \d+/, "$1")
        .replace(/https?:\/\/[^/]+\//, "https://explorer.example/"),
    );
