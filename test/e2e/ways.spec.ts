import type { Page } from "@playwright/test";
import { details, marchshire, names, open } from "./explorer";
import { expect, test } from "./warm";

test.use({ record: "invented" });

const QUESTION = "How is it connected with …?";
const CONNECTED =
  "The Safer Northwick Partnership and Northwick NHS Trust are connected in 2010 through Marchshire Together.";
const asked = `${marchshire(2010)}&select=safer-northwick&connect=northwick-nhs-trust`;
const answer = (page: Page) => details(page).getByRole("region", { name: QUESTION });

test("how two are connected is asked in the details by keyboard, told step by step, and in the address", async ({
  page,
}) => {
  await open(page, `${marchshire(2010)}&select=safer-northwick`);
  await details(page).getByRole("button", { name: QUESTION }).press("Enter");
  const name = answer(page).getByRole("combobox", { name: QUESTION });
  await expect(name).toBeFocused();
  await page.keyboard.type("nhs tr");
  await expect(page.getByRole("option", { name: /^Northwick NHS Trust/ })).toBeVisible();
  // Only what comes into a status that is there already is spoken.
  const spoken = answer(page).getByRole("status", { includeHidden: true }).first();
  await expect(spoken).toBeEmpty();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(spoken).toHaveText(CONNECTED);
  const steps = answer(page).getByRole("list", { name: "Way" }).getByRole("listitem");
  await expect(steps).toHaveText([
    "The Safer Northwick Partnership reports to Marchshire Together. Marchshire 2010, 3.1",
    "Northwick NHS Trust is a member of Marchshire Together. Marchshire 2010, 2.1",
  ]);
  await expect(page).toHaveURL(/select=safer-northwick&connect=northwick-nhs-trust/);
  await page.goBack();
  await expect(steps).toHaveCount(0);
});

test("on the plan what the way leads through is bright, and the rest is dim", async ({ page }) => {
  await open(page, asked);
  await expect(answer(page).getByRole("status").first()).toHaveText(CONNECTED);
  const weight = (name: RegExp) => names(page).filter({ hasText: name }).locator("span").first();
  await expect(weight(/^Marchshire Together/)).toHaveCSS("font-weight", "700");
  await expect(weight(/^Safer Northwick/)).toHaveCSS("font-weight", "700");
  await expect(weight(/^Marchshire Arts Forum/)).toHaveCSS("font-weight", "400");
});

test("a period without a way says which has one, and leads there", async ({ page }) => {
  await open(page, asked.replace("period=2010", "period=2012"));
  await expect(answer(page)).toContainText("is on record in 2012.There is one in 2010.");
  await answer(page).getByRole("button", { name: "Go to 2010" }).click();
  await expect(answer(page)).toContainText(CONNECTED);
});

test("a name of the way leads to what it names, and closing the question leads back to its button", async ({
  page,
}) => {
  await open(page, asked);
  await answer(page).getByRole("button", { name: "Close the question" }).click();
  await expect(details(page).getByRole("button", { name: QUESTION })).toBeFocused();
  await expect(page).not.toHaveURL(/connect=/);
  await page.goBack();
  await answer(page).getByRole("link", { name: "Marchshire Together" }).first().click();
  await expect(details(page).getByRole("heading", { level: 2 })).toHaveText("Marchshire Together");
  await expect(page).not.toHaveURL(/connect=/);
});

test("an answer tells it too, beside how the one led to the other", async ({ page }) => {
  await open(page, `${marchshire(2010)}&select=safer-northwick&ask=what-happened&to=marchshire-together`);
  await expect(page.getByRole("dialog")).toContainText(
    "The Safer Northwick Partnership and Marchshire Together are linked in 2010.",
  );
});
