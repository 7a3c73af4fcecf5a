import type { Locator, Page } from "@playwright/test";
import { details, expect, marchshire, names, plan, sentence, test } from "./explorer";
import { ownContext } from "./kept";

// What a host has touched must not reach another.
test.use({ context: ownContext });
test.use({ record: "invented", viewport: { width: 320, height: 400 } });

const show = async (page: Page, query = "embed=1"): Promise<void> => {
  await page.goto(`./?${query}#${marchshire(2016)}`);
  await expect(names(page).first()).toBeVisible();
};

test("a frame says what it shows: the record, the area and what the step changed", async ({ page }) => {
  await show(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Partnership Explorer");
  await expect(page.getByRole("combobox", { name: "Area" })).toHaveValue("marchshire");
  await expect(sentence(page)).toContainText("2016");
  await expect(sentence(page)).toBeInViewport();
});

test("a frame that was asked for without them has neither legend nor sentence, as before", async ({
  page,
}) => {
  await show(page, "embed=1&parts=area,tabs,details,timeline");
  await expect(page.getByRole("region", { name: "Legend and filters" })).toHaveCount(0);
  await expect(sentence(page)).toHaveClass("visually-hidden");
});

test("in a frame there is no page Record, whatever its address asks for, unless the host switches it on", async ({
  page,
}) => {
  const ownRecord = page.getByRole("heading", { name: "Use your own record" });
  await page.goto(`./?embed=1#${marchshire(2016)}&record=open`);
  await expect(names(page).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Record", exact: true })).toHaveCount(0);
  await expect(ownRecord).toHaveCount(0);
  await show(page, "embed=1&parts=tabs,record");
  await page.getByRole("button", { name: "Record", exact: true }).click();
  await expect(ownRecord).toBeVisible();
});

test("the keys to the plan and to the timeline open inside the smallest frame", async ({ page }) => {
  await show(page);
  const legend = page.getByRole("region", { name: "Legend and filters" });
  await legend.getByText("Legend").first().click();
  await expect(legend.getByRole("button", { name: /^Partnerships/ })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Key to the timeline" }).click();
  await expect(page.getByRole("dialog", { name: "On the timeline" })).toBeInViewport({ ratio: 1 });
});

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error("Expected it on the page");
  return box;
}

for (const width of [600, 1000])
  test(`what is chosen stays in sight when the plan gets less room, as from details that come late, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await show(page);
    const name = names(page).last();
    await name.focus();
    await page.keyboard.press("Enter");
    await expect(details(page)).toBeVisible();
    await page.setViewportSize({ width, height: 400 });
    await expect(async () => {
      const [chosen, canvas] = await Promise.all([boxOf(name.locator("span").first()), boxOf(plan(page))]);
      expect(canvas.height).toBeLessThan(300);
      expect(chosen.y + chosen.height).toBeLessThanOrEqual(canvas.y + canvas.height);
      expect(chosen.y).toBeGreaterThanOrEqual(canvas.y);
    }).toPass({ timeout: 5000 });
  });

for (const [width, height] of [
  [320, 400],
  [600, 400],
  [1000, 600],
] as const) {
  test(`at ${width} by ${height} a chosen name and what is said of it are both there, and nothing moves for it on the plan`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await show(page);
    const apart = () =>
      names(page).evaluateAll((all) => {
        const [first, ...others] = all.map((name) => name.getBoundingClientRect());
        return others.map(({ x, y }) => [Math.round(x - (first?.x ?? 0)), Math.round(y - (first?.y ?? 0))]);
      });
    const before = await apart();
    const name = names(page).last();
    await name.focus();
    await page.keyboard.press("Enter");
    await expect(details(page)).toBeVisible();
    // It is brought back into sight in the frame after the one that gave some of the plan's room away.
    await expect(async () => {
      const [sheet, chosen, canvas] = await Promise.all([
        boxOf(details(page)),
        boxOf(name.locator("span").first()),
        boxOf(plan(page)),
      ]);
      expect(canvas.height).toBeGreaterThanOrEqual(80);
      expect(chosen.y).toBeGreaterThanOrEqual(canvas.y);
      expect(chosen.y + chosen.height).toBeLessThanOrEqual(canvas.y + canvas.height);
      expect(chosen.x + chosen.width).toBeLessThanOrEqual(canvas.x + canvas.width);
      expect(sheet.y + sheet.height).toBeLessThanOrEqual(height);
    }).toPass();
    const { height: shared } = await boxOf(plan(page));
    expect(await apart()).toEqual(before);
    await details(page).getByRole("button", { name: "Close details" }).click();
    await expect(details(page)).toHaveCount(0);
    expect((await plan(page).boundingBox())?.height).toBeGreaterThan(shared - 1);
  });
}
