/** Records of other shapes than a county's, as the page opens them. */
import type { Page } from "@playwright/test";
import { councils } from "../shapes/councils";
import { departments } from "../shapes/departments";
import { parliament } from "../shapes/parliament";
import { publicBodies } from "../shapes/public-bodies";
import type { RecordShape } from "../shapes/register";
import { filesOfShape, manifestOf } from "../shapes/register";
import { details, expect, plan, test } from "./explorer";

test.describe.configure({ timeout: 120_000 });

async function openShape(page: Page, shape: RecordShape, address = ""): Promise<void> {
  const files = filesOfShape(shape);
  await page.route("**/data/*.json", (route) =>
    route.fulfill({ json: files.get(new URL(route.request().url()).pathname.split("/").at(-1) ?? "") }),
  );
  await page.goto(`./#${address}`);
  await page.getByRole("tabpanel").waitFor();
}

const legend = (page: Page) => page.getByRole("group", { name: "Kinds" });
const years = (page: Page) => page.getByRole("group", { name: "Years", exact: true }).getByRole("button");

test("an empty record says what a record is and how to open one", async ({ page }) => {
  const manifest = manifestOf("Nothing yet", "2009/2024", "town");
  await openShape(page, { manifest, part: { areas: [{ id: "town", name: "Town" }] } });
  await expect(page.getByRole("heading", { name: "This record is empty" })).toBeVisible();
  await expect(page.getByRole("tabpanel")).toContainText("npm run record -- open FILE");
  await expect(details(page)).toContainText("Nothing is in this record yet.");
  await expect(page.getByRole("button", { name: "Use a record of your own" })).toBeVisible();
  await expect(legend(page)).toHaveCount(0);
});

test("470 councils open in rows, and the legend lists councils alone", async ({ page }) => {
  await openShape(page, councils(470));
  const names = plan(page).getByRole("treeitem");
  await expect(names.first()).toBeVisible();
  const [first, second] = [await names.nth(0).boundingBox(), await names.nth(1).boundingBox()];
  expect(first?.y).toBe(second?.y);
  await expect(legend(page).getByRole("button")).toHaveText([/^Councils 470$/]);
});

test("departments of sixty years are on the plan, on lanes, and under years that are clear of each other", async ({
  page,
}) => {
  await openShape(page, departments(69));
  await expect(plan(page).getByRole("treeitem")).toHaveCount(16);
  const boxes = await Promise.all((await years(page).all()).map((year) => year.boundingBox()));
  for (const [index, box] of boxes.slice(1).entries())
    expect(box?.x).toBeGreaterThanOrEqual((boxes[index]?.x ?? 0) + (boxes[index]?.width ?? 0));
  await page.getByRole("tab", { name: "Lineage" }).click();
  await expect(page.getByRole("region", { name: "Lineage" })).toContainText("Ministry of Health");
});

test("a parliament opens with its house, its parties and the first of its members", async ({ page }) => {
  await openShape(page, parliament(650));
  await expect(plan(page)).toContainText("House of the People");
  await expect(plan(page)).toContainText("and 644 more");
});

test("1,300 public bodies of no area open, and their changes on lanes", async ({ page }) => {
  await openShape(page, publicBodies(1300, 272));
  await page.getByRole("tab", { name: "Lineage" }).click();
  await expect(page.getByRole("region", { name: "Lineage" })).toContainText("Albury Agency", {
    timeout: 60_000,
  });
});
