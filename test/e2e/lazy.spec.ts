/** What is fetched when it is first shown: told while it is on its way, told when it fails, and had when its cause is gone, without a reload. */
import type { Locator, Page, Route } from "@playwright/test";
import { expect } from "@playwright/test";
import { marchshire } from "./explorer";
import { test as base, ownContext } from "./kept";
import { serveInvented } from "./served";

/** A page that may complain: here it has reason to. */
const test = base.extend<{ invented: undefined }>({
  invented: [
    async ({ page }, use) => {
      await serveInvented(page);
      await use(undefined);
    },
    { auto: true },
  ],
});

// What the page fetches as it begins is tried.
test.use({ context: ownContext });

interface Part {
  readonly name: string;
  readonly file: string;
  readonly address: string;
  /** What is there when it has come. */
  readonly shown: (page: Page) => Locator;
  /** Where it begins, if not at what is shown. */
  readonly beginning?: (page: Page) => Locator;
}

const region = (name: string) => (page: Page) => page.getByRole("region", { name }).first();
const of = (view: string): string => marchshire(2016).replace("view=structure", `view=${view}`);
const LINEAGE: Part = {
  name: "Lineage",
  file: "LineageView",
  address: of("lineage"),
  shown: region("Lineage"),
};
const PARTS: readonly Part[] = [
  LINEAGE,
  {
    name: "Changes",
    file: "ChangesView",
    address: of("changes"),
    shown: (page) => page.getByRole("tabpanel", { name: "Changes" }).getByRole("heading").first(),
    beginning: region("Changes"),
  },
  {
    name: "Table",
    file: "TableView",
    address: of("table"),
    shown: (page) => page.getByRole("table").first(),
    beginning: region("Tables"),
  },
  {
    name: "Sources",
    file: "SourcesView",
    address: of("sources"),
    shown: (page) => page.getByRole("tabpanel", { name: "Sources" }).getByRole("heading").first(),
    beginning: region("Sources"),
  },
  {
    name: "Search",
    file: "SearchBox",
    address: marchshire(2016),
    shown: (page) => page.getByRole("searchbox", { name: /^Search/ }),
  },
  {
    name: "What happened to it?",
    file: "AnswerDialog",
    address: `${marchshire(2016)}&select=safer-northwick&ask=what-happened`,
    shown: (page) => page.getByRole("dialog"),
    beginning: (page) => page.getByRole("dialog").getByRole("heading").first(),
  },
  {
    name: "Answer",
    file: "QuestionDialog",
    address: `${marchshire(2016)}&question=is Safer Northwick still there`,
    shown: (page) => page.getByRole("dialog"),
    beginning: (page) => page.getByRole("dialog").getByRole("heading").first(),
  },
  {
    name: "Annual review",
    file: "ReviewDocument",
    address: `${marchshire(2022)}&compare=2016&select=northwick-borough-council&review=annual`,
    shown: (page) => page.getByRole("article").first(),
    beginning: (page) => page.getByRole("heading", { level: 1 }),
  },
  {
    name: "Guide",
    file: "Guide",
    address: "guide=open",
    shown: (page) => page.getByRole("heading", { name: "How to use the Partnership Explorer" }),
  },
  {
    name: "Record",
    file: "RecordPage",
    address: "record=open",
    shown: (page) => page.getByRole("heading", { name: "Use your own record" }),
  },
];
/** Of the files that a part shares with others. */
const SHARED = "tableOf";

/** Have the page to themselves: on their way and failed, they are told in the main part of it. */
const PAGES: ReadonlySet<string> = new Set(["Guide", "Record"]);

const told = (within: Page | Locator, name: string) =>
  within.getByRole("status").filter({ hasText: `Loading “${name}”…` });
const failure = (within: Page | Locator) => within.getByRole("alert");
const retry = (page: Page) => failure(page).getByRole("button", { name: "Try again" });
const reload = (page: Page) => failure(page).getByRole("button", { name: "Reload the page" });

/** Answers for a file of the explorer, until it is called off. */
async function answerFor(
  page: Page,
  file: string,
  answer: (route: Route) => unknown,
): Promise<() => Promise<void>> {
  const address = `**/assets/${file}-*.js`;
  await page.route(address, answer);
  return () => page.unroute(address);
}
const nobody = (route: Route): Promise<void> => route.abort("connectionrefused");
const never = (): void => {};

/** A mark that a reload would take away. */
const mark = (page: Page): Promise<unknown> => page.evaluate(() => Object.assign(window, { marked: true }));
const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => "marked" in window);

for (const { name, file, address, shown, beginning = shown } of PARTS) {
  test(`“${name}” is told on its way, told when nobody sends it, and there at the next try when the server is back`, async ({
    page,
  }) => {
    let fail = () => {};
    const held = new Promise<void>((resolve) => {
      fail = resolve;
    });
    const back = await answerFor(page, file, async (route) => {
      await held;
      await nobody(route);
    });
    await page.goto(`./#${address}`);
    await expect(told(page, name)).toBeVisible();
    if (PAGES.has(name)) await expect(told(page.getByRole("main"), name)).toBeVisible();
    fail();
    await expect(failure(page)).toContainText(`“${name}” could not be loaded`);
    if (PAGES.has(name)) await expect(failure(page.getByRole("main"))).toBeVisible();
    await mark(page);
    await retry(page).press("Enter");
    await expect(failure(page)).toContainText(`“${name}” could not be loaded`);
    await expect(retry(page)).toBeFocused();
    await back();
    await page.keyboard.press("Enter");
    await expect(shown(page)).toBeVisible();
    await expect(failure(page)).toHaveCount(0);
    await expect(told(page, name)).toHaveCount(0);
    await expect(beginning(page)).toBeFocused();
    expect(await isMarked(page)).toBe(true);
  });
}

test("who has moved on while it is tried again keeps the focus", async ({ page }) => {
  const back = await answerFor(page, LINEAGE.file, nobody);
  await page.goto(`./#${LINEAGE.address}`);
  await expect(failure(page)).toBeVisible();
  await back();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await answerFor(page, LINEAGE.file, async (route) => {
    await held;
    await route.continue();
  });
  await retry(page).press("Enter");
  await expect(page.getByRole("tabpanel", { name: "Lineage" }).getByRole("status")).toBeFocused();
  const slider = page.getByRole("slider", { name: "Year" });
  await slider.focus();
  release();
  await expect(LINEAGE.shown(page)).toBeVisible();
  await expect(slider).toBeFocused();
});

test("so is what fails in the middle: a file that the part shares with others", async ({ page }) => {
  const back = await answerFor(page, SHARED, nobody);
  await page.goto(`./#${of("table")}`);
  await expect(failure(page)).toContainText("“Table” could not be loaded");
  await back();
  await retry(page).click();
  await expect(page.getByRole("table").first()).toBeVisible();
});

test("a view that failed is there when one goes elsewhere and comes back", async ({ page }) => {
  const back = await answerFor(page, LINEAGE.file, nobody);
  await page.goto(`./#${LINEAGE.address}`);
  await expect(failure(page)).toBeVisible();
  await back();
  await page.getByRole("tab", { name: "Table" }).click();
  await expect(page.getByRole("table").first()).toBeVisible();
  await page.getByRole("tab", { name: "Lineage" }).click();
  await expect(LINEAGE.shown(page)).toBeVisible();
});

test("a dialog that failed lies over the view, and closes", async ({ page }) => {
  await answerFor(page, "ShareDialog", nobody);
  await page.goto(`./#${marchshire(2016)}`);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(failure(page)).toContainText("“Share” could not be loaded");
  await expect(failure(page)).toBeInViewport({ ratio: 1 });
  await failure(page).getByRole("button", { name: "Close" }).click();
  await expect(failure(page)).toHaveCount(0);
});

test("a part without an answer is told after a moment, as late after 5 seconds, and as failed after 20", async ({
  page,
}) => {
  await page.clock.install();
  const back = await answerFor(page, LINEAGE.file, never);
  await page.goto(`./#${of("table")}`);
  await expect(page.getByRole("table").first()).toBeVisible();
  await mark(page);
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.getByRole("tab", { name: "Lineage" }).click();
  const waiting = page.getByRole("tabpanel", { name: "Lineage" }).getByRole("status");
  await expect(waiting).toHaveText("");
  await page.clock.runFor(500);
  await expect(waiting).toHaveText("Loading “Lineage”…");
  await page.clock.runFor(5_000);
  await expect(waiting).toHaveText("Loading “Lineage”… This takes longer than usual.");
  await page.clock.runFor(15_000);
  await expect(failure(page)).toContainText("no answer for 20 seconds");
  await back();
  await page.clock.resume();
  await retry(page).click();
  await expect(LINEAGE.shown(page)).toBeVisible();
  expect(await isMarked(page)).toBe(true);
});

const GONE: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  "is not found": (route) => route.fulfill({ status: 404, body: "" }),
  "is answered with the page": (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Partnership Explorer</title>" }),
};
for (const [what, answer] of Object.entries(GONE)) {
  test(`a part of an older build that ${what} is had by a reload, which keeps the place`, async ({
    page,
  }) => {
    const next = await answerFor(page, LINEAGE.file, answer);
    await page.goto(`./#${LINEAGE.address}`);
    await expect(failure(page)).toContainText(
      "The explorer on the server has changed since this page was opened",
    );
    await expect(retry(page)).toHaveCount(0);
    const before = page.url();
    await next();
    await reload(page).click();
    await expect(LINEAGE.shown(page)).toBeVisible();
    expect(page.url()).toBe(before);
  });
}
