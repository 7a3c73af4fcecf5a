import { readFileSync } from "node:fs";
import { cambridgeshire, details, test as onItsOwn, open } from "../explorer";
import { expect, test } from "../warm";

const review =
  "view=structure&period=2024&area=cambridgeshire&compare=2011&select=cambridge-city-council&review=annual";
const title = "Partnerships of Cambridge City Council: review of 2024";

test("a council's panel leads to its annual review, and back", async ({ page }) => {
  await open(page, `${cambridgeshire(2024)}&select=cambridge-city-council`);
  await details(page).getByRole("button", { name: "Annual review" }).click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/review=annual/);
  await expect(page.getByLabel("From")).toHaveValue("2011");
  await page.getByRole("button", { name: "Back to the explorer" }).click();
  await expect(details(page).getByRole("heading", { name: "Cambridge City Council" })).toBeVisible();
});

test("it says who sits for the council, what it pays, and the paragraph", async ({ page }) => {
  await page.goto(`./#${review}`);
  const overview = page.getByRole("table", { name: "All partnerships: 2024, compared with 2011" });
  await expect(overview.getByRole("row", { name: /Combined Authority Executive Board/ })).toContainText(
    "Anna Smith",
  );
  await expect(overview.getByRole("row", { name: /Fast Growth Cities group/ })).toContainText(
    "£5,000 a year",
  );
  await page.getByRole("link", { name: "3.53" }).first().click();
  await expect(page).toHaveURL(/view=sources.*cite=doc-cambridge-2024\/3.53/);
});

onItsOwn("it is kept as one file that fetches nothing", async ({ page, context }) => {
  await page.goto(`./#${review}`);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as a web page" }).click();
  const html = readFileSync(await (await downloading).path(), "utf8");
  expect(html).toContain(`<title>${title}</title>`);
  expect(html).not.toMatch(/<link|<script|src=|@import|url\((?!"?#)/);
  const file = await context.newPage();
  await file.setContent(html);
  await expect(file.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  await expect(file.getByRole("link")).toHaveCount(0);
});

onItsOwn("it is kept as a Word document, whose maker is fetched when it is asked for", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto(`./#${review}`);
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  expect(fetched.filter((url) => url.includes("review-word"))).toEqual([]);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as Word" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("annual-review.docx");
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
  expect(fetched.filter((url) => url.includes("review-word"))).not.toEqual([]);
});

test("it takes no more than four pages of A4", async ({ page }) => {
  await page.goto(`./#${review}`);
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  const printed = (await page.pdf({ format: "A4" })).toString("latin1");
  const pages = printed.match(/\/Type \/Page$/gm) ?? [];
  expect(pages.length).toBeGreaterThanOrEqual(2);
  expect(pages.length).toBeLessThanOrEqual(4);
});
