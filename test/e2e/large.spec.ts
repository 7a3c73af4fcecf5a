/** Records that are sound, and larger or more entangled than most. */
import type { Page } from "@playwright/test";
import { cast, exchange, filesOf, ladder } from "../large-records";
import type { Part } from "../small-record";
import { details, expect, plan, test } from "./explorer";

async function serve(page: Page, part: Part): Promise<void> {
  const files = filesOf(part);
  await page.route("**/data/*.json", (route) =>
    route.fulfill({ json: files.get(new URL(route.request().url()).pathname.split("/").at(-1) ?? "") }),
  );
}

/** What is tried is that it ends, not how soon. */
test.describe.configure({ timeout: 120_000 });

async function openLarge(page: Page, part: Part, address: string): Promise<void> {
  await serve(page, part);
  await page.goto(`./#${address}`);
  await page.getByRole("tabpanel").waitFor();
}

const showsDetailsOf = (page: Page, name: RegExp): Promise<void> =>
  expect(details(page).getByRole("heading").first()).toHaveText(name, { timeout: 30_000 });

test("forty layers of two that became two open, are chosen and asked about, in plan and lineage", async ({
  page,
}) => {
  await openLarge(page, ladder(40), "view=structure&period=2012");
  const name = plan(page).getByRole("treeitem", { name: /^Board l10a/ });
  await name.focus();
  await page.keyboard.press("Enter");
  await showsDetailsOf(page, /Board l10a/);
  await page.getByRole("tab", { name: "Lineage" }).click();
  await page.getByRole("region", { name: "Lineage" }).first().waitFor();
  await page.goto("./#view=structure&period=2012&select=l0a&ask=what-happened&to=l40b");
  await expect(page.getByRole("dialog")).toContainText("Board l1a", { timeout: 30_000 });
});

test("one change among thirty bodies opens at once", async ({ page }) => {
  await openLarge(page, exchange(30), "view=structure&period=2012&select=x0");
  await showsDetailsOf(page, /Board x0/);
  await page.getByRole("tab", { name: "Lineage" }).click();
  await page.getByRole("region", { name: "Lineage" }).first().waitFor();
});

test("five thousand people on ten boards open, step and are found", async ({ page }) => {
  await openLarge(page, cast(5000), "view=structure&period=2012");
  await page.getByRole("button", { name: "2013", exact: true }).click();
  await page.waitForURL(/period=2013/);
  await page.getByRole("searchbox", { name: "Search" }).fill("Pat p4321");
  await page.getByRole("option", { name: /Pat p4321/ }).click();
  await showsDetailsOf(page, /Pat p4321/);
});
