import type { Page } from "@playwright/test";
import { marchshire, names, open, plan } from "./explorer";
import { layoutFaults } from "./layout";
import { expect, test } from "./warm";

test.use({ record: "invented" });

type Spots = Readonly<Record<string, string>>;

/** Where each box with a name stands, in units of the plan; what is told in another has no box. */
const spotsOnPlan = (page: Page): Promise<Spots> =>
  plan(page)
    .locator("button[data-id]:not([data-told]):not([data-chooses])")
    .evaluateAll((buttons) =>
      Object.fromEntries(
        buttons.map((button) => {
          const { left, top } = (button as HTMLElement).style;
          return [
            button.getAttribute("data-id") ?? "",
            `${Number.parseFloat(left)} ${Number.parseFloat(top)}`,
          ];
        }),
      ),
    );

/** The same of each of several years. */
const spotsBeside = (page: Page): Promise<readonly Spots[]> =>
  page
    .getByRole("figure")
    .evaluateAll((figures) =>
      figures.map((figure) =>
        Object.fromEntries(
          [...figure.querySelectorAll("rect[data-thing]")].map((rect) => [
            rect.getAttribute("data-thing") ?? "",
            `${rect.getAttribute("x")} ${rect.getAttribute("y")}`,
          ]),
        ),
      ),
    );

const moved = (a: Spots, b: Spots): readonly string[] =>
  Object.keys(a).filter((id) => id in b && a[id] !== b[id]);
const shared = (a: Spots, b: Spots): number => Object.keys(a).filter((id) => id in b).length;

for (const [width, height] of [
  [1440, 900],
  [820, 1180],
] as const) {
  test(`nothing moves when a year is compared, what is hidden is shown, or years stand side by side, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, marchshire(2024));
    const alone = await spotsOnPlan(page);
    expect(Object.keys(alone).length).toBeGreaterThan(8);
    for (const other of [2009, 2010, 2011, 2013, 2016, 2020]) {
      await open(page, `${marchshire(2024)}&compare=${other}`);
      await expect(page.getByRole("region", { name: "Comparison" })).toBeVisible();
      const compared = await spotsOnPlan(page);
      expect(shared(alone, compared), String(other)).toBeGreaterThan(8);
      expect(moved(alone, compared), String(other)).toEqual([]);
    }
    await open(
      page,
      `${marchshire(2024)}&show=partnership,board,council,on-record,possible,proposed,no-longer-reported,silent`,
    );
    expect(moved(alone, await spotsOnPlan(page))).toEqual([]);
    await open(page, `${marchshire(2024)}&beside=2009,2011,2024`);
    const beside = await spotsBeside(page);
    expect(beside.length).toBe(3);
    expect(shared(alone, beside[2] ?? {})).toBe(Object.keys(alone).length);
    expect(moved(alone, beside[2] ?? {})).toEqual([]);
    await open(page, marchshire(2011));
    expect(moved(await spotsOnPlan(page), beside[1] ?? {})).toEqual([]);
  });
}

test("what has no box while two years are compared is told in another, and is reached, pointed at and chosen there", async ({
  page,
}) => {
  await open(page, `${marchshire(2024)}&compare=2009`);
  const told = names(page).and(page.locator("[data-told]"));
  const forum = told.and(page.locator("[data-id='housing-forum-1998']"));
  await expect(forum).toHaveAttribute("data-difference", /.+/);
  await expect(forum).toHaveAttribute("title", /Housing Forum/);
  await forum.click();
  await expect(page).toHaveURL(/select=housing-forum-1998(&|$)/);
  await expect(forum).toHaveAttribute("aria-selected", "true");
  const marked = await plan(page).locator("[data-difference]").count();
  await page.getByRole("tab", { name: "Table" }).click();
  await page.getByLabel("Only differences").check();
  await expect(page).toHaveURL(/only=differences/);
  await expect(page.getByRole("caption")).toContainText(`2009 ${marked} rows`);
});

test("the arrows lead through what is told in a box as through other names", async ({ page }) => {
  await open(page, `${marchshire(2024)}&compare=2009`);
  const first = plan(page).locator("[data-told]").first();
  const id = await first.getAttribute("data-id");
  await names(page).and(page.locator("[tabindex='0']")).focus();
  await page.keyboard.press("Home");
  for (let steps = 0; steps < 60; steps++) {
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("data-id"));
    if (focused === id) break;
    await page.keyboard.press("ArrowDown");
  }
  await expect(first).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`select=${id}(&|$)`));
});

test("no text of a comparison overlaps another or is cut", async ({ page }) => {
  await open(page, `${marchshire(2024)}&compare=2009`);
  expect(await layoutFaults(page)).toEqual([]);
});

test("plans side by side zoom and move together, by buttons, keys, wheel and drag, and name what is pointed at in all", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `${marchshire(2011)}&beside=2010,2011,2013`);
  const views = () =>
    page
      .locator("[data-year-plan]")
      .evaluateAll((plans) => plans.map((each) => each.getAttribute("viewBox")));
  const same = async () => {
    const all = await views();
    expect(all.length).toBe(3);
    expect(new Set(all).size).toBe(1);
    return all[0];
  };
  const whole = await same();
  await page.getByRole("button", { name: "Zoom in" }).click();
  const near = await same();
  expect(near).not.toBe(whole);
  await page.getByRole("group", { name: "Plans of the years" }).focus();
  await page.keyboard.press("Shift+ArrowRight");
  const right = await same();
  expect(right).not.toBe(near);
  const box = (await page.locator("[data-year-plan]").nth(1).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 40, box.y + box.height / 2 + 10, { steps: 4 });
  await page.mouse.up();
  const dragged = await same();
  expect(dragged).not.toBe(right);
  await expect(page).not.toHaveURL(/select=/);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect.poll(same).not.toBe(dragged);
  await page.getByRole("button", { name: "Fit" }).click();
  await expect.poll(same).toBe(whole);
  await page
    .locator("[data-year-plan]")
    .first()
    .locator("rect[data-thing='northwick-borough-council']")
    .hover();
  await expect(page.locator("[data-pointed-name]")).toHaveCount(3);
});
