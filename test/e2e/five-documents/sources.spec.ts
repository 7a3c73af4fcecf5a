import { cambridgeshire, details, open } from "../explorer";
import { expect, test } from "../warm";

test("from a body to its paragraph and back, in one action each", async ({ page }) => {
  await open(page, `${cambridgeshire(2011)}&select=cambridgeshire-horizons`);
  await details(page).getByRole("button", { name: "Paragraph 7.1, Cambridge 2011", exact: true }).click();
  const paragraph = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: "Paragraph 7.1" }) })
    .first();
  await expect(paragraph).toBeInViewport();
  await expect(paragraph).toHaveAttribute("aria-current", "true");
  await expect(page).toHaveURL(/view=sources.*cite=doc-cambridge-2011\/7\.1/);
  await paragraph.getByRole("button", { name: "Cambridgeshire Horizons Board" }).click();
  await expect(details(page).getByRole("heading", { name: "Cambridgeshire Horizons Board" })).toBeVisible();
});

test("every document is listed, with what it evidences and what was set aside", async ({ page }) => {
  await page.goto("./#view=sources&period=2011&area=cambridgeshire&cite=doc-cheshire-east-2016");
  const sources = page.getByRole("region", { name: "Sources" });
  await expect(sources.getByRole("heading", { name: /^Ambition for All/ })).toBeVisible();
  await expect(sources).toContainText("Paragraph 7.2.1");
  await expect(sources).toContainText("Nothing about structures:");
  await sources.getByRole("button", { name: /Carlisle City Council/ }).click();
  await expect(
    sources.getByRole("heading", { name: "Leading Cumbria Together in Partnership" }),
  ).toBeVisible();
});
