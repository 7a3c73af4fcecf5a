import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { cambridgeshire, expect, open, test } from "./explorer";

const VIEWS = {
  structure: cambridgeshire(2011),
  "structure with a selection": `${cambridgeshire(2011)}&select=greater-cambridge-greater-peterborough-lep`,
  "structure with all that is hidden": `${cambridgeshire(2011)}&show=partnership,sub-group,council,organisation,person,on-record,possible,proposed,unreported,silent`,
  "years side by side": `${cambridgeshire(2011)}&beside=2010,2011,2024`,
  lineage: "view=lineage&period=2011&area=cambridgeshire&select=community-wellbeing-board",
  "lineage of a few years, all lanes":
    "view=lineage&period=2011&area=cambridgeshire&years=2010-2011&lanes=all",
  changes: "view=changes&period=2011&area=cambridgeshire",
  "a comparison": "view=changes&period=2011&area=cambridgeshire&compare=2010",
  "a comparison as a table": "view=changes&period=2024&area=cambridgeshire&compare=2011&as=table",
  "a comparison on the plan": `${cambridgeshire(2024)}&compare=2011`,
  "who sits where": "view=table&period=2011&area=cambridgeshire&table=seats&select=cambridge-city-council",
  "councils by partnerships": "view=table&period=2011&area=cambridgeshire&table=councils",
  "a council over the years":
    "view=table&period=2011&area=cambridgeshire&table=years&select=cambridge-city-council",
  table: "view=table&period=2011&area=cambridgeshire",
  sources: "view=sources&period=2011&area=cambridgeshire&cite=doc-cambridge-2011/7.1",
};
const DOCUMENTS = {
  "an answer": `${cambridgeshire(2011)}&select=community-wellbeing-board&ask=what-happened`,
  "the annual review": `${cambridgeshire(2024)}&compare=2011&select=cambridge-city-council&review=annual`,
  "the guide": "guide=open",
};
/** A council's screen, and a phone's width at which WCAG asks that nothing scrolls sideways: also a screen at 400 % zoom. */
const SCREENS = [
  { width: 1440, height: 900 },
  { width: 320, height: 640 },
];
const SCHEMES = [
  { name: "light", media: { colorScheme: "light" } },
  { name: "dark", media: { colorScheme: "dark" } },
  { name: "forced colours", media: { forcedColors: "active" } },
] as const;
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules that look at colours: all that a scheme can change, as it leaves the elements of the page as they are. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

for (const [name, address] of Object.entries({ ...VIEWS, ...DOCUMENTS })) {
  for (const viewport of SCREENS) {
    test(`axe finds nothing: ${name}, ${viewport.width} wide`, async ({ page }) => {
      // Several readings of a long page, on a machine that may be slow.
      test.slow();
      await page.setViewportSize(viewport);
      await arrive(page, name, address);
      for (const { name: colours, media } of SCHEMES) {
        // Without motion: a colour on its way to another has whatever contrast it passes through.
        const still = { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" } as const;
        await page.emulateMedia({ ...still, ...media });
        expect(await violationsOn(page, colours === "light" ? null : COLOUR_RULES), colours).toEqual([]);
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, "scrolls sideways").toBeLessThanOrEqual(0);
    });
  }
}

test("axe finds nothing in the review as it is printed", async ({ page }) => {
  await arrive(page, "the annual review", DOCUMENTS["the annual review"]);
  for (const { name: colours, media } of SCHEMES) {
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none", ...media, media: "print" });
    expect(await violationsOn(page, null), colours).toEqual([]);
  }
});

async function arrive(page: Page, name: string, address: string): Promise<void> {
  if (name in VIEWS) return open(page, address);
  await page.goto(`./#${address}`);
  // The answer is told before a view, the others stand in place of the views.
  const part = address.includes("ask=") ? page.getByRole("dialog") : page.getByRole("article");
  await expect(part.getByRole("heading").first()).toBeVisible();
}

async function violationsOn(page: Page, rules: readonly string[] | null): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(RULES)).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 5)
        .map(({ target }) => target.join(" "))
        .join(", ")}`,
  );
}
