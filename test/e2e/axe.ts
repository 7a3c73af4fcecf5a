import type { Frame, Page } from "@playwright/test";
import axeCore from "axe-core";

declare global {
  var axe: typeof axeCore;
}

interface RunOnly {
  readonly type: "tag" | "rule";
  readonly values: string[];
}

const ALL: RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
/** The rules that look at colours: all that a scheme can change, as it leaves the elements of the page as they are. */
const COLOURS: RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
/** So many elements are named of each rule that is broken. */
const MOST_NAMED = 5;

export const SCHEMES = [
  { name: "light", media: { colorScheme: "light" } },
  { name: "dark", media: { colorScheme: "dark" } },
  { name: "forced colours", media: { forcedColors: "active" } },
] as const;

/** Colours do not depend on the width of the window: narrow, one scheme says all. */
export const LIGHT = SCHEMES.slice(0, 1);

/** What axe finds on the page in each scheme of colours; nothing where all is well. */
export async function violationsInSchemes(
  page: Page,
  schemes: readonly (typeof SCHEMES)[number][] = SCHEMES,
  media: "screen" | "print" = "screen",
) {
  const found: string[] = [];
  await unpinTimeline(page);
  for (const frame of page.frames()) await hideWhatIsClipped(frame);
  for (const { name, media: scheme } of schemes) {
    // Without motion: a colour on its way to another has whatever contrast it passes through.
    const still = { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce", media } as const;
    await page.emulateMedia({ ...still, ...scheme });
    const all = name === "light" || media === "print";
    const violations = await violationsOf(page, all ? ALL : COLOURS);
    found.push(...violations.map((violation) => `${name}: ${violation}`));
  }
  return found;
}

async function violationsOf(page: Page, runOnly: RunOnly): Promise<readonly string[]> {
  for (const frame of page.frames()) await bringAxe(frame);
  return page.evaluate(
    async ({ runOnly, most }) => {
      const { violations } = await axe.run({ runOnly, resultTypes: ["violations"] });
      return violations.map(({ id, nodes }) => {
        const elements = nodes.slice(0, most).map(({ target }) => target.join(" "));
        return `${id}: ${elements.join(", ")}`;
      });
    },
    { runOnly, most: MOST_NAMED },
  );
}

/** In every frame, as axe asks each of those of its origin; once, as to read it takes as long as to look for colours. */
async function bringAxe(frame: Frame): Promise<void> {
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(axeCore.source);
}

/**
 * On a phone the timeline stays at the foot of the window, over whatever is there. It is scrolled from under it; but axe would
 * take half a button for a small one.
 */
const unpinTimeline = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const timeline = document.querySelector<HTMLElement>('[aria-label="Timeline"]');
    if (timeline) timeline.style.position = "static";
  });

/**
 * Of a plan that is larger than its window, names lie beyond the edge, where nothing is drawn. axe knows that of "overflow: hidden",
 * and not of "clip", and would compare their ink with the ground of the page.
 */
const hideWhatIsClipped = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const clipsAround = (element: Element): readonly DOMRect[] => {
      const around = element.parentElement;
      if (!around) return [];
      const own = getComputedStyle(around).overflowY === "clip" ? [around.getBoundingClientRect()] : [];
      return [...own, ...clipsAround(around)];
    };
    for (const line of document.querySelectorAll<HTMLElement>("[data-plan] [data-id] span")) {
      const { top, bottom } = line.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      const isClipped = clipsAround(line).some((clip) => middle < clip.top || middle > clip.bottom);
      line.style.opacity = isClipped ? "0" : "";
    }
  });

/** By how many CSS pixels the page is wider than the window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/**
 * What axe finds in every scheme, and what scrolls sideways, at each width; nothing where all is well. On one page, as to open one
 * takes longer than to look at it. The width is then the last.
 */
export async function faultsOfAccess(page: Page, widths: readonly number[] = [1440, 320]) {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await overflowOf(page);
    if (overflow > 0) found.push(`${width} px wide: scrolls sideways by ${overflow} px`);
    for (const each of await violationsInSchemes(page)) found.push(`${width} px wide: ${each}`);
  }
  return found;
}
