import { readFileSync } from "node:fs";
import { test as base } from "@playwright/test";
import { expect, inventedFile, marchshire, serveInvented } from "./explorer";

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

test("a record with faults opens, and tells them by kind, with file, place, item and field", async ({
  page,
}) => {
  await page.route("**/data/eastvale.json", async (route) => {
    const part = JSON.parse(readFileSync(inventedFile("eastvale.json"), "utf8"));
    part.organizations[0].parent_id = "no-such-body";
    part.memberships[0].start_date = "May 2010";
    await route.fulfill({ json: part });
  });
  await page.goto("./");
  await expect(page.getByRole("tab", { name: "Structure" })).toBeVisible();
  await page.getByText("1 item of the record is left out, and 1 fault is noted.").click();
  await expect(page.getByText("Left out: memberships, start_date (1)")).toBeVisible();
  const noted = page.getByRole("listitem").filter({ hasText: "field parent_id" });
  await expect(noted).toContainText("eastvale.json, organizations[0]");
  await expect(noted).toContainText('expected the id of one of the organizations; found "no-such-body"');
});

test("with its faults mended, a record is read again without loading the page", async ({ page }) => {
  await page.route("**/data/eastvale.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("./");
  const told = page.getByText(/ left out/);
  await told.click();
  await expect(page.getByText("eastvale.json", { exact: true })).toBeVisible();
  await page.unroute("**/data/eastvale.json");
  await serveInvented(page);
  await page.getByRole("button", { name: "Read the files again" }).click();
  await expect(told).toHaveCount(0);
  await expect(page.getByRole("tab", { name: "Structure" })).toBeVisible();
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
  await page.getByText(/ left out/).click();
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
