import { cambridgeshire, details, test as onItsOwn, open, plan, sentence, slider } from "../explorer";
import { expect, test } from "../warm";

test("from a search for Horizons to its end and the paragraph, in one action after typing", async ({
  page,
}) => {
  await open(page, cambridgeshire(2024));
  await page.getByRole("searchbox", { name: "Search" }).fill("horizons");
  await page
    .getByRole("option", { name: /^Cambridgeshire Horizons/ })
    .first()
    .click();
  const panel = details(page);
  await expect(panel.getByRole("heading", { name: "Cambridgeshire Horizons" })).toBeVisible();
  await expect(panel).toContainText("30 September 2011");
  await expect(panel.getByText("Paragraph 7.1", { exact: true })).toBeVisible();
  await expect(slider(page)).toHaveValue("2011");
  await expect(sentence(page)).toContainText(
    "Moved from 2024 to 2011, when Cambridgeshire Horizons was on record.",
  );
});

test("the same search by the keyboard alone", async ({ page }) => {
  await open(page, cambridgeshire(2024));
  await page.getByRole("searchbox", { name: "Search" }).focus();
  await page.keyboard.type("cambridgeshire horizons");
  await expect(page.getByRole("option", { name: /^Cambridgeshire Horizons/ }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(details(page).getByRole("heading", { name: "Cambridgeshire Horizons" })).toBeVisible();
});

test("search finds acronyms, former names and people", async ({ page }) => {
  await open(page, cambridgeshire(2011));
  const search = page.getByRole("searchbox", { name: "Search" });
  await search.fill("CSP");
  await expect(
    page.getByRole("option", { name: /^Cambridge Community Safety Partnership/ }).first(),
  ).toBeVisible();
  await expect(page.getByRole("option", { name: /^Cumbria Strategic Partnership/ }).first()).toBeVisible();
  await search.fill("neville");
  await page.getByRole("option", { name: /Neville Reyner/ }).click();
  await expect(details(page)).toContainText("Chair");
  await search.fill("nowhere");
  await expect(page.getByText("No match", { exact: true })).toBeVisible();
  // Three words may be a question.
  await search.fill("no such thing");
  await expect(page.getByRole("listbox", { name: "Results" })).toHaveText(
    "no such thingThis question is not understood.",
  );
});

test("links in the panel select, and move to when the thing was there", async ({ page }) => {
  await open(page, `${cambridgeshire(2010)}&select=childrens-trust-board`);
  await details(page)
    .getByRole("button", { name: "Children and Young People's Strategic Partnership" })
    .first()
    .click();
  await expect(page).toHaveURL(/select=children-and-young-peoples-strategic-partnership/);
  await expect(slider(page)).toHaveValue("2009");
});

test("the address holds the state: back, forward, reload", async ({ page }) => {
  await open(page, cambridgeshire(2010));
  await page.getByRole("button", { name: "2011", exact: true }).click();
  await expect(page).toHaveURL(/period=2011/);
  await plan(page)
    .getByRole("treeitem", { name: /^Cambridgeshire Together/ })
    .click();
  await expect(page).toHaveURL(/select=cambridgeshire-together/);
  await page.goBack();
  await expect(page).not.toHaveURL(/select=/);
  await page.goBack();
  await expect(slider(page)).toHaveValue("2010");
  await page.goForward();
  await page.goForward();
  await page.reload();
  await expect(slider(page)).toHaveValue("2011");
  await expect(page).toHaveURL(/period=2011&area=cambridgeshire&select=cambridgeshire-together/);
});

onItsOwn("a broken address falls back, and says what it could not find", async ({ page }) => {
  await open(page, "view=hologram&period=1066&area=atlantis&select=nothing");
  await expect(sentence(page)).toContainText(
    "area “atlantis”, view “hologram”, period “1066”, select “nothing”",
  );
  await expect(slider(page)).toHaveValue("2024");
});

test("a selected thing that is not there in the period says so and offers the way", async ({ page }) => {
  await open(page, `${cambridgeshire(2020)}&select=greater-cambridge-partnership-1998`);
  await expect(details(page)).toContainText("Not there in 2020");
  await details(page).getByRole("button", { name: "Go to 2011" }).click();
  await expect(slider(page)).toHaveValue("2011");
});

test("areas have their own plans", async ({ page }) => {
  await open(page, cambridgeshire(2011));
  await page.getByLabel("Area").selectOption("Cumbria");
  await expect(slider(page)).toHaveValue("2009");
  await expect(plan(page).getByRole("treeitem", { name: /^CLASB/ })).toBeVisible();
  await page.getByLabel("Area").selectOption("Cheshire East");
  await expect(slider(page)).toHaveValue("2016");
});

test("back leaves a broken address behind, and is not caught by it", async ({ page }) => {
  await open(page, cambridgeshire(2011));
  await page.evaluate(() => {
    location.hash = "#period=2010";
  });
  await expect(page).toHaveURL(/view=structure&period=2010&area=cambridgeshire/);
  await page.goBack();
  await expect(slider(page)).toHaveValue("2011");
});

test("in a low window the plan keeps its height, and the timeline is near", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 600 });
  await open(page, cambridgeshire(2011));
  expect((await plan(page).boundingBox())!.height).toBeLessThan(440);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(800);
});

test("when the window grows, the legend is there", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  await open(page, cambridgeshire(2011));
  await expect(page.getByRole("button", { name: /^Councils/ })).toBeHidden();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.getByRole("button", { name: /^Councils/ })).toBeVisible();
});
