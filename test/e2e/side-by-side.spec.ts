import type { Page } from "@playwright/test";
import { marchshire, names, open } from "./explorer";
import { layoutFaults } from "./layout";
import { expect, test } from "./warm";

test.use({ record: "invented" });

test("the years of the reports stand side by side, and one leads back to its plan", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, marchshire(2011));
  await page.getByRole("button", { name: "Years side by side" }).click();
  await expect(page).toHaveURL(/beside=2010,2011,2013,2016,2022/);
  const plans = page.getByRole("img", { name: /^Plan of 20\d\d$/ });
  await expect(plans).toHaveCount(5);
  await expect(page.getByRole("figure").nth(1)).toContainText("Between 2010 and 2011: 1 replaced, ");
  await page.getByRole("group", { name: "Years side by side" }).getByRole("button", { name: "2014" }).click();
  await expect(plans).toHaveCount(6);
  await page
    .getByRole("figure")
    .filter({ has: page.getByRole("button", { name: "2022" }) })
    .getByRole("button")
    .click();
  await expect(page).toHaveURL(/period=2022/);
  await expect(page).not.toHaveURL(/beside=/);
  await expect(names(page).first()).toBeVisible();
});

test("everything stands in the same place in every year", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `${marchshire(2011)}&beside=2010,2011,2013`);
  await expect(page.getByRole("figure")).toHaveCount(3);
  const places = await page
    .getByRole("figure")
    .evaluateAll((figures) =>
      figures.map((figure) =>
        Object.fromEntries(
          [...figure.querySelectorAll("rect")].map((rect) => [
            rect.getAttribute("data-thing") ?? "",
            `${rect.getAttribute("x")} ${rect.getAttribute("y")}`,
          ]),
        ),
      ),
    );
  const [first = {}, second = {}, third = {}] = places;
  const shared = Object.keys(first).filter((name) => name in second);
  expect(shared.length).toBeGreaterThan(10);
  for (const name of shared) expect(second[name], name).toBe(first[name]);
  for (const name of Object.keys(third).filter((each) => each in first))
    expect(third[name], name).toBe(first[name]);
});

for (const [from, to] of [
  [390, 1440],
  [1440, 820],
] as const) {
  test(`in a window that was ${from} and is ${to} px wide every year is shown as when it is opened there`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: from, height: 900 });
    await open(page, `${marchshire(2016)}&beside=2010,2016,2022`);
    await page.setViewportSize({ width: to, height: 900 });
    expect(await layoutFaults(page)).toEqual([]);
    const shown = await viewBoxes(page);
    await page.reload();
    await expect(page.getByRole("figure")).toHaveCount(3);
    expect(await layoutFaults(page)).toEqual([]);
    expect(shown).toEqual(await viewBoxes(page));
  });
}

const viewBoxes = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .getByRole("img", { name: /^Plan of 20\d\d$/ })
    .evaluateAll((plans) => plans.map((plan) => plan.getAttribute("viewBox")));

test("larger by a key, the years keep what is in the middle of what is seen, however far they go on below", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${marchshire(2016)}&beside=2010,2016`);
  const plan = page.getByRole("img", { name: "Plan of 2010" });
  await page.getByRole("group", { name: "Plans of the years" }).focus();
  await plan.evaluate((element) => element.scrollIntoView({ block: "end" }));
  /** Of the thing that is asked for, or of that which is nearest to the middle; in CSS pixels. */
  const fromMiddle = (thing: string | null) =>
    plan.evaluate((element, asked) => {
      const seen = element.closest("[data-scrolls]")!.getBoundingClientRect();
      const { top, bottom } = element.getBoundingClientRect();
      const middle = (Math.max(top, seen.top, 0) + Math.min(bottom, seen.bottom, innerHeight)) / 2;
      const things = [...element.querySelectorAll("rect[data-thing]")].map((each) => {
        const box = each.getBoundingClientRect();
        return { thing: each.getAttribute("data-thing"), away: box.top + box.height / 2 - middle };
      });
      return asked === null
        ? things.toSorted((a, b) => Math.abs(a.away) - Math.abs(b.away))[0]
        : things.find((each) => each.thing === asked);
    }, thing);
  const before = await fromMiddle(null);
  await page.keyboard.press("+");
  await expect(page.getByRole("group", { name: "Plans of the years" })).toHaveAttribute("data-near");
  const after = await fromMiddle(before!.thing);
  // As far again as a step of the zoom brings it.
  expect(Math.abs(after!.away - before!.away * 1.25)).toBeLessThan(1);
});
