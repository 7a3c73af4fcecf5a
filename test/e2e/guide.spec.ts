import { details, marchshire, test as onItsOwn, open } from "./explorer";
import { expect, test } from "./warm";

test.use({ record: "invented" });

test("the guide and the accessibility statement are one press away, and lead back", async ({ page }) => {
  await open(page, marchshire(2011));
  await details(page).getByRole("button", { name: "How to use the explorer, and its accessibility" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How to use the Partnership Explorer");
  await expect(page.getByRole("heading", { name: "Accessibility statement" })).toBeVisible();
  await expect(page).toHaveURL(/guide=open/);
  await page.getByRole("button", { name: "Back to the explorer" }).click();
  await expect(details(page)).toBeVisible();
});

onItsOwn(
  "the skip buttons come first, and lead to the view, the details and the timeline",
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, marchshire(2011));
    await page.keyboard.press("Tab");
    const toView = page.getByRole("button", { name: "Skip to the view" });
    await expect(toView).toBeFocused();
    await expect(toView).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: "Plan of the structures" }).locator(":focus")).toHaveCount(
      1,
    );
    await page.getByRole("button", { name: "Skip to the details" }).focus();
    await page.keyboard.press("Enter");
    await expect(details(page)).toBeFocused();
    await page.getByRole("button", { name: "Skip to the timeline" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("slider", { name: "Year" })).toBeFocused();
  },
);
