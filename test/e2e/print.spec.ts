import type { Page } from "@playwright/test";
import { details, marchshire, open } from "./explorer";
import { expect, test } from "./warm";

test.use({ record: "invented" });

/** What is left between the margins of 8 mm, in CSS pixels. */
const PAPERS = { A4: 733, "A4 turned, or A3": 1062, "A3 turned": 1526 } as const;
/** In CSS pixels: 9 points. */
const LEAST_TYPE = 12;

const VIEWS = {
  plan: marchshire(2016),
  comparison: `${marchshire(2016)}&compare=2010`,
  lineage: "view=lineage&period=2016&area=marchshire",
  changes: "view=changes&period=2016&area=marchshire",
  differences: "view=changes&period=2016&area=marchshire&compare=2010",
  table: "view=table&period=2016&area=marchshire&table=structures",
  sources: "view=sources&period=2016&area=marchshire",
} as const;

/** Shows the page as if it were laid on paper of a width. */
async function print(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 1000 });
  await page.emulateMedia({ media: "print" });
  // What is on paper alone is fetched when the page has nothing else to do.
  await expect(page.getByText("as at").filter({ visible: true }).first()).toBeVisible();
}

/** What is to be seen: the least size of type, the controls, and how far it reaches to the right. */
const seenOn = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll("body *")].filter((element) => element.checkVisibility());
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== "");
    const isRead = (element: Element): boolean => hasText(element) && !element.closest(".visually-hidden");
    const sizeOf = (element: Element): number => {
      const zoom = element instanceof SVGTextElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      return Number.parseFloat(getComputedStyle(element).fontSize) * zoom;
    };
    const texts = all.filter(isRead);
    return {
      least: Math.min(...texts.map(sizeOf)),
      right: Math.max(...texts.map((element) => element.getBoundingClientRect().right)),
      controls: all
        .filter((element) => element.matches("input, select, .button, [role=slider], [role=tab], canvas"))
        .map((element) => element.outerHTML.slice(0, 60)),
    };
  });

for (const [view, address] of Object.entries(VIEWS)) {
  test(`on paper of every width the ${view} can be read, is whole, and has no controls`, async ({ page }) => {
    await open(page, address);
    for (const [paper, width] of Object.entries(PAPERS)) {
      await print(page, width);
      const { least, right, controls } = await seenOn(page);
      expect(least, paper).toBeGreaterThanOrEqual(LEAST_TYPE - 0.01);
      expect(right, paper).toBeLessThanOrEqual(width + 1);
      expect(controls, paper).toEqual([]);
    }
  });
}

test("the printed plan says of what record, area and period it is, what its signs mean, and on what it rests", async ({
  page,
}) => {
  await open(page, marchshire(2016));
  await print(page, PAPERS["A4"]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Partnerships in Marchshire, 2016");
  await expect(
    page.getByText("Partnerships of Marchshire and Eastvale, as at 2016").filter({ visible: true }),
  ).toBeVisible();
  await expect(page.getByText("Leaders' Board", { exact: true }).filter({ visible: true })).toBeVisible();
  await expect(
    page.getByText("dashed: planned or proposed", { exact: true }).filter({ visible: true }),
  ).toBeVisible();
  const documents = page.getByRole("region", { name: "Documents" }).getByRole("listitem");
  await expect(documents.first()).toContainText("Marchshire 2010: Partnerships of the county, first review");
});

test("the details of what is selected follow the plan, with what is folded on the screen", async ({
  page,
}) => {
  await open(page, `${marchshire(2016)}&select=marchshire-county-council`);
  await print(page, PAPERS["A4"]);
  await expect(details(page).getByRole("heading", { name: "Marchshire County Council" })).toBeVisible();
  const [ofPlan, ofDetails] = [page.locator("main"), details(page)].map((each) => each.boundingBox());
  const plan = await ofPlan;
  expect((await ofDetails)?.y).toBeGreaterThanOrEqual((plan?.y ?? 0) + (plan?.height ?? 0));
  const folded = details(page).locator("details > :not(summary)").filter({ visible: false });
  await expect(folded).toHaveCount(0);
});

test("without a selection there are no details, which would only tell how to select", async ({ page }) => {
  await open(page, marchshire(2016));
  await print(page, PAPERS["A4"]);
  await expect(page.getByText("Select a name to see everything")).toBeHidden();
});

test("an answer is printed in place of the view beneath it", async ({ page }) => {
  await open(page, `${marchshire(2016)}&select=safer-northwick&ask=what-happened`);
  await print(page, PAPERS["A4"]);
  const heading = page.getByRole("heading", { name: /^What happened to/ });
  await expect(heading).toBeVisible();
  // Reading begins there on the screen, which is nothing to those who read the paper.
  await expect(heading).toBeFocused();
  await expect(heading).toHaveCSS("outline-style", "none");
  await expect(page.locator("#root")).toBeHidden();
  expect((await seenOn(page)).controls).toEqual([]);
});

test("in a frame the view is printed as it is by itself", async ({ page }) => {
  await page.goto(`./?embed=1#${marchshire(2016)}`);
  await print(page, PAPERS["A4 turned, or A3"]);
  await expect(
    page.getByRole("heading", { level: 1, name: "Partnerships in Marchshire, 2016" }),
  ).toBeVisible();
  expect((await seenOn(page)).controls).toEqual([]);
});

/** Skia writes the objects of pages as they are. */
const pagesIn = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test("the reader chooses the paper, and the browser fills pages of it", async ({ page }) => {
  await open(page, VIEWS.lineage);
  await print(page, PAPERS["A4"]);
  await page.emulateMedia({ media: null });
  const [a4, turned, a3] = [
    await page.pdf({ format: "A4" }),
    await page.pdf({ format: "A4", landscape: true }),
    await page.pdf({ format: "A3" }),
  ];
  expect(a4.toString("latin1")).toContain("/MediaBox [0 0 595.9");
  expect(a3.toString("latin1")).toContain("/MediaBox [0 0 842.8");
  expect([a4, turned, a3].map(pagesIn)).toEqual([2, 2, 1]);
});

test("on the screen nothing of it is on the page, before and after", async ({ page }) => {
  await open(page, marchshire(2016));
  const elements = () => page.locator("main *").count();
  const before = await elements();
  await print(page, PAPERS["A4"]);
  expect(await elements()).toBeGreaterThan(before + 100);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ media: null });
  await expect.poll(elements).toBe(before);
  await expect(page.getByText("as at")).toHaveCount(0);
});
