import type { Page } from "@playwright/test";
import { details, marchshire, names } from "./explorer";
import { layoutFaults } from "./layout";
import { expect, test, visit } from "./warm";

test.use({ record: "invented", contextOptions: { reducedMotion: "reduce" } });

const WIDTHS = [320, 390, 600, 768, 820, 900, 1024, 1180, 1440];
/** CSS pixels of the windows of phones, of tablets held upright, and of council screens. */
const heightAt = (width: number): number => (width < 700 ? 844 : width < 1000 ? 1180 : 900);

const ALL_KINDS =
  "show=partnership,sub-group,council,organisation,person,on-record,possible,proposed,unreported,silent";
const table = (name: string): string => `#view=table&period=2016&area=marchshire&table=${name}`;
const changes = "#view=changes&period=2022&area=marchshire";

const VIEWS: Readonly<Record<string, string>> = {
  "the plan": `#${marchshire(2016)}`,
  "the plan of 2011": `#${marchshire(2011)}`,
  "the plan of 2022": `#${marchshire(2022)}`,
  "the plan of all areas": "#view=structure&period=2016&area=all",
  "the plan with all that is hidden": `#${marchshire(2016)}&${ALL_KINDS}`,
  "the details of a body": `#${marchshire(2016)}&select=growth-company`,
  "a comparison on the plan": `#${marchshire(2022)}&compare=2016`,
  "years side by side": `#${marchshire(2016)}&beside=2010,2016,2022`,
  "the lineage": "#view=lineage&period=2016&area=marchshire&select=safer-marchshire",
  "the lineage of a few years": "#view=lineage&period=2016&area=marchshire&years=2014-2017&lanes=all",
  "the changes": changes,
  "a comparison": `${changes}&compare=2016`,
  "a comparison as a table": `${changes}&compare=2016&as=table`,
  "the table of structures": table("structures"),
  "the table of seats": table("seats"),
  "the table of members": table("members"),
  "the table of councils": table("councils"),
  "the table of relations": table("relations"),
  "the table of money": table("money"),
  "the table of changes": table("changes"),
  "a council over the years": `${table("years")}&select=northwick-borough-council`,
  "the sources": "#view=sources&period=2016&area=marchshire&cite=report-2016/3.1",
  "an answer": `#${marchshire(2016)}&select=safer-northwick&ask=what-happened`,
  "the annual review": `#${marchshire(2022)}&compare=2016&select=northwick-borough-council&review=annual`,
  "a story": `#${marchshire(2014)}&story=2010-2022&step=3`,
  "a story as a document": `#${marchshire(2014)}&story=2010-2022&read=story`,
  "the guide": "#guide=open",
  "the record": "#record=open",
  "what can be shared": `#${marchshire(2016)}`,
  "a frame with details": `?embed=1#${marchshire(2016)}&select=growth-company`,
  "a frame without tabs": `?embed=1&parts=search,sentence,legend,period,timeline#${marchshire(2016)}`,
};

async function arrive(page: Page, name: string): Promise<void> {
  const { [name]: address = "" } = VIEWS;
  await visit(page, address);
  if (name === "what can be shared") await page.getByRole("button", { name: /^Share/ }).click();
  const part = /ask=|shared/.test(name + address)
    ? page.getByRole("dialog")
    : page.getByRole(/review=|guide=|record=|read=/.test(address) ? "article" : "tabpanel");
  await expect(part).toBeVisible();
  if (address.includes("beside=")) await expect(page.getByRole("figure")).toHaveCount(3);
  else if (address.includes("view=structure") && !address.includes("review=") && !address.includes("read="))
    await expect(names(page).first()).toBeAttached();
  if (address.includes("embed=1") && address.includes("select=")) await expect(details(page)).toBeVisible();
}

/** As a reader's own style sheet may set it at any time: WCAG 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

const spaceOut = (page: Page): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACING);

const spaceIn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });

/** A table may be scrolled in itself, since what its columns tell is told by their being beside each other. */
const isOfTable = (fault: string): boolean => fault.startsWith("div.scroll scrolls sideways");

/** All widths at which something is wrong are told, not the first alone. */
async function expectNoFaults(page: Page, widths: readonly number[], isFault = (_: string) => true) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: heightAt(width) });
    const faults = await layoutFaults(page);
    expect.soft(faults.filter(isFault), `${width} px wide`).toEqual([]);
  }
}

// One after the other on one page: to open it takes longer than to look at it.
for (const name of Object.keys(VIEWS)) {
  test(`no text is covered or cut, nothing scrolls sideways, targets are 24 px: ${name}`, async ({
    page,
  }) => {
    await arrive(page, name);
    await test.step("from 320 to 1440 px", () => expectNoFaults(page, WIDTHS));
    await spaceOut(page);
    await test.step("with letters, words and lines spaced out", () =>
      expectNoFaults(page, [320, 820, 1440], (fault) => !isOfTable(fault)));
    await spaceIn(page);
  });
}

for (const [width, height] of [
  [390, 844],
  [320, 640],
  [320, 400],
] as const) {
  test(`the legend opens inside a window of ${width} by ${height}, and closes by Escape and by its button`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await arrive(page, "the plan");
    const legend = page.getByRole("region", { name: "Legend and filters" });
    const opener = legend.getByText("Legend and filters");
    const switches = legend.getByRole("button", { name: /\d$/ });
    await opener.click();
    await expect(switches).toHaveCount(10);
    for (const each of await switches.all()) {
      await each.scrollIntoViewIfNeeded();
      await expect(each).toBeInViewport({ ratio: 1 });
    }
    expect(await layoutFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(switches.first()).toBeHidden();
    await expect(opener).toBeFocused();
    await page.keyboard.press("Enter");
    await legend.getByRole("button", { name: "Close the legend" }).click();
    await expect(switches.first()).toBeHidden();
    await expect(opener).toBeFocused();
  });
}
