/** Questions in the search box: the list tells the answer's first line, Enter all of it, and a link leads back to it. */
import type { Page } from "@playwright/test";
import { cambridgeshire, details, open } from "../explorer";
import { expect, test } from "../warm";

const search = (page: Page) => page.getByRole("search").getByRole("searchbox", { name: "Search" });
const results = (page: Page) => page.getByRole("listbox", { name: "Results" });
const dialog = (page: Page, name: string) => page.getByRole("dialog", { name });

async function ask(page: Page, question: string): Promise<void> {
  await search(page).fill(question);
  await expect(results(page).getByRole("option").first()).toBeVisible();
}

test("by keyboard alone: the first line in the list, then the answer with its paragraph, and back", async ({
  page,
}) => {
  await open(page, cambridgeshire(2024));
  await ask(page, "who chairs the improvment board");
  await expect(results(page).getByRole("option")).toHaveText(
    /^Who chairs the Combined Authority Improvement Board\?In 2024 Richard Carr chairs/,
  );
  await page.keyboard.press("Enter");
  const answer = dialog(page, "Who chairs the Combined Authority Improvement Board?");
  await expect(answer.getByRole("status")).toHaveText(/^In 2024 Richard Carr chairs/);
  await expect(answer.getByRole("heading", { level: 2 })).toBeFocused();
  await expect(answer.getByRole("link", { name: "3.4" })).toBeVisible();
  await expect(page).toHaveURL(/question=who\+chairs\+the\+improvment\+board/);
  await page.goBack();
  await expect(answer).toHaveCount(0);
  await page.goForward();
  await expect(answer).toBeVisible();
});

test("a link to an answer opens it, and leads on to where it is to be seen", async ({ page }) => {
  await open(page, `${cambridgeshire(2024)}&question=what%20reports%20to%20the%20ESP`);
  const answer = dialog(page, "What reports to the Environmental Sustainability Partnership?");
  await answer.getByRole("button", { name: "Show on the plan" }).click();
  await expect(answer).toHaveCount(0);
  await expect(page).toHaveURL(/period=2010.*select=environmental-sustainability-partnership/);
  await expect(details(page).getByRole("heading", { level: 2 })).toHaveText(
    "Environmental Sustainability Partnership",
  );
});

test("two of one name are both answered", async ({ page }) => {
  await open(page, `${cambridgeshire(2024)}&question=when did the GCP start`);
  const answers = page.getByRole("dialog").getByRole("region");
  await expect(answers).toHaveCount(2);
  await expect(answers.first()).toContainText("was formed in 1998.");
  await expect(answers.last()).toContainText("is first on record in autumn 2023.");
});

test("“we” is the council that is selected; where none is, the reader is asked", async ({ page }) => {
  await open(page, cambridgeshire(2024));
  await ask(page, "what do we pay Horizons");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("link", { name: "Cambridge City Council" }).click();
  await expect(
    dialog(page, "What does Cambridge City Council pay Cambridgeshire Horizons?").getByRole("status"),
  ).toContainText("£23,470 a year");
  await open(page, `${cambridgeshire(2024)}&select=cambridge-city-council&question=what do we pay Horizons`);
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("£23,470 a year");
});

test("what is not understood says so, with questions that are", async ({ page }) => {
  await open(page, cambridgeshire(2024));
  await ask(page, "which is the best value for money");
  await expect(results(page).getByRole("option")).toContainText("This question is not understood.");
  await page.keyboard.press("Enter");
  const answer = page.getByRole("dialog");
  await expect(answer.getByRole("status")).toHaveText("This question is not understood.");
  await answer.getByRole("link", { name: "What does Cambridge City Council sit on?" }).click();
  await expect(dialog(page, "What does Cambridge City Council sit on?")).toBeVisible();
});

test("the answer is copied with its paragraphs", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, `${cambridgeshire(2024)}&question=when was the LEP formed`);
  await page.getByRole("button", { name: "Copy the answer" }).click();
  await expect(page.getByText("Copied. Paste it where you need it.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "When did the Greater Cambridge Greater Peterborough Local Enterprise Partnership start?\n" +
      "The Greater Cambridge Greater Peterborough Local Enterprise Partnership was formed in September 2010. [Cambridge 2011, 6.3]",
  );
});
