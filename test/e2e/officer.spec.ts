/** An officer's way from the template to a file that others open, as they go it: with a spreadsheet and this page, and no programmer. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Download, Page } from "@playwright/test";
import { expect, names, test } from "./explorer";
import type { Filled } from "./filled-template";
import { filledTemplate } from "./filled-template";
import { ownContext, test as unwatched } from "./kept";

// The network is cut off.
test.use({ context: ownContext });
test.use({ record: "invented" });

const TITLE = "Partnerships of Westvale";
const COUNCIL = "Westvale District Council";
const FILE = "Westvale.xlsx";
const BUILT = join("dist", "partnership-explorer.html");

/** Thirty rows; the seventh of the structures, and the fourth of the changes, as somebody slips in them. */
const rowsWith = ({ began, from }: { readonly began: string; readonly from: string }): Filled => ({
  Documents: `Title of the document | Date of the document | Published by
    Partnership review 2012 | 5 July 2012 | ${COUNCIL}
    Partnership review 2024 | 10/6/2024 | ${COUNCIL}`,
  Structures: `Name | Kind | Part of | Area | Theme | Began | Document | Paragraph
    ${COUNCIL} | Council | | Westvale | Councils | | Partnership review 2024 | 1
    Eastmoor Council | Council | | Westvale | Councils | | Partnership review 2024 | 1
    Westvale Together | Partnership | | Westvale | Overarching | 2009 | Partnership review 2012 | 2.1
    Westvale Executive | Board or sub-group | Westvale Together | Westvale | Overarching | 2009 | Partnership review 2012 | 2.2
    Safer Westvale | Partnership | | Westvale | Community safety | by 10 Oct 2011 | Partnership review 2012 | 3.1
    Skills Forum | Partnership | | Westvale | Economy and growth | ${began} | Partnership review 2012 | 4.1
    Growth Board | Partnership | | Westvale | Economy and growth | May 2013 | Partnership review 2024 | 4.1
    Health Forum | Partnership | | Westvale | Health and wellbeing | about 2008 | Partnership review 2012 | 5.1
    Wellbeing Board | Partnership | | Westvale | Health and wellbeing | 1/4/2013 | Partnership review 2024 | 5.1
    River Forum | Partnership | | Westvale | Environment | 2010 | Partnership review 2024 | 6.1`,
  Changes: `What happened | From | Into | When | How sure | Document | Paragraph
    Replaced | Skills Forum | Growth Board | May 2013 | Done | Partnership review 2024 | 4.2
    Replaced | Health Forum | Wellbeing Board | 1 April 2013 | Done | Partnership review 2024 | 5.2
    Ended | ${from} | | 2015 | Done | Partnership review 2024 | 2.1
    Formed | | River Forum | 2010 | Done | Partnership review 2024 | 6.1`,
  Seats: `Seat or office | On | Sent by | Rank | Document | Paragraph
    Leader of the council | Westvale Together | ${COUNCIL} | Elected or appointed | Partnership review 2012 | 2.3
    Portfolio holder for communities | Safer Westvale | ${COUNCIL} | Elected or appointed | Partnership review 2024 | 3.2
    Portfolio holder for growth | Growth Board | ${COUNCIL} | Elected or appointed | Partnership review 2024 | 4.3
    Director of health | Wellbeing Board | Eastmoor Council | Employed | Partnership review 2024 | 5.3`,
  Members: `Member of | Person | Member body | Seat | On behalf of | From | Document | Paragraph
    Safer Westvale | Ann Smith | | Portfolio holder for communities | ${COUNCIL} | May 2023 | Partnership review 2024 | 3.2
    Growth Board | Bob Jones | | Portfolio holder for growth | ${COUNCIL} | May 2023 | Partnership review 2024 | 4.3
    Growth Board | | ${COUNCIL} | | | | Partnership review 2024 | 4.3
    Growth Board | | Eastmoor Council | | | | Partnership review 2024 | 4.3
    Wellbeing Board | | Eastmoor Council | | | | Partnership review 2024 | 5.3
    Safer Westvale | | ${COUNCIL} | | | | Partnership review 2024 | 3.2`,
  Relations: `Who | Does | To whom | Document | Paragraph
    Growth Board | Supports | Wellbeing Board | Partnership review 2024 | 4.4
    River Forum | Reports to | Growth Board | Partnership review 2024 | 6.2`,
  Money: `Paid by | Paid to | Amount (£) | How often | How sure | Document | Paragraph
    ${COUNCIL} | Growth Board | 25,000 | Each year | Done | Partnership review 2024 | 4.5
    ${COUNCIL} | Safer Westvale | 5000 | Once | Done | Partnership review 2024 | 3.3`,
});
const SLIPS = { began: "31 June 2009", from: "Westvale Togeter" };
const MENDED = { began: "30 June 2009", from: "Westvale Together" };

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function workbook(cells: typeof SLIPS) {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name: FILE, mimeType, buffer: await filledTemplate(rowsWith(cells)) };
}

async function downloadBy(page: Page, name: string): Promise<Download> {
  const coming = page.waitForEvent("download");
  await button(page, name).click();
  return coming;
}

/** From the page Record of an explorer, wherever it was opened, to the file that is saved of the officer's own. */
async function goTheWay(page: Page, path: string): Promise<void> {
  const template = await downloadBy(page, "Start from the template");
  expect(template.suggestedFilename()).toBe("partnerships-template.xlsx");

  await page.getByLabel("Files to open").setInputFiles(await workbook(SLIPS));
  const report = page.getByRole("region", { name: "What was read" });
  await expect(report).toContainText("Westvale.xlsx, Structures, row 7, column Began");
  await expect(report).toContainText('found "31 June 2009"');
  await expect(report).toContainText("Westvale.xlsx, Changes, row 4, column From");
  await expect(report).toContainText('found "Westvale Togeter"');
  await expect(report).toContainText("“10/6/2024” read as 10 June 2024");

  await page.getByLabel("Files to open").setInputFiles(await workbook(MENDED));
  await expect(report).not.toContainText("Togeter");
  await page.getByLabel("Title of the record").fill(TITLE);
  await button(page, "Show this record").click();
  await expect(heading(page)).toHaveText(TITLE);
  await expectTheirCouncil(page);

  await button(page, "Go to your record").click();
  const saved = await downloadBy(page, "Save as one file");
  await saved.saveAs(path);
}

/** Its plan, its lineage and its review. */
async function expectTheirCouncil(page: Page): Promise<void> {
  await expect(names(page).filter({ hasText: "Growth Board" })).toBeVisible();
  await page.getByRole("tab", { name: "Lineage" }).click();
  await expect(page.getByRole("tabpanel")).toContainText("Wellbeing Board");
  await page.getByRole("tab", { name: "Structure" }).click();
  await names(page).filter({ hasText: "Westvale District" }).first().press("Enter");
  await button(page, "Annual review").click();
  await expect(heading(page)).toContainText(`Partnerships of ${COUNCIL}`);
  await expect(page.getByRole("article")).toContainText("£25,000");
  await button(page, "Back to the explorer").click();
}

async function expectToOpen(page: Page, path: string): Promise<void> {
  await page.goto(`${pathToFileURL(path)}`);
  await expect(heading(page)).toHaveText(TITLE);
  await expect(page.getByRole("region", { name: "Your own record" })).toHaveCount(0);
  await expectTheirCouncil(page);
}

test("thirty rows in the template, two slips mended, become one file with the plan, the lineage and the review of their council", async ({
  page,
  context,
}, { outputDir }) => {
  await page.goto("./#record=open");
  const path = join(outputDir, "westvale.html");
  await goTheWay(page, path);
  await context.setOffline(true);
  await expectToOpen(await context.newPage(), path);
});

unwatched(
  "the one file itself does the same from a drive, without a network",
  async ({ page, context }, { outputDir }) => {
    await context.setOffline(true);
    await page.goto(`${pathToFileURL(BUILT)}#record=open`);
    const path = join(outputDir, "westvale.html");
    await goTheWay(page, path);
    await expectToOpen(await context.newPage(), path);
  },
);
