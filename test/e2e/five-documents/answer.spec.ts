import type { Page } from "@playwright/test";
import { cambridgeshire, details, open } from "../explorer";
import { expect, test } from "../warm";

const dialog = (page: Page, name: string) => page.getByRole("dialog", { name: `What happened to ${name}?` });
const search = (page: Page) => page.getByRole("search").getByRole("searchbox", { name: "Search" });

test("asked in the search box, by the keyboard alone: the answer, its picture and its paragraph", async ({
  page,
}) => {
  await open(page, cambridgeshire(2024));
  await search(page).fill("what happened to the safer board");
  await expect(page.getByRole("listbox", { name: "Results" }).getByRole("option")).toHaveText([
    "What happened to the Safer and Stronger Strategic Board?",
  ]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const answer = dialog(page, "the Safer and Stronger Strategic Board");
  await expect(answer.getByText("was decommissioned in May 2011.")).toBeVisible();
  await expect(
    answer.getByRole("img", { name: /^Lineage of the Safer and Stronger Strategic Board/ }),
  ).toBeVisible();
  await expect(answer.getByRole("link", { name: "3.4" })).toBeVisible();
  await expect(page).toHaveURL(/select=safer-and-stronger-board&ask=what-happened/);
  await page.keyboard.press("Escape");
  await expect(answer).toHaveCount(0);
  await expect(page).not.toHaveURL(/ask=/);
});

test("the question stands behind the best finding of any search", async ({ page }) => {
  await open(page, cambridgeshire(2011));
  await search(page).fill("horizons");
  await page.getByRole("option", { name: "What happened to Cambridgeshire Horizons?" }).click();
  await expect(dialog(page, "Cambridgeshire Horizons")).toContainText("to remain as an un-staffed company");
});

test("from the panel, and on to the lineage", async ({ page }) => {
  await open(page, `${cambridgeshire(2011)}&select=community-wellbeing-board`);
  await details(page).getByRole("button", { name: "What happened to it?" }).click();
  const answer = dialog(page, "the Community Wellbeing Board");
  await expect(answer).toContainText(
    "was expected to be replaced by the Health and Wellbeing Board in 2013 (planned, report of 10 October 2011).",
  );
  await answer.getByRole("button", { name: "Show in the lineage" }).click();
  await expect(page).toHaveURL(/view=lineage.*select=community-wellbeing-board/);
  await expect(answer).toHaveCount(0);
});

test("how one led to another: no path is on record, and what is nearest", async ({ page }) => {
  await open(page, `${cambridgeshire(2011)}&select=cambridgeshire-care-partnership&ask=what-happened`);
  const answer = dialog(page, "the Cambridgeshire Care Partnership");
  await answer.getByRole("combobox", { name: "How did it lead to another body?" }).fill("integrated care p");
  await page.getByRole("option", { name: /^Integrated Care Partnership/ }).click();
  await expect(
    answer.getByRole("group", {
      name: "From the Cambridgeshire Care Partnership to the Integrated Care Partnership",
    }),
  ).toContainText(
    "No succession on record leads from the Cambridgeshire Care Partnership to the Integrated Care Partnership.",
  );
  await expect(page).toHaveURL(/to=integrated-care-partnership/);
});

test("a name in the answer leads there, and leaves the question", async ({ page }) => {
  await open(page, `${cambridgeshire(2011)}&select=community-safety-strategic-board&ask=what-happened`);
  const answer = dialog(page, "the Community Safety Strategic Board");
  await answer.getByRole("link", { name: "Safer and Stronger Communities Partnership" }).first().click();
  await expect(answer).toHaveCount(0);
  await expect(details(page).getByRole("heading", { level: 2 })).toHaveText(
    "Safer and Stronger Communities Partnership",
  );
});

test("the answer is copied with its paragraphs", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, `${cambridgeshire(2011)}&select=forest-heath-district-council&ask=what-happened`);
  await page.getByRole("button", { name: "Copy the answer" }).click();
  await expect(page.getByText("Copied. Paste it where you need it.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "What happened to Forest Heath District Council?\nForest Heath District Council, with St Edmundsbury Borough Council, merged into West Suffolk Council on 1 April 2019 (by the national register). [ONS 2024, Forest Heath, St Edmundsbury]",
  );
});
