import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { marchshire, names, open } from "./explorer";
import { expect, test } from "./warm";

test.use({ record: "invented" });

const tables = (page: Page) => page.getByRole("region", { name: "Tables" });
const choose = (page: Page, name: string) =>
  page.getByRole("group", { name: "Which table" }).getByRole("button", { name, exact: true }).click();

test("a council over the years: what it sat on, who for it, what it paid, each with its years", async ({
  page,
}) => {
  await open(page, "view=table&period=2011&area=marchshire&table=years");
  await expect(tables(page)).toContainText("Over the years: select a council, a body or a person.");
  await tables(page).getByLabel("About").selectOption("Northwick Borough Council");
  await expect(tables(page).getByRole("caption")).toContainText("Northwick Borough Council over the years");
  const row = (name: RegExp) => tables(page).getByRole("row", { name });
  await expect(row(/^Marchshire Leaders' Board represented on .* Anna Hill/)).toBeVisible();
  await expect(row(/^Chief Officers' Group has a seat on Director of Communities/)).toBeVisible();
  await expect(row(/^Marchshire Leaders' Board pays £12,500 a year/)).toBeVisible();
  await tables(page).getByLabel("About").selectOption("Anna Hill");
  await expect(tables(page).locator("tbody tr")).toHaveCount(2);
  await expect(page).toHaveURL(/select=anna-hill/);
});

test("a table is sorted by a heading, filtered by words, and counts what is left", async ({ page }) => {
  await open(page, `view=table&period=2016&area=marchshire&table=money`);
  const table = tables(page).getByRole("table");
  const amounts = () => table.locator("tbody td:nth-of-type(2)").allTextContents();
  await table.getByRole("button", { name: "Amount" }).click();
  await expect(table.getByRole("columnheader", { name: "Amount" })).toHaveAttribute("aria-sort", "ascending");
  const pounds = (await amounts()).map((text) => Number(text.replace(/[^\d.]/g, "")));
  expect(pounds).toEqual(pounds.toSorted((a, b) => a - b));
  await tables(page).getByLabel("Filter").fill("growth");
  await expect(table.getByRole("caption")).toContainText(/1 of \d+ rows/);
  await tables(page).getByLabel("Filter").fill("nothing like this");
  await expect(tables(page)).toContainText("nothing matches the filter.");
});

test("the table is in the address, and the selection narrows it to one council", async ({ page }) => {
  await open(page, `view=table&period=2016&area=marchshire&select=northwick-borough-council`);
  await choose(page, "Who sits where");
  await expect(page).toHaveURL(/table=seats/);
  await page.getByRole("checkbox", { name: "Only Northwick Borough Council" }).check();
  await expect(
    tables(page).getByRole("row", { name: /Leaders' Board Leader of the Borough Council/ }),
  ).toBeVisible();
  await expect(tables(page).getByRole("caption")).toContainText(/^Who sits where in 2016 \d+ of \d+ rows/);
});

test("what is shown is downloaded as CSV", async ({ page }) => {
  await open(page, `view=table&period=2016&area=marchshire&table=money`);
  await tables(page).getByLabel("Filter").fill("growth");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as CSV" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("money-in-2016-marchshire.csv");
  const csv = readFileSync(await download.path(), "utf8");
  expect(csv.split("\r\n")).toEqual([
    "\uFEFFFrom,To,Amount,How often,Period,Certainty,For,Status,Evidence",
    expect.stringMatching(
      /^Northwick Borough Council,Marchshire Growth Company,1234\.50,once,between 2016 and 2017,/,
    ),
  ]);
});

test("a name in a table selects it, and the row is marked", async ({ page }) => {
  await open(page, `view=table&period=2016&area=marchshire`);
  const row = tables(page).getByRole("row", { name: /^Adult Care Board Partnership/ });
  await row.getByRole("rowheader").getByRole("button").click();
  await expect(
    page.getByRole("complementary", { name: "Details" }).getByRole("heading", { level: 2 }),
  ).toHaveText("Adult Care Board");
});

test("the table of structures has a row for everything on the plan, also where the legend has switched kinds off", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, marchshire(2016));
  const before = await names(page).count();
  await page.getByRole("tab", { name: "Table" }).click();
  await expect(tables(page).getByRole("table").getByRole("row")).toHaveCount(before + 1);
  await page.getByRole("tab", { name: "Structure" }).click();
  await page.getByRole("button", { name: /^Councils/ }).click();
  const after = await names(page).count();
  expect(after).toBeLessThan(before);
  await page.getByRole("tab", { name: "Table" }).click();
  await expect(tables(page).getByRole("table").getByRole("row")).toHaveCount(after + 1);
});
