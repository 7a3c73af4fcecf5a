/** Terms are explained where they are read (WCAG 2.2, 1.4.13: dismissible, hoverable, persistent). */
import type { Page } from "@playwright/test";
import { LIGHT, violationsInSchemes } from "./axe";
import { details, marchshire, open } from "./explorer";
import { expect, test, visit } from "./warm";

test.use({ record: "invented" });

const explanation = (page: Page) => page.locator("body > div[class*=explanation]");
const SILENT = "No later document mentions it and no end is on record, which does not mean that it ended.";

test("pointed at, a term is explained until one goes on; the explanation itself can be pointed at", async ({
  page,
}) => {
  await open(page, marchshire(2016));
  const term = details(page).locator("[data-meaning]", { hasText: "no longer reported" }).first();
  await expect(explanation(page)).toBeAttached();
  await term.hover();
  await expect(explanation(page)).toHaveText(SILENT);
  await expect(explanation(page)).toBeInViewport({ ratio: 1 });
  await explanation(page).hover();
  await expect(explanation(page)).toBeVisible();
  await page.getByRole("heading", { level: 1 }).hover();
  await expect(explanation(page)).toBeHidden();
});

test("the keyboard comes to it, and Escape closes it and nothing else", async ({ page }) => {
  await open(page, marchshire(2016));
  await expect(explanation(page)).toBeAttached();
  const lead = details(page).locator("button[aria-description]").first();
  await details(page).focus();
  for (let stops = 0; stops < 3 && !(await lead.evaluate((each) => each === document.activeElement)); stops++)
    await page.keyboard.press("Tab");
  await expect(lead).toBeFocused();
  await expect(explanation(page)).toHaveText((await lead.getAttribute("aria-description")) ?? "");
  await expect(explanation(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(explanation(page)).toBeHidden();
  await expect(details(page).getByRole("heading", { name: "2016" })).toBeVisible();
});

const PLACES: Readonly<Record<string, "article" | "dialog">> = {
  "the review": "article",
  "an answer": "dialog",
};

for (const [what, address] of [
  ["the legend", marchshire(2016)],
  ["a table", "view=table&period=2016&area=marchshire&table=changes"],
  ["a comparison", "view=changes&period=2016&area=marchshire&compare=2010"],
  ["an answer", `${marchshire(2016)}&question=which structures are there`],
  ["the review", `${marchshire(2022)}&compare=2016&select=northwick-borough-council&review=annual`],
] as const) {
  test(`terms are explained in ${what}, and axe finds nothing`, async ({ page }) => {
    await visit(page, `#${address}`);
    await expect(explanation(page)).toBeAttached();
    const place =
      what === "the legend"
        ? page.getByRole("region", { name: /Legend/ })
        : page.getByRole(PLACES[what] ?? "tabpanel");
    const term = place.locator("[data-meaning], [aria-description]").first();
    await term.hover();
    await expect(explanation(page)).toBeVisible();
    await expect(explanation(page)).toHaveText(/^[A-Z].*\.?$/);
    expect(await violationsInSchemes(page, LIGHT)).toEqual([]);
  });
}
