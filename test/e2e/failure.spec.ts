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

test("a record with a fault is not shown; the fault is told with file, item and field", async ({ page }) => {
  await page.route("**/data/eastvale.json", async (route) => {
    const part = JSON.parse(readFileSync(inventedFile("eastvale.json"), "utf8"));
    part.organizations[0].parent_id = "no-such-body";
    await route.fulfill({ json: part });
  });
  await page.goto("./");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("The record could not be read");
  await expect(alert).toContainText("eastvale.json");
  await expect(alert).toContainText("field parent_id");
  await expect(alert).toContainText('Expected the id of one of the organizations; found "no-such-body"');
});

test("a missing file and a broken file are told by name", async ({ page }) => {
  await page.route("**/data/eastvale.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.route("**/data/areas.json", (route) => route.fulfill({ body: "{ not json" }));
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("eastvale.json");
  await expect(page.getByRole("alert")).toContainText("the server's answer 404");
  await expect(page.getByRole("alert")).toContainText("areas.json");
  await expect(page.getByRole("alert")).toContainText("Expected a JSON file");
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
