import type { Page } from "@playwright/test";
import { marchshire, names, open } from "./explorer";
import { expect, test } from "./warm";

test.use({ record: "invented", viewport: { width: 1440, height: 900 } });

interface Watched {
  /** How many outlines were on their way at once, at most. */
  readonly most: number;
  readonly left: number;
}

/** Presses the buttons of years, each at once after the other, and watches what moves until it is at rest. */
const press = (page: Page, years: readonly number[]): Promise<Watched> =>
  page.evaluate(async (asked) => {
    const moving = () =>
      [...document.querySelectorAll("[data-becoming]")].filter((each) => each.getAnimations().length > 0)
        .length;
    const seen = () =>
      [...document.querySelectorAll("[data-becoming]")].filter((each) =>
        each.checkVisibility({ opacityProperty: true }),
      ).length;
    let most = 0;
    const watch = new MutationObserver(() => {
      most = Math.max(most, moving());
    });
    watch.observe(document.body, { subtree: true, childList: true });
    const buttons = [...document.querySelectorAll<HTMLButtonElement>("[aria-label=Years] button")];
    for (const year of asked) {
      buttons.find(({ textContent }) => textContent === String(year))?.click();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
    watch.disconnect();
    return { most, left: seen() };
  }, years);

const placesOf = (page: Page) =>
  names(page).evaluateAll((all) =>
    all.map((name) => [name.getAttribute("data-id"), name.getBoundingClientRect().toJSON()]),
  );

test("of a merger an outline leaves each predecessor for the one that comes, and is gone with the step", async ({
  page,
}) => {
  await open(page, marchshire(2013));
  expect(await page.locator("[data-becoming]").count()).toBe(0);
  expect(await press(page, [2014])).toEqual({ most: 2, left: 0 });
});

test("fast steps never queue, and leave everything where a plain opening has it", async ({ page }) => {
  await open(page, marchshire(2016));
  const opened = await placesOf(page);
  const { most, left } = await press(page, [2015, 2014, 2013, 2014, 2015, 2014, 2015, 2016]);
  expect(most).toBeLessThanOrEqual(4);
  expect(left).toBe(0);
  expect(await placesOf(page)).toEqual(opened);
});

test("with reduced motion nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, marchshire(2013));
  expect(await press(page, [2014])).toEqual({ most: 0, left: 0 });
});

test("to and from a comparison nothing becomes anything: that is no step in time", async ({ page }) => {
  await open(page, marchshire(2014));
  await page.evaluate(() => {
    Object.assign(window, { moved: 0 });
    new MutationObserver(() => {
      if (document.querySelector("[data-becoming]")) Object.assign(window, { moved: 1 });
    }).observe(document.body, { subtree: true, childList: true });
    location.hash += "&compare=2013";
  });
  await expect(page.getByText(/^2013 → 2014|compared/i).first()).toBeAttached();
  expect(await page.evaluate("moved")).toBe(0);
});
