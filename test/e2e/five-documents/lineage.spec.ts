import type { Page } from "@playwright/test";
import { details } from "../explorer";
import { expect, test } from "../warm";

const lineage = "./#view=lineage&period=2011&area=cambridgeshire";
const lanes = (page: Page) => page.getByRole("tree", { name: /^Lineage, / });
const lane = (page: Page, name: string) =>
  lanes(page).getByRole("treeitem", { name: new RegExp(`^${name},`) });

test("the keyboard walks from the Community Wellbeing Board over the plan to what was to replace it, and back", async ({
  page,
}) => {
  await page.goto(lineage);
  const board = lane(page, "Community Wellbeing Board");
  await board.focus();
  await page.keyboard.press("ArrowRight");
  await expect(
    lanes(page).getByRole("treeitem", {
      name: "The Community Wellbeing Board and the Shadow Health and Wellbeing Board were expected to be replaced by the Health and Wellbeing Board in 2013 (planned, report of 10 October 2011).",
    }),
  ).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(lane(page, "Health and Wellbeing Board")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(details(page).getByRole("heading", { name: "Health and Wellbeing Board" })).toBeVisible();
  await lane(page, "Health and Wellbeing Board").focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(board).toBeFocused();
});

test("on the change of several, left leads back to the one it was reached from", async ({ page }) => {
  await page.goto(lineage);
  const shadow = lane(page, "Shadow Health and Wellbeing Board");
  await shadow.focus();
  await page.keyboard.press("ArrowRight");
  await expect(shadow).not.toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(shadow).toBeFocused();
});

test("the tab key stops once in the whole picture", async ({ page }) => {
  await page.goto(lineage);
  await expect(lanes(page)).toBeVisible();
  await expect(lanes(page).locator('[tabindex="0"]')).toHaveCount(1);
});

test("only what changed is shown, until all is asked for; the address says so", async ({ page }) => {
  await page.goto(lineage);
  const all = lanes(page).getByRole("treeitem", { selected: false });
  await expect(all.first()).toBeVisible();
  const changed = await all.count();
  await page.getByRole("checkbox", { name: "Only what changed" }).uncheck();
  expect(await all.count()).toBeGreaterThan(changed);
  await expect(page).toHaveURL(/lanes=all/);
});

test("the selection lights its whole line, and the rest is dimmed", async ({ page }) => {
  await page.goto(`${lineage}&select=west-suffolk-council`);
  await expect(lane(page, "West Suffolk Council")).toHaveAttribute("aria-selected", "true");
  for (const name of [
    "West Suffolk Council",
    "Forest Heath District Council",
    "St Edmundsbury Borough Council",
  ])
    await expect(lane(page, name)).not.toHaveAttribute("data-dim", "true");
  await expect(lane(page, "Cambridgeshire Horizons")).toHaveAttribute("data-dim", "true");
});

test("fewer years are shown around the period, and the address says which", async ({ page }) => {
  await page.goto(lineage);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page.getByText("Years 2009 to 2016")).toBeVisible();
  await expect(page).toHaveURL(/years=2009-2016/);
  await page.getByRole("button", { name: "All years" }).click();
  await expect(page.getByText("Years 2009 to 2024")).toBeVisible();
});

test("pressing and dragging over the years moves the period", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(lineage);
  await expect(lanes(page)).toBeVisible();
  const year = (text: string) =>
    page.getByRole("region", { name: "Lineage" }).getByText(text, { exact: true });
  await year("2016").click();
  await expect(page).toHaveURL(/period=2016/);
  await year("2016").hover();
  await page.mouse.down();
  await year("2019").hover();
  await page.mouse.up();
  await expect(page).toHaveURL(/period=2019/);
});

for (const width of [1440, 390]) {
  test(`at ${width} px the whole of Cambridgeshire is there without scrolling sideways, and no name is cut`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(lineage);
    await expect(lanes(page)).toBeVisible();
    const sheet = page.getByRole("region", { name: "Lineage" });
    const overflow = await sheet.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const cut = await lanes(page).evaluate((tree) => {
      const svg = tree.closest("svg")!;
      const { left, right } = svg.getBoundingClientRect();
      return [...svg.querySelectorAll("text")]
        .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.left < left - 1 || box.right > right + 1)
        .map(({ text }) => text);
    });
    expect(cut).toEqual([]);
  });
}
