/**
 * What a screen reader says of each view, of each dialog, and as things happen: kept in `spoken/`, a phrase to a line, to be read by
 * a person whenever it changes. `UPDATE_SPOKEN=1` writes it anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { details, expect, marchshire, names, open, plan, sentence, test } from "./explorer";
import { hear, readOut, turnOn } from "./screen-reader";
import { test as looking, visit } from "./warm";

test.use({ record: "invented" });

function expectSpoken(name: string, phrases: readonly string[]): void {
  const file = new URL(`spoken/${name}.txt`, import.meta.url);
  if (process.env["UPDATE_SPOKEN"]) writeFileSync(file, `${phrases.join("\n")}\n`);
  expect(phrases).toEqual(readFileSync(file, "utf8").trimEnd().split("\n"));
}

interface Told {
  readonly address: string;
  /** What shows that all of it is there. */
  readonly there: (page: Page) => Locator;
  /** The part that is read. */
  readonly part: string;
  /** In CSS pixels, where it is not that of all tests. */
  readonly window?: { readonly width: number; readonly height: number };
}

/** Of which the plan takes all the width. */
const SMALL_WINDOW = { width: 1024, height: 640 };

const DIALOG = "dialog, [role=dialog]";
const inDialog = (page: Page) => page.locator(DIALOG).getByRole("heading").first();
const inArticle = (page: Page) => page.getByRole("article").getByRole("heading").first();
const inRegion = (name: string) => (page: Page) => page.getByRole("region", { name });

const PARTS: Readonly<Record<string, Told>> = {
  structure: {
    address: `${marchshire(2016)}&select=growth-company`,
    there: (page) => names(page).first(),
    part: "main",
  },
  "years side by side": {
    address: `${marchshire(2016)}&beside=2010,2016`,
    there: (page) => page.getByRole("figure").first(),
    part: "main",
  },
  lineage: {
    address: "view=lineage&period=2016&area=marchshire&select=safer-marchshire",
    there: (page) => page.getByRole("treeitem").first(),
    part: "main",
  },
  changes: {
    address: "view=changes&period=2016&area=marchshire",
    there: inRegion("Changes"),
    part: "main",
  },
  comparison: {
    address: "view=changes&period=2016&area=marchshire&compare=2010",
    there: inRegion("Changes"),
    part: "main",
  },
  table: {
    address: "view=table&period=2016&area=marchshire&table=seats&select=northwick-borough-council",
    there: (page) => page.getByRole("table"),
    part: "main",
  },
  sources: {
    address: "view=sources&period=2016&area=marchshire&cite=report-2016/3.1",
    there: inRegion("Sources"),
    part: "main",
  },
  head: { address: marchshire(2016), there: (page) => page.getByRole("searchbox"), part: "header" },
  legend: {
    address: marchshire(2016),
    there: inRegion("Legend and filters"),
    part: '[aria-label="Legend and filters"]',
  },
  details: {
    address: `${marchshire(2016)}&select=growth-company`,
    there: (page) => details(page).getByRole("heading").first(),
    part: "#details",
  },
  "details folded": {
    address: marchshire(2016),
    window: SMALL_WINDOW,
    there: (page) => details(page).getByRole("button", { name: "About 2016" }),
    part: "#details",
  },
  "beyond the edges": {
    address: `${marchshire(2016)}&select=growth-company`,
    window: SMALL_WINDOW,
    there: (page) => page.getByRole("button", { name: /^\d+ more/ }).first(),
    part: '[aria-label="Beyond the edges"]',
  },
  ways: {
    address: `${marchshire(2016)}&select=safer-marchshire&connect=leaders-board-officers`,
    there: (page) => page.getByRole("list", { name: "Way" }),
    part: '[aria-label^="How is it connected"]',
  },
  timeline: {
    address: marchshire(2016),
    there: inRegion("Timeline"),
    part: '[aria-label="Timeline"]',
  },
  answer: {
    address: `${marchshire(2016)}&select=safer-northwick&ask=what-happened`,
    there: inDialog,
    part: DIALOG,
  },
  guide: { address: "guide=open", there: inArticle, part: "main" },
  review: {
    address: `${marchshire(2022)}&compare=2016&select=northwick-borough-council&review=annual`,
    there: inArticle,
    part: "main",
  },
};
for (const [name, { address, window, there, part }] of Object.entries(PARTS)) {
  looking(`it is told as it was: ${name}`, async ({ page }) => {
    if (window) await page.setViewportSize(window);
    await visit(page, `#${address}`);
    await expect(there(page)).toBeVisible();
    expectSpoken(name.replaceAll(" ", "-"), await readOut(page, part));
  });
}

test("it is told as it was: the dialog for sharing", async ({ page }) => {
  await open(page, marchshire(2016));
  await page.getByRole("button", { name: "Share" }).click();
  // Reading begins at its title: of a dialog that has the focus itself, Orca reads everything in one go.
  await expect(inDialog(page)).toBeFocused();
  expectSpoken("share", await readOut(page, DIALOG));
});

test("a step is told, then each name that the keys lead to, and once that the details are open", async ({
  page,
}) => {
  await open(page, marchshire(2016));
  // On a busy machine it is told that the search is on its way.
  await expect(page.getByRole("searchbox")).toBeVisible();
  await turnOn(page);
  const told: string[] = [];
  const keys = page.keyboard;
  await page.getByRole("button", { name: "2017", exact: true }).click();
  told.push("# A step to 2017", ...(await hear(page, /polite: 2017/)));
  await names(page).first().focus();
  told.push("# Focus on the plan", ...(await hear(page, /treeitem/)));
  await keys.press("ArrowDown");
  told.push("# Down", ...(await hear(page, /polite: \d+ links?/)));
  await keys.press("ArrowRight");
  told.push("# Right", ...(await hear(page, /polite: .* links?/)));
  await keys.press("Enter");
  told.push("# Enter", ...(await hear(page, /polite: Details/)));
  await keys.press("ArrowDown");
  told.push("# Down", ...(await hear(page, /polite: .* links?/)));
  await page.setViewportSize({ width: 390, height: 800 });
  await plan(page).getByRole("treeitem").last().focus();
  await keys.press("Enter");
  told.push("# Enter on a narrow screen", ...(await hear(page, /polite: Details/)));
  expectSpoken("as-it-happens", told);
});

test("what a step changed goes when it is told: it is read in one place only", async ({ page }) => {
  await open(page, marchshire(2016));
  await expect(page.getByText("2016: ")).toHaveCount(1);
  await page.getByRole("button", { name: "2017", exact: true }).click();
  await expect(page.getByText("2017: ")).toHaveCount(2);
  await expect(page.getByText("2017: ")).toHaveCount(1, { timeout: 10_000 });
  await expect(sentence(page)).toContainText("2017: ");
});

test("the search is empty before the focus leaves it, else Orca takes itself to be in it again", async ({
  page,
}) => {
  await open(page, marchshire(2016));
  await page.evaluate(() =>
    addEventListener("focusout", ({ target }) => {
      if (target instanceof HTMLInputElement) document.body.dataset["left"] = `“${target.value}”`;
    }),
  );
  await page.getByRole("searchbox", { name: "Search" }).fill("Growth");
  await page.getByRole("option", { name: /^Marchshire Growth Company/ }).press("Enter");
  await expect(details(page).getByRole("heading", { level: 2 })).toBeFocused();
  await expect(page.locator("body")).toHaveAttribute("data-left", "“”");
});

test("no link leads to the page alone, or all would be told as visited", async ({ page }) => {
  await open(page, marchshire(2016));
  await expect(details(page).getByRole("link").first()).toHaveAttribute("href", /#/);
});

test("that the record is loaded is told, and what the address asked for in vain, though it comes with the page", async ({
  page,
}) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/data/record.json", async (route) => {
    await held;
    await route.fallback();
  });
  await page.goto(`./#${marchshire(2016)}&select=nobody`);
  await expect(page.getByText("Loading the record…")).toBeVisible();
  await turnOn(page);
  release();
  expectSpoken("loading", await hear(page, /polite: .*nobody/));
});
