/** Who keeps the record edits it in the page: by keyboard, with what follows told before, and everything to be undone. */
import type { Locator, Page } from "@playwright/test";
import { SCHEMES, overflowOf, violationsInSchemes } from "./axe";
import { details, expect, marchshire, names, test } from "./explorer";

test.use({ record: "invented" });

const log = (page: Page): Locator => page.getByRole("region", { name: "Edit" }).getByRole("list").last();
const status = (page: Page, text: string | RegExp): Locator => page.getByRole("status").filter({ hasText: text });

async function edit(page: Page, address = "record=open"): Promise<void> {
  await page.goto(`./#${address}`);
  await page.getByRole("button", { name: "Edit this record" }).click();
}

/** Presses keys and counts them. */
function keyboardOf(page: Page) {
  let count = 0;
  return {
    press: async (...keys: readonly string[]) => {
      for (const key of keys) {
        await page.keyboard.press(key);
        count++;
      }
    },
    type: async (text: string) => {
      await page.keyboard.type(text);
      count += text.length;
    },
    count: () => count,
  };
}

test("a merger of two bodies into a new one is recorded by keyboard alone, undone and redone", async ({ page }) => {
  await edit(page);
  await page.getByRole("combobox", { name: "What happened" }).focus();
  const keys = keyboardOf(page);
  const offered = (name: string) => expect(page.getByRole("option", { name })).toBeVisible();
  await keys.press("Tab");
  await keys.type("safer marchshire");
  await offered("Safer Marchshire Partnership");
  await keys.press("Enter");
  await keys.type("adult");
  await offered("Adult Care Board");
  await keys.press("Enter");
  // Past the two that are chosen.
  await keys.press("Tab", "Tab", "Tab");
  await keys.type("Safe and Well Marchshire");
  await offered("New: “Safe and Well Marchshire”");
  await keys.press("Enter");
  await keys.press("Tab", "Tab");
  await keys.type("2022-01");
  await keys.press("Tab", "Tab", "Tab");
  await keys.type("9.1");
  await expect(page.getByRole("region", { name: "What will be recorded" })).toContainText(
    "The Safer Marchshire Partnership and the Adult Care Board merged into Safe and Well Marchshire in January 2022.",
  );
  await keys.press("Enter");
  const told = "Recorded that the Safer Marchshire Partnership and the Adult Care Board merged into Safe and Well Marchshire in January 2022.";
  await expect(status(page, told)).toBeVisible();
  await expect(log(page)).toHaveText(told);
  console.log(`${keys.count()} keys`);
});
