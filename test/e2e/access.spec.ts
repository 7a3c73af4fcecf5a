import type { Page } from "@playwright/test";
import { LIGHT, overflowOf, SCHEMES, violationsInSchemes } from "./axe";
import { details, marchshire, names, open } from "./explorer";
import { expect, test, visit } from "./warm";

test.use({ record: "invented" });

const VIEWS = {
  structure: marchshire(2016),
  "structure with a selection": `${marchshire(2016)}&select=growth-company`,
  "the ways between two": `${marchshire(2010)}&select=safer-northwick&connect=northwick-nhs-trust`,
  "structure with all that is hidden": `${marchshire(2016)}&show=partnership,sub-group,council,organisation,person,on-record,possible,proposed,unreported,silent`,
  "years side by side": `${marchshire(2016)}&beside=2010,2016,2022`,
  "a story": `${marchshire(2014)}&story=2010-2022&step=3`,
  lineage: "view=lineage&period=2016&area=marchshire&select=safer-marchshire",
  "lineage of a few years, all lanes": "view=lineage&period=2016&area=marchshire&years=2014-2017&lanes=all",
  changes: "view=changes&period=2016&area=marchshire",
  "a comparison": "view=changes&period=2016&area=marchshire&compare=2010",
  "a comparison as a table": "view=changes&period=2022&area=marchshire&compare=2016&as=table",
  "a comparison on the plan": `${marchshire(2022)}&compare=2016`,
  "who sits where": "view=table&period=2016&area=marchshire&table=seats&select=northwick-borough-council",
  "councils by partnerships": "view=table&period=2016&area=marchshire&table=councils",
  "a council over the years":
    "view=table&period=2016&area=marchshire&table=years&select=northwick-borough-council",
  table: "view=table&period=2016&area=marchshire",
  sources: "view=sources&period=2016&area=marchshire&cite=report-2016/3.1",
};
const DOCUMENTS = {
  "an answer": `${marchshire(2016)}&select=safer-northwick&ask=what-happened`,
  "a question and its answer": `${marchshire(2016)}&question=what does Northwick Borough Council sit on`,
  "a question that is not understood": `${marchshire(2016)}&question=which is the best value for money`,
  "the annual review": `${marchshire(2022)}&compare=2016&select=northwick-borough-council&review=annual`,
  "a story as a document": `${marchshire(2014)}&story=2010-2022&read=story`,
  "the guide": "guide=open",
  "the record": "record=open",
};
/** A council's screen, and a phone's width at which WCAG asks that nothing scrolls sideways: also a screen at 400 % zoom. */
const SCREENS = [
  { width: 1440, height: 900, schemes: SCHEMES },
  { width: 320, height: 640, schemes: LIGHT },
];
// One after the other on one page: to open it takes longer than to look at it.
for (const [name, address] of Object.entries({ ...VIEWS, ...DOCUMENTS })) {
  test(`axe finds nothing, 1440 and 320 wide: ${name}`, async ({ page }) => {
    await arrive(page, name, address);
    for (const { schemes, ...viewport } of SCREENS) {
      await page.setViewportSize(viewport);
      const wide = `${viewport.width} px wide`;
      expect.soft(await violationsInSchemes(page, schemes), wide).toEqual([]);
      expect.soft(await overflowOf(page), `scrolls sideways, ${wide}`).toBe(0);
    }
  });
}

test("axe finds nothing in the review as it is printed", async ({ page }) => {
  await arrive(page, "the annual review", DOCUMENTS["the annual review"]);
  expect(await violationsInSchemes(page, SCHEMES, "print")).toEqual([]);
});

for (const viewport of [
  { width: 320, height: 400 },
  // Of a height at which no name is cut by the foot of the plan: of one that is, axe takes the timeline for its ground.
  { width: 1000, height: 640 },
]) {
  test(`axe finds nothing in a frame of ${viewport.width} by ${viewport.height}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(`./?embed=1#${marchshire(2016)}&select=growth-company`);
    await expect(details(page)).toBeVisible();
    expect(await violationsInSchemes(page)).toEqual([]);
    expect(await overflowOf(page), "scrolls sideways").toBe(0);
  });
}

for (const parts of ["", "timeline", "search,sentence,legend,period,timeline"]) {
  test(`axe finds nothing in a frame with ${parts === "" ? "the view alone" : parts}`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 480 });
    await page.goto(`./?embed=1&parts=${parts}#${marchshire(2016)}`);
    await expect(names(page).first()).toBeVisible();
    await expect(page.getByRole("tabpanel", { name: "Structure" })).toBeVisible();
    expect(await violationsInSchemes(page)).toEqual([]);
    expect(await overflowOf(page), "scrolls sideways").toBe(0);
  });
}

async function arrive(page: Page, name: string, address: string): Promise<void> {
  if (name in VIEWS) return open(page, address);
  await visit(page, `#${address}`);
  // The answer is told before a view, the others stand in place of the views.
  const part = /ask=|question=/.test(address) ? page.getByRole("dialog") : page.getByRole("article");
  await expect(part.getByRole("heading").first()).toBeVisible();
}

test("where the reader's colours are forced, in the dark too, boxes are drawn in them and not as blocks", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
  await open(page, marchshire(2016));
  const colours = await page.evaluate(() => {
    const probe = document.createElement("span");
    probe.style.setProperty("forced-color-adjust", "none");
    document.body.append(probe);
    const resolved = (colour: string): string => {
      probe.style.color = colour;
      return getComputedStyle(probe).color;
    };
    return [resolved("var(--ground)"), resolved("Canvas"), resolved("var(--accent)"), resolved("LinkText")];
  });
  expect(colours[0]).toBe(colours[1]);
  expect(colours[2]).toBe(colours[3]);
});
