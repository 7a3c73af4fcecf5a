import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { overflowOf, SCHEMES, violationsInSchemes } from "./axe";
import { expect, marchshire, names } from "./explorer";
import { test as base, ownContext } from "./kept";
import { layoutFaults } from "./layout";
import { inventedFile, serveInvented } from "./served";

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

// How the page begins is tried.
test.use({ context: ownContext });

/** Of which one item is left out, and one fault noted. */
const serveFaulty = (page: Page): Promise<unknown> =>
  page.route("**/data/eastvale.json", async (route) => {
    const part = JSON.parse(readFileSync(inventedFile("eastvale.json"), "utf8"));
    part.organizations[0].parent_id = "no-such-body";
    part.memberships[0].start_date = "May 2010";
    await route.fulfill({ json: part });
  });

const FAULTS_TOLD = "1 item of the record is left out, and there is 1 thing to look at";

test("a record with faults opens, and tells them by kind, with file, place, item and field", async ({
  page,
}) => {
  await serveFaulty(page);
  await page.goto("./");
  await expect(page.getByRole("tab", { name: "Structure" })).toBeVisible();
  await page.getByText("1 item of the record is left out, and there is 1 thing to look at.").click();
  await expect(page.getByText("Left out: memberships, start_date (1)")).toBeVisible();
  const noted = page.getByRole("listitem").filter({ hasText: "field parent_id" });
  await expect(noted).toContainText("eastvale.json, organizations[0]");
  await expect(noted).toContainText('expected the id of one of the organizations; found "no-such-body"');
});

test("that a record has faults is told to a screen reader, in a region that was there before", async ({
  page,
}) => {
  await serveFaulty(page);
  await page.addInitScript(() => {
    const known = new Set<Node>();
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => {
      for (const region of document.querySelectorAll("[aria-live]")) {
        if (known.has(region) && region.textContent) told.push(region.textContent);
        known.add(region);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.goto("./");
  await expect.poll(() => page.evaluate("told")).toContain(FAULTS_TOLD);
});

for (const [where, address, width, height] of [
  ["on a council's screen", `#${marchshire(2016)}`, 1440, 900],
  ["on a phone", `#${marchshire(2016)}`, 390, 844],
  ["on the smallest phone", `#${marchshire(2016)}`, 320, 640],
  ["in a frame", `?embed=1#${marchshire(2016)}`, 640, 480],
  ["in a small frame", `?embed=1#${marchshire(2016)}`, 320, 400],
] as const) {
  test(`the line that tells of faults can be read and opened ${where}, and the page below it still fits`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await serveFaulty(page);
    await page.goto(`./${address}`);
    await expect(names(page).first()).toBeAttached();
    expect(await layoutFaults(page)).toEqual([]);
    const tooHigh = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    if (width > 760 || address.startsWith("?embed")) expect(tooHigh).toBe(0);
    await page.getByText(`${FAULTS_TOLD}.`).click();
    const again = page.getByRole("button", { name: "Read the files again" });
    await again.scrollIntoViewIfNeeded();
    await expect(again).toBeInViewport({ ratio: 1 });
    expect(await violationsInSchemes(page, SCHEMES)).toEqual([]);
    expect(await overflowOf(page), "scrolls sideways").toBe(0);
  });
}

test("on paper it is told that a record has faults, and not what they are", async ({ page }) => {
  await serveFaulty(page);
  await page.goto(`./#view=table&period=2016&area=marchshire`);
  await expect(page.getByRole("table").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const line = page.locator("summary", { hasText: FAULTS_TOLD });
  await expect(line).toBeVisible();
  await expect(page.getByRole("button", { name: "Read the files again" })).toBeHidden();
  const [told, table] = [await line.boundingBox(), await page.getByRole("table").first().boundingBox()];
  expect(told!.y + told!.height).toBeLessThanOrEqual(table!.y);
});

test("with its faults mended, a record is read again without loading the page", async ({ page }) => {
  await page.route("**/data/eastvale.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("./");
  const told = page.getByText(/ could not be read.*\.$/);
  await told.click();
  await expect(page.getByText("eastvale.json", { exact: true })).toBeVisible();
  await page.unroute("**/data/eastvale.json");
  await serveInvented(page);
  await page.getByRole("button", { name: "Read the files again" }).click();
  await expect(told).toHaveCount(0);
  await expect(page.getByRole("tab", { name: "Structure" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("the focus is on the button that was pressed while it fails again, and goes to the title when it does not", async ({
  page,
}) => {
  await page.route("**/data/record.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(`./#${marchshire(2016)}`);
  const again = page.getByRole("button", { name: "Try again" });
  await again.press("Enter");
  await expect(again).toBeFocused();
  await page.unroute("**/data/record.json");
  await again.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Partnerships of Marchshire and Eastvale");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("with no part that can be read, nothing is shown, and each is told by name", async ({ page }) => {
  await page.route("**/data/*.json", (route) =>
    route.request().url().endsWith("record.json")
      ? route.fallback()
      : route.fulfill(
          route.request().url().endsWith("areas.json") ? { body: "{ not json" } : { status: 404, body: "" },
        ),
  );
  await page.goto("./");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("The record could not be read");
  await expect(alert).toContainText("eastvale.json");
  await expect(alert).toContainText("the server's answer 404");
  await expect(alert).toContainText("areas.json");
  await expect(alert).toContainText("expected a JSON file");
});

test("a view that throws leaves the rest working", async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => {
      throw new Error("no canvas here");
    };
  });
  await page.goto(`./#${marchshire(2011)}`);
  await expect(page.getByRole("alert")).toContainText("“Structure” could not be shown");
  await page.getByRole("button", { name: "2010", exact: true }).click();
  await page.getByRole("tab", { name: "Table" }).click();
  await expect(page.getByRole("table", { name: /^Structures in 2010/ })).toBeVisible();
});

test("while the record is being read, that is said", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/data/marchshire.json", async (route) => {
    await held;
    await route.fallback();
  });
  await page.goto("./");
  await expect(page.getByText("Loading the record…")).toBeVisible();
  release();
  await expect(page.getByRole("tab", { name: "Structure" })).toBeVisible();
});

test("a part of the record without an answer is told as late after 5 seconds, and as a failure after 20, with a way on", async ({
  page,
}) => {
  await page.clock.install();
  await page.route("**/data/eastvale.json", () => {});
  const asked = page.waitForRequest("**/data/eastvale.json");
  await page.goto("./");
  await asked;
  await page.clock.runFor(5_000);
  await expect(page.getByText("Loading the record… This takes longer than usual.")).toBeVisible();
  await page.clock.runFor(16_000);
  await page.getByText(/ could not be read.*\.$/).click();
  await expect(
    page.getByText("expected a file that can be fetched; found no answer for 20 seconds"),
  ).toBeVisible();
  await page.unroute("**/data/eastvale.json");
  await serveInvented(page);
  await page.evaluate(() => Object.assign(window, { marked: true }));
  await page.getByRole("button", { name: "Read the files again" }).click();
  await expect(page.getByRole("tab", { name: "Structure" })).toBeVisible();
  expect(await page.evaluate(() => "marked" in window)).toBe(true);
});

test("whatever throws while the explorer opens is told", async ({ page }) => {
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new Error("no history here");
    };
  });
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("no history here");
  await expect(page.getByText("Loading the record…")).toHaveCount(0);
});

test("a page without its script says so, and does not stay empty", async ({ page }) => {
  await page.route("**/assets/index-*.js", (route) => route.abort());
  await page.goto("./");
  await expect(page.getByText("The Partnership Explorer could not be loaded.")).toBeVisible();
});
