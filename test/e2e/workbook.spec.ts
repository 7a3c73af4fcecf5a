/** Spreadsheets on the page Record: the template, a workbook with slips, and what LibreOffice saved. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Download, Page } from "@playwright/test";
import { readContents } from "../../src/io/content";
import { Workbook } from "../../src/io/workbook";
import { workbookWithFaults } from "../../src/io/workbook-with-faults";
import { workbookOfText } from "../io/template/sheets-of-text";
import { violationsInSchemes } from "./axe";
import { expect, names, test } from "./explorer";
import { ownContext, test as unwatched } from "./kept";

// The network is cut off.
test.use({ context: ownContext });
test.use({ record: "invented" });

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const OURS = {
  Documents: `
    Title of the document | Date of the document
    Annual report 2010 | 5/7/2010`,
  Structures: `
    Name | Kind | Part of | Theme | Began | Document | Paragraph
    Vale Council | Council | | | | Annual report 2010 | 1
    Safer Vale | Partnership | | Community safety | May 2004 | Annual report 2010 | 2
    Safer Vale Executive | | Safer Vail | Community safety | 31 June 2006 | Annual report 2010 | 3`,
};

const files = (page: Page) => page.getByLabel("Files to open");
const report = (page: Page) => page.getByRole("region", { name: "What was read" });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function contentOf(download: Download) {
  const [read] = await readContents({ path: "book", bytes: readFileSync(await download.path()) });
  const content = read?.file?.content;
  if (!(content instanceof Workbook)) throw new Error("Expected a workbook");
  return content;
}

async function chooseOurs(page: Page): Promise<void> {
  const bytes = await workbookWithFaults({ path: "ours.xlsx", content: workbookOfText(OURS) }, []);
  await files(page).setInputFiles({ name: "ours.xlsx", mimeType: XLSX, buffer: Buffer.from(bytes) });
}

test("the template is handed out, and says itself that it is empty when it is opened", async ({ page }) => {
  await page.goto("./#record=open");
  const coming = page.waitForEvent("download");
  await button(page, "Start from the template").click();
  const template = await coming;
  expect(template.suggestedFilename()).toBe("partnerships-template.xlsx");
  const sheets = (await contentOf(template)).sheets.map(({ name }) => name);
  expect(sheets.slice(0, 4)).toEqual(["Read me", "Record", "Documents", "Structures"]);
  await files(page).setInputFiles({
    name: "template.xlsx",
    mimeType: XLSX,
    buffer: readFileSync(await template.path()),
  });
  await expect(report(page)).toContainText("a row under the headings of one of its sheets");
});

test("slips are told with sheet, row and column, and are saved beside their cells", async ({ page }) => {
  await page.goto("./#record=open");
  await chooseOurs(page);
  await expect(report(page)).toContainText("ours.xlsx, Structures, row 4, column Part of");
  await expect(report(page)).toContainText('found "Safer Vail". Did you mean Safer Vale?');
  await expect(report(page)).toContainText("ours.xlsx, Structures, row 4, column Began");
  const coming = page.waitForEvent("download");
  await button(page, "Save ours.xlsx with what is wrong beside each cell").click();
  const saved = await contentOf(await coming);
  const list = saved.sheets.find(({ name }) => name === "What is wrong");
  expect(list?.table.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
    ["Structures", "4", "Part of"],
    ["Structures", "4", "Began"],
  ]);
  await button(page, "Show this record").click();
  await expect(names(page).filter({ hasText: "Safer Vale Executive" })).toBeVisible();
});

test("what is told of a workbook has no fault for assistive technology", async ({ page }) => {
  await page.goto("./#record=open");
  await chooseOurs(page);
  await expect(report(page)).toBeVisible();
  expect(await violationsInSchemes(page)).toEqual([]);
});

const row4 = (page: Page) => page.getByRole("form", { name: "Mend Structures, row 4" });
const mendRow4 = (page: Page, column: string) =>
  page.getByRole("button", { name: `Mend here (ours.xlsx, Structures, row 4, column ${column})` });

test("a row is mended in the page by keyboard alone, before it is shown, and is in what is saved", async ({
  page,
}) => {
  await page.goto("./#record=open");
  await chooseOurs(page);
  await mendRow4(page, "Began").press("Enter");
  const began = row4(page).getByLabel("Began");
  await expect(began).toBeFocused();
  await expect(row4(page)).toContainText("Expected a day that the calendar has, such as 30 June 2010");
  await expect(row4(page)).not.toContainText("Not a date yet");
  expect(await violationsInSchemes(page)).toEqual([]);
  await began.fill("5/7/2006");
  await expect(row4(page)).toContainText("Read as 5 July 2006.");
  await row4(page).getByRole("button", { name: "Take it as 7 May 2006" }).press("Enter");
  await expect(began).toBeFocused();
  await expect(row4(page)).toContainText("Read as 7 May 2006.");
  await began.press("Enter");
  const news = report(page).getByText("There is 1 thing to look at.");
  await expect(news).toBeFocused();
  await expect(report(page)).toContainText("row 4, column Began: “7 May 2006” in place of “31 June 2006”");
  await report(page).getByRole("button", { name: "Yes, Safer Vale" }).press("Enter");
  await expect(report(page)).toContainText("Nothing is wrong any more.");
  expect(await violationsInSchemes(page)).toEqual([]);
  await button(page, "Show this record").click();
  await expect(names(page).filter({ hasText: "Safer Vale Executive" })).toBeVisible();
  await button(page, "Record").click();
  const coming = page.waitForEvent("download");
  await button(page, "Save as a workbook").click();
  const saved = (await contentOf(await coming)).sheets.find(({ name }) => name === "Structures")?.table;
  const executive = saved?.rows.find(({ cells }) => cells.includes("Safer Vale Executive"));
  expect(executive?.cells).toEqual(expect.arrayContaining(["Safer Vale", "7 May 2006"]));
});

test("once it is shown, a row is mended there, and undone, with what was changed since kept", async ({
  page,
}) => {
  await page.goto("./#record=open");
  await chooseOurs(page);
  await button(page, "Show this record").click();
  await button(page, "Record").click();
  const faults = page.getByRole("region", { name: "Faults" });
  await mendRow4(page, "Part of").click();
  await row4(page).getByLabel("Part of").fill("Vale Council");
  await row4(page).getByRole("button", { name: "Mend this row" }).click();
  const undo = faults.getByRole("button", { name: /^Undo \(ours.xlsx, Structures, row 4, column Part of/ });
  await expect(faults).toContainText("“Vale Council” in place of “Safer Vail”");
  await expect(mendRow4(page, "Part of")).toBeHidden();
  await undo.click();
  await expect(mendRow4(page, "Part of")).toBeVisible();
  await expect(undo).toBeHidden();
});

test("what LibreOffice saved is opened, too", async ({ page }) => {
  await page.goto("./#record=open");
  await files(page).setInputFiles("test/fixtures/workbooks/register.ods");
  // Which row is that of the headings is asked; each row is told by its cells.
  await expect(page.locator("main, body").first()).toContainText(
    "Row 3: Safer Marchshire, 2010-07-05, 25000",
  );
});

unwatched("the one file opens a workbook from a drive, without a network", async ({ page, context }) => {
  await context.setOffline(true);
  await page.goto(`${pathToFileURL(join("dist", "partnership-explorer.html"))}#record=open`);
  await chooseOurs(page);
  await expect(report(page)).toContainText("Structures, row 4, column Part of");
  await button(page, "Show this record").click();
  await expect(names(page).filter({ hasText: "Safer Vale Executive" })).toBeVisible();
});
