import type { Page } from "@playwright/test";
import { cambridgeshire, names, open, plan, sentence } from "../explorer";
import { expect, test } from "../warm";

const called = (page: Page, name: RegExp) => names(page).and(page.getByRole("treeitem", { name }));
const links = (page: Page) => plan(page).getByRole("log").first();

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
});

test("the tab key stops once on the plan, at the selected name", async ({ page }) => {
  await open(page, `${cambridgeshire(2010)}&select=recap`);
  await expect(plan(page).locator('[role="treeitem"][tabindex="0"]')).toHaveCount(1);
  await expect(called(page, /^RECAP/)).toHaveAttribute("tabindex", "0");
});

test("arrows walk the links and back, and each link is told", async ({ page }) => {
  await open(page, cambridgeshire(2010));
  const recap = called(page, /^RECAP/);
  await recap.focus();
  await page.keyboard.press("ArrowRight");
  await expect(recap).not.toBeFocused();
  await expect(links(page)).toContainText(
    "Recycling in Cambridgeshire and Peterborough (RECAP) Waste Partnership: ",
  );
  await page.keyboard.press("ArrowLeft");
  await expect(recap).toBeFocused();
  const partnership = called(page, /^Environmental Sustainability/);
  await partnership.focus();
  await page.keyboard.press("ArrowRight");
  await expect(links(page)).toContainText(/^Environmental Sustainability Partnership: .+\. \d+ links?\.$/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(partnership).toBeFocused();
});

test("letters lead to a name, Enter selects, and a question mark tells every link", async ({ page }) => {
  await open(page, cambridgeshire(2010));
  await names(page).first().focus();
  await page.keyboard.type("recy");
  await expect(called(page, /^RECAP/)).toBeFocused();
  await page.keyboard.press("?");
  await expect(links(page)).toContainText("reports to the Environmental Sustainability Partnership");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/select=recap/);
});

test("each name says what it is and how it stands, in the year and after a step", async ({ page }) => {
  await open(page, cambridgeshire(2010));
  const together = called(page, /^Cambridgeshire Together.*, partnership, /);
  await expect(together).toHaveAccessibleName(
    "Cambridgeshire Together , partnership, on record, 2 seats, held by name. ends by Oct 2011",
  );
  await page.getByRole("group", { name: "Years" }).getByRole("button", { name: "2011" }).click();
  await expect(together).toHaveAccessibleName(/, partnership, possible, 2 seats, vacant or not reported\./);
  await expect(sentence(page)).toContainText("2011: ");
});
