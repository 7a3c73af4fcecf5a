import type { Frame, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { test as base } from "./kept";
import type { RecordShown } from "./served";
import { complaintsOf, serveInvented } from "./served";

/** A page that fails its test when it logs an error, throws, or asks another host for anything. */
export const test = base.extend<{ record: RecordShown; inventedRecord: undefined; watched: undefined }>({
  record: ["shipped", { option: true }],
  inventedRecord: [
    async ({ page, record }, use) => {
      if (record === "invented") await serveInvented(page);
      await use(undefined);
    },
    { auto: true },
  ],
  watched: [
    async ({ page, context, baseURL }, use) => {
      const complaints = complaintsOf(page, baseURL);
      await use(undefined);
      // What outlives a test in a context that is used again.
      await context.clearPermissions();
      await context.setOffline(false);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export const plan = (page: Page) => page.getByRole("region", { name: "Plan of the structures" });
export const details = (page: Page) => page.getByRole("complementary", { name: "Details" });
/** What the step changed. */
export const sentence = (page: Page | Frame) => page.locator("[data-sentence]");
export const slider = (page: Page) => page.getByRole("slider", { name: "Year" });

/** Opens an address and waits until the plan, or else the tables, are there. */
export async function open(page: Page, address = ""): Promise<void> {
  await page.goto(`./${address && `#${address}`}`);
  await expect(page.getByRole("tabpanel")).toBeVisible();
  if (address.includes("beside=")) await expect(page.getByRole("figure").first()).toBeVisible();
  else if (!/view=(lineage|changes|table|sources)/.test(address))
    await expect(names(page).first()).toBeVisible();
}

/** The names on the plan: one for each entity that is to be seen. */
export const names = (page: Page) => plan(page).getByRole("treeitem");

export const marchshire = (year: number | string) => `view=structure&period=${year}&area=marchshire`;
export const cambridgeshire = (year: number | string) => `view=structure&period=${year}&area=cambridgeshire`;
