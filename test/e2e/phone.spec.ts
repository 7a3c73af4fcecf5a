import type { Page } from "@playwright/test";
import { details, marchshire, names, open, plan } from "./explorer";
import { expect, test } from "./warm";

test.use({ record: "invented", viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });

const named = (page: Page, name: RegExp) => plan(page).getByRole("treeitem", { name });
/** From the top of what is seen of the column. */
const topsOf = (page: Page): Promise<Readonly<Record<string, number>>> =>
  names(page).evaluateAll((all) => {
    const { top } = document.querySelector("[data-plan]")!.getBoundingClientRect();
    return Object.fromEntries(
      all.map((each) => [each.getAttribute("data-id"), each.getBoundingClientRect().top - top]),
    );
  });

test("the first screen of a phone shows at least six structures, in one column", async ({ page }) => {
  await open(page, marchshire(2016));
  const inSight = await names(page).evaluateAll((all) => {
    const { top, bottom, left, right } = document.querySelector("[data-plan]")!.getBoundingClientRect();
    const boxes = all.map((each) => each.getBoundingClientRect());
    return boxes.filter(
      (box) => box.top >= top && box.bottom <= bottom && box.left >= left && box.right <= right,
    ).length;
  });
  expect(inSight).toBeGreaterThanOrEqual(6);
});

test("each year opens and closes what comes and goes, in one order", async ({ page }) => {
  await open(page, marchshire(2016));
  const idsOf = () => names(page).evaluateAll((all) => all.map((each) => each.getAttribute("data-id") ?? ""));
  const before = await idsOf();
  await page.getByRole("button", { name: "2010" }).click();
  await expect.poll(idsOf).not.toEqual(before);
  const after = await idsOf();
  const both = before.filter((id) => after.includes(id));
  expect(both.length).toBeGreaterThan(3);
  expect(after.filter((id) => before.includes(id))).toEqual(both);
});

test("what is read stays where it is when something opens or closes above it", async ({ page }) => {
  await open(page, marchshire(2016));
  await plan(page).evaluate((column) => column.scrollTo(0, 300));
  const before = await topsOf(page);
  await page.getByRole("button", { name: "2010" }).click();
  await expect(page).toHaveURL(/period=2010/);
  await expect.poll(async () => Object.keys(await topsOf(page))).not.toEqual(Object.keys(before));
  const after = await topsOf(page);
  const read = Object.keys(before).find((id) => id in after && (before[id] ?? 0) > 0);
  expect(read).toBeDefined();
  expect(Math.abs((after[read!] ?? 0) - (before[read!] ?? 0))).toBeLessThanOrEqual(1);
});

test("a choice leads to its details and back, and keys walk from name to name", async ({ page }) => {
  await open(page, marchshire(2016));
  await names(page).first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(names(page).nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/select=/);
  await page.getByRole("button", { name: /^About/ }).click();
  await expect(details(page).getByRole("heading", { level: 2 })).toBeInViewport();
});

test("a comparison is marked in the column, and who sits where is listed in it", async ({ page }) => {
  await open(page, `${marchshire(2016)}&compare=2010`);
  await expect(plan(page).locator("[data-difference]").first()).toBeVisible();
  await open(page, `${marchshire(2016)}&representatives=on`);
  await expect(named(page, /^Marchshire Leaders' Board/)).toBeVisible();
  await expect(plan(page).locator("[data-chooses]").first()).toBeVisible();
});

test("what is not seen below is counted under the column, and a press leads there, to the last", async ({
  page,
}) => {
  await open(page, marchshire(2016));
  const more = page.getByRole("button", { name: /^\d+ more below$/ });
  const counted = async () => Number.parseInt((await more.textContent()) ?? "", 10);
  const hidden = await names(page).evaluateAll((all) => {
    const { bottom } = document.querySelector("[data-plan]")!.getBoundingClientRect();
    return all.filter((each) => each.getBoundingClientRect().top >= bottom).length;
  });
  expect(hidden).toBeGreaterThan(0);
  // What is cut by the edge may be either.
  expect(Math.abs((await counted()) - hidden)).toBeLessThanOrEqual(2);
  await more.focus();
  // On the page and not on the button, which may have gone since it was counted.
  for (let pages = 0; pages < 20 && (await more.count()) > 0; pages++) await page.keyboard.press("Enter");
  await expect(more).toHaveCount(0);
  await expect(names(page).last()).toBeInViewport({ ratio: 1 });
});

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [740, 900],
] as const) {
  test(`at ${width} by ${height} the way to the details covers nothing of the plan, nor does the timeline`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, `${marchshire(2016)}&select=growth-company`);
    const [about, timeline] = await Promise.all(
      [page.getByRole("button", { name: /^About/ }), page.getByRole("region", { name: "Timeline" })].map(
        async (each) => (await each.boundingBox())!,
      ),
    );
    if (!about || !timeline) throw new Error("Expected both on the page");
    expect(about.y + about.height).toBeLessThanOrEqual(timeline.y);
    const under = await page.evaluate(
      ({ x, y, width, height }) =>
        [0.1, 0.3, 0.5, 0.7, 0.9].some((share) =>
          document
            .elementsFromPoint(x + share * width, y + height / 2)
            .some((each) => each.matches("[role='treeitem'], [role='treeitem'] *, canvas")),
        ),
      about,
    );
    expect(under).toBe(false);
  });
}

test("on the smallest phone at least half of the screen shows the plan, under one row of tabs", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const year of [2011, 2016, 2022]) {
    await open(page, marchshire(year));
    expect((await plan(page).boundingBox())!.height).toBeGreaterThanOrEqual(320);
  }
  // In a comparison the meaning of its signs is folded.
  await open(page, `${marchshire(2022)}&compare=2016`);
  await expect(page.getByText("What the signs mean")).toBeVisible();
  expect((await plan(page).boundingBox())!.height).toBeGreaterThanOrEqual(240);
  const tops = await page
    .getByRole("tab")
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect(tops).toHaveLength(5);
  expect(new Set(tops).size).toBe(1);
});
