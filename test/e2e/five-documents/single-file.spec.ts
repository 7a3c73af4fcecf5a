import { pathToFileURL } from "node:url";
import { expect } from "@playwright/test";
import { sentence } from "../explorer";
import { test } from "../kept";

const file = `${pathToFileURL("dist/partnership-explorer.html")}`;

test("the one file draws, steps and searches from a drive, and asks nobody for anything", async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (request.url().split(/[?#]/)[0] !== file && !request.url().startsWith("data:"))
      complaints.push(request.url());
  });
  await page.goto(`${file}#view=structure&period=2011&area=cambridgeshire`);
  await expect(page.getByRole("treeitem", { name: /^RECAP/ })).toBeVisible();
  await page.getByRole("group", { name: "Years" }).getByRole("button", { name: "2010" }).click();
  await expect(sentence(page)).toContainText("2010: ");
  await page.getByRole("searchbox", { name: "Search" }).fill("Horizons");
  await page
    .getByRole("option", { name: /Horizons/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 2, name: "Cambridgeshire Horizons" })).toBeVisible();
  for (const name of ["Lineage", "Changes", "Table", "Sources"]) {
    await page.getByRole("tab", { name }).click();
    await expect(page.getByRole("tabpanel")).not.toBeEmpty();
  }
  expect(complaints).toEqual([]);
});

test("the folder opens from a drive too", async ({ page }) => {
  await page.goto(`${pathToFileURL("dist/index.html")}#view=structure&period=2011&area=cambridgeshire`);
  await expect(page.getByRole("treeitem", { name: /^RECAP/ })).toBeVisible();
});
