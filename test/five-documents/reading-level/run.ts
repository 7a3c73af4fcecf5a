/**
 * `npm run reading-level`: how hard the built page is to read (Flesch-Kincaid), with the shipped record: the guide, the answers to
 * fifty questions, a review and a story. Names of bodies and documents are counted as one word each. It tells, and fails nothing.
 */
import type { Page } from "@playwright/test";
import { withBuiltPage } from "../../bench/built-page";
import { readingLevel } from "../../reading-level/level";
import { FIFTY_QUESTIONS } from "../questions/fifty-questions";
import { shippedRecord } from "../shipped-record";

const PLACE = "view=structure&area=cambridgeshire&period=2024";
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  "the guide": ["guide=open"],
  "answers to fifty questions": FIFTY_QUESTIONS.map(
    ({ ask, areaId = "cambridgeshire", period = "2024" }) =>
      `view=structure&area=${areaId}&period=${period}&question=${encodeURIComponent(ask)}`,
  ),
  "the review of Cambridge City Council, 2011 to 2024": [
    `${PLACE}&compare=2011&select=cambridge-city-council&review=annual`,
  ],
  "the story from 2011 to 2024": [`${PLACE}&story=2011-2024&read=story`],
};

/** Whole sentences of what is shown, without the citations behind them. */
async function paragraphsAt(page: Page, address: string): Promise<readonly string[]> {
  await page.goto("about:blank");
  await page.goto(address);
  const shown = page.locator("article, [role=dialog]").first();
  await shown.locator("p, li").first().waitFor();
  return shown.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const cited of copy.querySelectorAll("[class*=cited], [class*=citation], [aria-label^='Paragraph']"))
      cited.remove();
    return [...copy.querySelectorAll("p, li, dd")]
      .filter((block) => !block.querySelector("p, li, dd"))
      .map((block) => (block.textContent ?? "").replace(/\s+/g, " ").trim())
      .flatMap((text) => /^.*[.?!](?=\s|$)/.exec(text)?.[0] ?? []);
  });
}

const { organizations, documents } = shippedRecord();
const names = [
  ...organizations.flatMap(({ name, other_names = [] }) => [name, ...other_names.map((other) => other.name)]),
  ...documents.map(({ title }) => title),
];

await withBuiltPage(async ({ browser, address }) => {
  const page = await browser.newPage();
  for (const [what, addresses] of Object.entries(TEXTS)) {
    const paragraphs: string[] = [];
    for (const each of addresses) paragraphs.push(...(await paragraphsAt(page, `${address}#${each}`)));
    const { grade, sentences, words } = readingLevel(paragraphs, names);
    console.log(`${what}: ${grade.toFixed(1)} (${sentences} sentences, ${words} words)`);
  }
});
