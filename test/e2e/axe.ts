import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules that look at colours: all that a scheme can change, as it leaves the elements of the page as they are. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
/** So many elements are named of each rule that is broken. */
const MOST_NAMED = 5;

export const SCHEMES = [
  { name: "light", media: { colorScheme: "light" } },
  { name: "dark", media: { colorScheme: "dark" } },
  { name: "forced colours", media: { forcedColors: "active" } },
] as const;

/** What axe finds on the page in each scheme of colours; nothing where all is well. */
export async function violationsInSchemes(page: Page, media: "screen" | "print" = "screen") {
  const found: string[] = [];
  for (const { name, media: scheme } of SCHEMES) {
    // Without motion: a colour on its way to another has whatever contrast it passes through.
    const still = { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce", media } as const;
    await page.emulateMedia({ ...still, ...scheme });
    const axe = new AxeBuilder({ page });
    const all = name === "light" || media === "print";
    const { violations } = await (all ? axe.withTags(RULES) : axe.withRules(COLOUR_RULES)).analyze();
    for (const { id, nodes } of violations) {
      const elements = nodes.slice(0, MOST_NAMED).map(({ target }) => target.join(" "));
      found.push(`${name}: ${id}: ${elements.join(", ")}`);
    }
  }
  return found;
}

/** By how many CSS pixels the page is wider than the window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
