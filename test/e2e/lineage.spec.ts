import { details, expect, test } from "./explorer";

const lineage = "/#view=lineage&period=2011&area=cambridgeshire";

test("the keyboard walks from the Community Wellbeing Board to what was to replace it, and back", async ({
  page,
}) => {
  await page.goto(lineage);
  const lanes = page.getByRole("region", { name: "Lineage" });
  const board = lanes.getByRole("button", { name: /^Community Wellbeing Board/ });
  await board.focus();
  await page.keyboard.press("ArrowRight");
  await expect(
    lanes.getByRole("button", { name: /^Health & Wellbeing Board|^Health and Wellbeing Board/ }),
  ).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(details(page).getByRole("heading", { name: "Health and Wellbeing Board" })).toBeVisible();
  await lanes.getByRole("button", { name: /^Health & Wellbeing Board/ }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(board).toBeFocused();
});

test("only what changed is shown, until all is asked for", async ({ page }) => {
  await page.goto(lineage);
  const rows = page.locator("[data-lane]");
  await expect(rows.first()).toBeVisible();
  const changed = await rows.count();
  await page.getByRole("checkbox", { name: "Only what changed" }).uncheck();
  expect(await rows.count()).toBeGreaterThan(changed);
});
