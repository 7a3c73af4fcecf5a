/** The five questions of councillors, each answered by keyboard alone; the keys are counted, letters of a search apart. */
import type { Page } from "@playwright/test";
import { details, expect, open, test } from "../explorer";

/** Presses keys and counts them. */
class Keyboard {
  count = 0;
  constructor(private readonly page: Page) {}
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.count += 1;
    }
  }
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }
  /** Tab, as often as it takes to reach what has this name. */
  async tabTo(
    role: "tab" | "searchbox" | "button" | "link" | "combobox" | "slider",
    name: string | RegExp,
  ): Promise<void> {
    const target = this.page.getByRole(role, { name }).first();
    for (let presses = 0; presses < 60; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.press("Tab");
    }
    throw new Error(`Expected to reach ${role} ${name} within 60 presses of Tab`);
  }
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
});

test("1. which structures existed in 2011, and how they fitted together", async ({ page }) => {
  await open(page);
  const keys = new Keyboard(page);
  await keys.tabTo("button", "Skip to the timeline");
  await keys.press("Enter", "Home", "ArrowRight", "ArrowRight");
  await expect(page).toHaveURL(/period=2011/);
  await expect(
    page.getByRole("treeitem", { name: /^Community Wellbeing Board.*, partnership, on record,/ }),
  ).toBeVisible();
  expect(keys.count).toBeLessThanOrEqual(7);
});

test("2. what happened to the Safer Board", async ({ page }) => {
  await open(page);
  const keys = new Keyboard(page);
  await keys.tabTo("searchbox", "Search");
  await keys.type("what happened to the safer board");
  await page.getByRole("listbox", { name: "Results" }).getByRole("option").first().waitFor();
  await keys.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("was decommissioned in May 2011. Cambridge 2011, 3.4");
  expect(keys.count).toBeLessThanOrEqual(6);
});

test("3. what changed between the last review and this one", async ({ page }) => {
  await open(page);
  const keys = new Keyboard(page);
  await keys.tabTo("tab", "Structure");
  await keys.press("ArrowRight", "ArrowRight", "Enter");
  await keys.tabTo("button", "Between two dates");
  await keys.press("Enter");
  await expect(page.getByRole("region", { name: "Changes" })).toContainText("Between 2011 and 2024: ");
  // One of them passes the button Record in the header.
  expect(keys.count).toBeLessThanOrEqual(15);
});

test("4. what Cambridge City Council sits on, who sits for it, and what it pays", async ({ page }) => {
  await open(page);
  const keys = new Keyboard(page);
  await keys.tabTo("searchbox", "Search");
  await keys.type("cambridge city council");
  await page.getByRole("listbox", { name: "Results" }).getByRole("option").first().waitFor();
  await keys.press("Enter");
  await expect(details(page).getByRole("heading", { level: 2 })).toBeFocused();
  await keys.tabTo("button", "Annual review");
  await keys.press("Enter");
  await expect(page.getByRole("table")).toContainText("Anna Smith");
  await expect(page.getByRole("table")).toContainText("£5,000 a year");
  expect(keys.count).toBeLessThanOrEqual(9);
});

test("5. how we know: the paragraph", async ({ page }) => {
  await open(page);
  const keys = new Keyboard(page);
  await keys.tabTo("searchbox", "Search");
  await keys.type("horizons");
  await page.getByRole("listbox", { name: "Results" }).getByRole("option").first().waitFor();
  await keys.press("Enter");
  await expect(details(page).getByRole("heading", { level: 2 })).toHaveText("Cambridgeshire Horizons");
  // The first that is cited in the details; once more they stand among its sources, further down.
  await keys.tabTo("link", "Paragraph 7.1");
  await keys.press("Enter");
  await expect(page).toHaveURL(/view=sources.*cite=doc-cambridge-2011\/7.1/);
  expect(keys.count).toBeLessThanOrEqual(12);
});
