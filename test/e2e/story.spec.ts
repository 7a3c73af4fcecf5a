/** What changed between two years, told step by step beside the plan, and read as a document. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { details, expect, marchshire, open, slider, test } from "./explorer";

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
    "2011 to 2013: Marchshire Together was replaced by the Marchshire Leaders' Board, and 1 more change",
  );
  await expect(story(page)).toContainText(
    "Marchshire Together was replaced by the Marchshire Leaders' Board",
  );
  await page.keyboard.press("ArrowRight");
  await expect(heading(page)).toHaveText(
    "2014: the Safer Northwick Partnership and the Safer Southam Partnership merged into the Safer Marchshire Partnership, and 1 more change",
  );
  await expect(slider(page)).toHaveValue("2014");
  await expect(page).toHaveURL(/&story=2010-2022&step=3$/);
  await page.reload();
  await expect(heading(page)).toHaveText(
    "2014: the Safer Northwick Partnership and the Safer Southam Partnership merged into the Safer Marchshire Partnership, and 1 more change",
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
    "2014: the Safer Northwick Partnership and the Safer Southam Partnership merged into the Safer Marchshire Partnership, and 1 more change",
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
  expect(text).not.toContain("## [2014: the Safer Northwick");
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

test("a story that somebody has written is opened like a record, and what leads nowhere in it is told", async ({
  page,
}) => {
  await page.goto("./#record=open");
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "two.md", mimeType: "text/markdown", buffer: Buffer.from(WRITTEN) });
  const own = details(page).getByRole("region", { name: "Story: Two councils" });
  await expect(own).toContainText("Seventeen bodies were on record.");
  await expect(own).toContainText("step 1 of 2");
  await expect(page.locator("[data-sentence]")).toContainText("two.md, line 7");
  await own.getByRole("button", { name: "Next" }).click();
  await expect(own.getByRole("heading", { level: 2 })).toHaveText("And then");
  await expect(page).toHaveURL(/select=growth-company&story=two-councils&step=2$/);
});
