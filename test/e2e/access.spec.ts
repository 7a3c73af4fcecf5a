import AxeBuilder from "@axe-core/playwright";
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
  table: "view=table&period=2011&area=cambridgeshire",
  sources: "view=sources&period=2011&area=cambridgeshire&cite=doc-cambridge-2011/7.1",
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

for (const [name, address] of Object.entries(VIEWS)) {
  for (const viewport of SCREENS) {
    test(`axe finds nothing: ${name}, ${viewport.width} wide`, async ({ page }) => {
      // Three readings of a long page, on a machine that may be slow.
      test.slow();
      await page.setViewportSize(viewport);
      await open(page, address);
      for (const { name: colours, media } of viewport.width > 320 ? SCHEMES : SCHEMES.slice(0, 1)) {
        // Without motion: a colour on its way to another has whatever contrast it passes through.
        const still = { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" } as const;
        await page.emulateMedia({ ...still, ...media });
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${colours}: ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
          ),
        ).toEqual([]);
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, "scrolls sideways").toBeLessThanOrEqual(0);
    });
  }
}

test("at 320 px nothing scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, cambridgeshire(2011));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
