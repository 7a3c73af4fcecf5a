/**
 * The five questions of councillors, each answered in at most two actions after opening the page: by mouse, by touch and by keyboard,
 * on a desk and on a phone. To go into the search and type is one; to choose, to press Enter or to select is one each.
 */
import type { Page } from "@playwright/test";
import { expect, open, test } from "../explorer";

interface Asked {
  readonly question: string;
  /** What is typed, and what the dialog then tells. */
  readonly typed: string;
  readonly told: RegExp;
}

const FIVE: readonly Asked[] = [
  {
    question: "which structures existed in 2011",
    typed: "which structures existed in 2011",
    told: /structures are on record in 2011.*Community Wellbeing Board/,
  },
  {
    question: "what replaced X",
    typed: "what replaced cambridgeshire together",
    told: /gave way to the Leader and Chief Executive meetings/,
  },
  {
    question: "what changed between the last review and this one",
    typed: "what changed since the last review",
    told: /Between 2011 and 2024: /,
  },
  {
    question: "who sits on X for us",
    typed: "who sits on the cpca executive board for cambridge city council",
    told: /Anna Smith sits on the Combined Authority Executive Board for Cambridge City Council/,
  },
  { question: "how we know", typed: "how do we know about horizons", told: /Cambridge 2011.*7\.1/ },
];

type Choose = (page: Page) => Promise<void>;

const option = (page: Page) => page.getByRole("listbox", { name: "Results" }).getByRole("option").first();
const box = (page: Page) => page.getByRole("searchbox", { name: "Search" });

/** What an action is, by each means. */
const MEANS: Readonly<Record<string, { readonly go: Choose; readonly choose: Choose }>> = {
  mouse: { go: (page) => box(page).click(), choose: (page) => option(page).click() },
  touch: { go: (page) => box(page).tap(), choose: (page) => option(page).tap() },
  keyboard: { go: (page) => box(page).focus(), choose: (page) => page.keyboard.press("Enter") },
};

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`${viewport.width} wide`, () => {
    test.use({ viewport, hasTouch: true });
    for (const [means, { go, choose }] of Object.entries(MEANS)) {
      test(`by ${means}`, async ({ page }) => {
        for (const { typed, told } of FIVE) {
          await open(page);
          await go(page);
          await page.keyboard.type(typed);
          await expect(option(page)).toContainText("?");
          await choose(page);
          await expect(page.getByRole("dialog")).toContainText(told);
          await page.keyboard.press("Escape");
          await expect(page.getByRole("dialog")).toHaveCount(0);
        }
      });
    }
  });
}
