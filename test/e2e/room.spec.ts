/** The plan opens at the width it needs: the details of the period fold, and what lies beyond an edge is counted there. */
import type { Page } from "@playwright/test";
import { details, marchshire, names, open, plan } from "./explorer";
import { expect, test } from "./warm";

test.use({ record: "invented", viewport: { width: 1024, height: 640 }, reducedMotion: "reduce" });

/** Where each name stands in units of the plan, and how large one of them is on the screen. */
const standing = (page: Page) =>
  plan(page).evaluate((section) => {
    const all = [...section.querySelectorAll<HTMLElement>("button[data-id]:not([data-told])")];
    const layer = all[0]!.closest<HTMLElement>("[style*='transform']")!;
    const zoom = /scale\((.*)\)/.exec(layer.style.transform)?.[1];
    return [zoom, ...all.map(({ dataset, style }) => `${dataset["id"]} ${style.left} ${style.top}`)];
  });

const fold = (page: Page) => details(page).getByRole("button", { name: /^About 2016/ });
const onScreen = (page: Page): Promise<number> =>
  names(page).evaluateAll((all) => {
    const { top, bottom, left, right } = document.querySelector("[data-plan]")!.getBoundingClientRect();
    return all
      .map((each) => each.getBoundingClientRect())
      .filter(
        (box) =>
          box.top >= top - 1 && box.bottom <= bottom + 1 && box.left >= left - 1 && box.right <= right + 1,
      ).length;
  });

test("nothing moves on the plan when the details unfold, fold, or tell of something selected", async ({
  page,
}) => {
  await open(page, marchshire(2016));
  const opened = await standing(page);
  expect(opened.length).toBeGreaterThan(8);
  await expect(fold(page)).toHaveAttribute("aria-expanded", "false");
  await fold(page).click();
  await expect(details(page).getByRole("heading", { name: "2016" })).toBeVisible();
  await expect(fold(page)).toHaveAttribute("aria-expanded", "true");
  await expect(fold(page)).toBeFocused();
  expect(await standing(page)).toEqual(opened);
  await page.keyboard.press("Enter");
  await expect(fold(page)).toHaveAttribute("aria-expanded", "false");
  await expect(fold(page)).toBeFocused();
  expect(await standing(page)).toEqual(opened);
  await names(page).last().press("Enter");
  await expect(page).toHaveURL(/select=/);
  await expect(details(page).getByRole("heading", { level: 2 })).toBeVisible();
  await expect(names(page).and(page.locator("[aria-selected='true']"))).toBeInViewport();
  expect(await standing(page)).toEqual(opened);
  await open(page, `${marchshire(2016)}&select=growth-company`);
  expect(await standing(page)).toEqual(opened);
});

test("the details fold when their body is closed, and the focus is not lost", async ({ page }) => {
  await open(page, `${marchshire(2016)}&select=growth-company`);
  await expect(fold(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Close details" }).press("Enter");
  await expect(fold(page)).toHaveAttribute("aria-expanded", "false");
  await expect(plan(page).locator(":focus")).toHaveAttribute("data-id", "growth-company");
  await fold(page).press("Enter");
  await details(page).getByRole("link").first().focus();
  await page.keyboard.press("Escape");
  await expect(fold(page)).toHaveAttribute("aria-expanded", "false");
  expect(await details(page).evaluate((aside) => aside.contains(document.activeElement))).toBe(true);
});

test("the details stand beside a plan that can be read whole there, and beside every other view", async ({
  page,
}) => {
  await open(page, "view=structure&period=2016&area=eastvale");
  await expect(details(page).getByRole("heading", { name: "2016" })).toBeVisible();
  await expect(fold(page)).toHaveCount(0);
  await open(page, "view=table&period=2016&area=marchshire");
  await expect(details(page).getByRole("heading", { name: "2016" })).toBeVisible();
});

test("beyond each edge the names that are not seen are counted, and a press leads there and back", async ({
  page,
}) => {
  await open(page, marchshire(2016));
  const mark = (where: string) =>
    plan(page).getByRole("button", { name: new RegExp(`^\\d+ more ${where}$`) });
  const counted = async (where: string) => Number.parseInt((await mark(where).textContent()) ?? "", 10);
  const all = await names(page).count();
  const below = await counted("below");
  expect(below).toBeGreaterThan(0);
  // What is cut by the edge is seen in part, and may be either.
  expect(Math.abs(all - below - (await onScreen(page)))).toBeLessThanOrEqual(6);
  await expect(mark("above")).toHaveCount(0);
  for (let pages = 0; pages < 10 && (await mark("below").count()) > 0; pages++)
    await mark("below").press("Enter");
  await expect(mark("below")).toHaveCount(0);
  await expect(mark("above")).toBeFocused();
  for (let pages = 0; pages < 10 && (await mark("above").count()) > 0; pages++)
    await mark("above").press("Enter");
  await expect(mark("below")).toHaveAccessibleName(`${below} more below`);
  await fold(page).click();
  const right = await counted("to the right");
  expect(right).toBeGreaterThan(0);
  await mark("to the right").click();
  await expect(mark("to the left")).toHaveCount(1);
  await fold(page).click();
  await expect(mark("to the left")).toHaveCount(0);
  await expect(mark("to the right")).toHaveCount(0);
});

test("no name lies under a mark, and no mark over a button", async ({ page }) => {
  await open(page, `${marchshire(2016)}&select=growth-company`);
  await names(page).last().focus();
  const marks = await plan(page)
    .locator("[data-edge]")
    .evaluateAll((all) =>
      all.map((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        const hits = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((share) =>
          document.elementsFromPoint(left + share * (right - left), top + share * (bottom - top)),
        );
        return hits.some((hit) => hit.matches("[role='treeitem'], [role='treeitem'] *, canvas"));
      }),
    );
  expect(marks.length).toBeGreaterThan(1);
  expect(marks).not.toContain(true);
  const boxes = await plan(page)
    .locator("[data-edge], [aria-label='Zoom and years'] button")
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
  const overlapping = boxes.filter((a, index) =>
    boxes
      .slice(index + 1)
      .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
  expect(overlapping).toEqual([]);
});

/** How many colours there are in the last row of pixels that is seen of the plan, above the mark at its foot. */
async function coloursAtTheFoot(page: Page): Promise<number> {
  const frame = (await plan(page).locator("canvas").last().boundingBox())!;
  const mark = (await plan(page).locator("[data-edge='below']").boundingBox())!;
  const clip = { x: frame.x, y: mark.y - 4, width: frame.width - 60, height: 1 };
  const row = (await page.screenshot({ clip })).toString("base64");
  return page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext("2d")!;
    context.drawImage(image, 0, 0);
    return new Set(new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)).size;
  }, row);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`no half of a word or box stands above the mark at the foot: it fades out before it, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    for (const height of [640, 656, 672, 688]) {
      await page.setViewportSize({ width: 1024, height });
      await open(page, marchshire(2016));
      await expect.soft(plan(page).locator("[data-edge='below']")).toBeVisible();
      expect.soft(await coloursAtTheFoot(page), `${height} px high`).toBe(1);
    }
  });
}

/** CSS pixels between the name that has the focus and the mark at the foot; null where there is none. */
const clearOfMark = (page: Page): Promise<number | null> =>
  plan(page).evaluate((section) => {
    const [name, mark] = [":focus", "[data-edge='below']"].map((each) => section.querySelector(each));
    return name && mark ? mark.getBoundingClientRect().top - name.getBoundingClientRect().bottom : null;
  });

test("a name that takes the focus stands clear of what fades out at the foot", async ({ page }) => {
  await open(page, marchshire(2016));
  const walked: number[] = [];
  await names(page).first().focus();
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press("ArrowDown");
    const clear = await clearOfMark(page);
    if (clear !== null) walked.push(clear);
  }
  expect(walked.length).toBeGreaterThan(0);
  expect(Math.min(...walked)).toBeGreaterThanOrEqual(24);
});
