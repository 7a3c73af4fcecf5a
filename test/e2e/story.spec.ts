/** What changed between two years, told step by step beside the plan, and read as a document. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { details, marchshire, names, test as onItsOwn, open, plan, slider } from "./explorer";
import { layoutFaults } from "./layout";
import { expect, test } from "./warm";

test.use({ record: "invented" });

const story = (page: Page) => details(page).getByRole("region", { name: "Story: Marchshire, 2010 to 2022" });
const heading = (page: Page) => story(page).getByRole("heading", { level: 2 });
const button = (page: Page, name: string) => story(page).getByRole("button", { name, exact: true });

test("a comparison is told as a story: by its buttons, by arrow keys and by a link, to its end and away", async ({
  page,
}) => {
  await open(page, "view=changes&period=2022&area=marchshire&compare=2010");
  await page.getByRole("button", { name: "Tell 2010 to 2022 as a story" }).click();
  await expect(heading(page)).toHaveText("2010: how things stood");
  await expect(page.getByRole("tabpanel", { name: "Structure" })).toBeVisible();
  await expect(slider(page)).toHaveValue("2010");
  await button(page, "Next").click();
  await expect(heading(page)).toHaveText(
    "2011 to 2013: Marchshire Together was replaced by the Marchshire Leaders' Board",
  );
  await expect(story(page)).toContainText(
    "Marchshire Together was replaced by the Marchshire Leaders' Board",
  );
  await page.keyboard.press("ArrowRight");
  await expect(heading(page)).toHaveText(
    "2014: two partnerships merged into the Safer Marchshire Partnership",
  );
  await expect(slider(page)).toHaveValue("2014");
  await expect(page).toHaveURL(/&story=2010-2022&step=3$/);
  await page.reload();
  await expect(heading(page)).toHaveText(
    "2014: two partnerships merged into the Safer Marchshire Partnership",
  );
  await button(page, "Back").click();
  await expect(slider(page)).toHaveValue("2013");
  await button(page, "Close the story").click();
  await expect(story(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/story/);
});

test("a name in a story selects its body, and the story stays", async ({ page }) => {
  await open(page, `${marchshire(2014)}&story=2010-2022&step=3`);
  await story(page).getByRole("link", { name: "Safer Marchshire Partnership" }).click();
  await expect(page).toHaveURL(/select=safer-marchshire.*story=2010-2022&step=3$/);
  await expect(
    details(page).getByRole("heading", { name: "Safer Marchshire Partnership", exact: true }),
  ).toBeVisible();
  await expect(heading(page)).toHaveText(
    "2014: two partnerships merged into the Safer Marchshire Partnership",
  );
});

test("as a document it is shortened and put in other words, which its address holds, and is kept as a page and as a text", async ({
  page,
}) => {
  await page.goto(`./#${marchshire(2010)}&story=2010-2022&read=story`);
  const article = page.getByRole("article");
  await expect(article.getByRole("heading", { level: 1 })).toHaveText("Marchshire, 2010 to 2022");
  await expect(article.getByRole("img", { name: /^Partnerships in Marchshire, 2010/ }).first()).toBeVisible();
  const second = article.getByRole("group", { name: /^Step 2:/ });
  await second.getByRole("button", { name: "Change the words" }).click();
  await expect(second.getByRole("textbox")).toHaveAccessibleDescription(
    "Told beside: Structure, 2013, compared with 2010.",
  );
  await second.getByRole("textbox").fill("In 2011 the leaders took over.");
  await second.getByRole("button", { name: "Use these words" }).click();
  await article
    .getByRole("group", { name: /^Step 3:/ })
    .getByLabel("Leave out")
    .check();
  await expect(page).toHaveURL(/without=3&said=/);
  await page.reload();
  await expect(article).toContainText("In 2011 the leaders took over.");
  const text = await downloaded(page, "Download as text (Markdown)");
  expect(text).toContain("# Marchshire, 2010 to 2022");
  expect(text).toContain("In 2011 the leaders took over.");
  expect(text).not.toContain("## [2014: two partnerships");
  const html = await downloaded(page, "Download as a web page");
  expect(html).toContain("<svg");
  expect(html).toContain("In 2011 the leaders took over.");
});

async function downloaded(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name }).click(),
  ]);
  return readFile(await file.path(), "utf8");
}

const WRITTEN = `# Two councils

## [How it stood](#view=structure&period=2010&area=marchshire)

Seventeen bodies were on record.

## Nowhere

## [And then](#view=structure&period=2016&area=marchshire&select=growth-company)

The [company](#view=structure&period=2016&area=marchshire&select=growth-company) stayed.
`;

onItsOwn(
  "a story that somebody has written is opened like a record, and what leads nowhere in it is told",
  async ({ page }) => {
    await page.goto("./#record=open");
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "two.md", mimeType: "text/markdown", buffer: Buffer.from(WRITTEN) });
    const own = details(page).getByRole("region", { name: "Story: Two councils" });
    await expect(own).toContainText("Seventeen bodies were on record.");
    await expect(own).toContainText("step 1 of 2");
    await expect(page.locator("[data-sentence]")).toContainText("two.md, line 7");
    const next = own.getByRole("button", { name: "Next" });
    await next.click();
    await expect(own.getByRole("heading", { level: 2 })).toHaveText("And then");
    // What the step selects is told below, and whoever goes from step to step stays with its buttons.
    await expect(
      details(page)
        .getByRole("heading", { name: /Growth Company/ })
        .last(),
    ).toBeVisible();
    await expect(next).toBeFocused();
    await expect(page).toHaveURL(/select=growth-company&story=two-councils&step=2$/);
  },
);

const onPhone = (page: Page) => page.getByRole("region", { name: "Story: Marchshire, 2010 to 2022" });

/** How much of the room between header and timeline the plan takes with what belongs to it, from 0 to 1, and is seen. */
async function shareOfPlan(page: Page): Promise<number> {
  const [tabs, timeline, top] = await Promise.all(
    [page.getByRole("tablist"), page.getByRole("region", { name: "Timeline" }), plan(page)].map(
      async (each) => (await each.boundingBox())!,
    ),
  );
  if (!tabs || !timeline || !top) throw new Error("Expected tabs, plan and timeline on the page");
  return (timeline.y - top.y) / (timeline.y - tabs.y - tabs.height);
}

test("on a phone a step leaves the plan at least half of the room between header and timeline, compared or not", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${marchshire(2014)}&story=2010-2022&step=2`);
  await onPhone(page).getByRole("button", { name: "Next" }).click();
  const address = `./#${marchshire(2014)}&story=2010-2022&step=3`;
  for (const of of [address, `${address}&compare=2013`, `${address}&select=growth-company`]) {
    await page.goto(of);
    for (const [width, height] of [
      [390, 844],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => shareOfPlan(page), `${width} px, ${of}`).toBeGreaterThanOrEqual(0.5);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(await layoutFaults(page)).toEqual([]);
    }
  }
});

test("on a phone the text of a step is unfolded by its button or when the keyboard comes into it, and the next is folded", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, `${marchshire(2013)}&story=2010-2022&step=2`);
  const more = onPhone(page).getByRole("button", { name: "More" });
  const close = onPhone(page).getByRole("button", { name: "Close the story" });
  const text = onPhone(page).getByRole("heading", { level: 2 });
  const folded = (await text.boundingBox())!.height;
  await expect(more).toHaveAttribute("aria-expanded", "false");
  await more.click();
  await expect(more).toHaveAttribute("aria-expanded", "true");
  expect((await text.boundingBox())!.height).toBeGreaterThan(folded);
  expect(await layoutFaults(page)).toEqual([]);
  await onPhone(page).getByRole("button", { name: "Next" }).click();
  await expect(more).toHaveAttribute("aria-expanded", "false");
  await more.focus();
  await page.keyboard.press("Tab");
  await expect(onPhone(page).getByRole("link").first()).toBeFocused();
  await expect(more).toHaveAttribute("aria-expanded", "true");
  // What is told comes before its picture, and the details after it, for the eye and the ear.
  const order = await page.evaluate(() =>
    [...document.querySelectorAll("[aria-label^='Story:'], [data-plan], [aria-label='Details']")].map(
      (each) => each.getAttribute("aria-label"),
    ),
  );
  expect(order).toEqual(["Story: Marchshire, 2010 to 2022", "Plan of the structures", "Details"]);
  await close.click();
  await expect(onPhone(page)).toHaveCount(0);
  await expect(names(page).first()).toBeVisible();
});

test("on a phone no heading takes more than two lines", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${marchshire(2010)}&story=2010-2022`);
  const heading = onPhone(page).getByRole("heading", { level: 2 });
  await onPhone(page).getByRole("button", { name: "More" }).click();
  for (let step = 1; step <= 10; step++) {
    await expect(onPhone(page)).toContainText(`step ${step} of 10`);
    const lines = await heading.evaluate(
      (element) => element.clientHeight / Number.parseFloat(getComputedStyle(element).lineHeight),
    );
    expect(lines, await heading.innerText()).toBeLessThan(2.5);
    if (step < 10) await onPhone(page).getByRole("button", { name: "Next" }).click();
  }
});

for (const reducedMotion of ["no-preference", "reduce"] as const) {
  test(`while a story plays, a line says how long the step is still shown; motion: ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await open(page, `${marchshire(2014)}&story=2010-2022&step=3`);
    const line = page.locator("[data-progress] > *");
    await expect(line).toHaveCount(0);
    await button(page, "Play the story").click();
    await expect(line).toBeVisible();
    const widths = await line.evaluate((each) => {
      const [goesBy] = each.getAnimations();
      const { duration = 0 } = goesBy?.effect?.getComputedTiming() ?? {};
      return [0.1, 0.3, 0.9].map((share) => {
        if (goesBy) goesBy.currentTime = share * Number(duration);
        return Math.round((100 * each.getBoundingClientRect().width) / each.parentElement!.clientWidth);
      });
    });
    expect(widths).toEqual(reducedMotion === "reduce" ? [20, 40, 80] : [10, 30, 90]);
    await button(page, "Pause").click();
    await expect(line).toHaveCount(0);
  });
}
