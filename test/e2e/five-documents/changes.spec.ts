import type { Page } from "@playwright/test";
import { cambridgeshire, names, open, sentence } from "../explorer";
import { expect, test } from "../warm";

const changes = (page: Page) => page.getByRole("region", { name: "Changes" });
const inOrder = "view=changes&period=2011&area=cambridgeshire";
const compared = (from: number, to: number) =>
  `view=changes&period=${to}&area=cambridgeshire&compare=${from}`;

test("all changes in order, filtered by kind and by how sure they are", async ({ page }) => {
  await open(page, inOrder);
  await expect(changes(page).getByRole("status")).toHaveText("55 of 55 changes");
  await changes(page).getByLabel("Kind").selectOption("replaced");
  await expect(changes(page).getByRole("status")).toHaveText("5 of 55 changes");
  await changes(page).getByLabel("Certainty").selectOption("planned");
  await expect(changes(page).getByRole("status")).toHaveText("1 of 55 changes");
  await expect(changes(page).getByRole("listitem")).toHaveText([
    /^The Community Wellbeing Board and the Shadow Health and Wellbeing Board were expected to be replaced by the Health and Wellbeing Board in 2013/,
  ]);
  await expect(page).toHaveURL(/kind=replaced&certainty=planned/);
});

test("a name in a sentence selects it, and a paragraph leads to its source", async ({ page }) => {
  await open(page, inOrder);
  const sentence = changes(page).getByRole("listitem").filter({ hasText: "decommissioned in May 2011" });
  await sentence.getByRole("link", { name: "Safer and Stronger Strategic Board" }).click();
  await expect(
    page.getByRole("complementary", { name: "Details" }).getByRole("heading", { level: 2 }),
  ).toHaveText("Safer and Stronger Strategic Board");
  await sentence.getByRole("link", { name: "3.4" }).click();
  await expect(page).toHaveURL(/view=sources.*cite=doc-cambridge-2011\/3.4/);
});

for (const [from, to] of [
  [2010, 2011],
  [2011, 2024],
] as const) {
  test(`${from} and ${to}: sentences, table and plan agree`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, compared(from, to));
    const sections = changes(page).getByRole("region");
    await expect(sections.first()).toBeVisible();
    const counts = new Map<string, number>();
    for (const section of await sections.all()) {
      const kind = (await section.getAttribute("aria-label")) ?? "";
      counts.set(kind, await section.getByRole("list").first().locator(":scope > li").count());
    }
    const told = [...counts.values()].reduce((sum, count) => sum + count, 0);
    expect(told).toBeGreaterThan(50);
    await expect(sentence(page)).toHaveText(`${from} and ${to} compared: ${told} differences.`);

    await page.getByRole("button", { name: "Table", exact: true }).click();
    await expect(changes(page).getByRole("table")).toBeVisible();
    const kinds = await changes(page).locator("tbody td:nth-of-type(1)").allTextContents();
    expect(kinds).toHaveLength(told);
    for (const [kind, count] of counts) expect(kinds.filter((each) => each === kind)).toHaveLength(count);

    await page.getByRole("button", { name: "Show on the plan" }).click();
    await expect(names(page).first()).toBeVisible();
    const onPlan = await page.locator("button[data-difference]").count();
    expect(onPlan).toBe(told);
    const key = page.getByRole("region", { name: "Comparison" });
    for (const [kind, count] of counts)
      await expect(
        key.getByRole("listitem").filter({ hasText: new RegExp(`${kind} ${count}$`) }),
      ).toHaveCount(1);
  });
}

test("comparing starts beside the timeline and ends with one press", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, cambridgeshire(2011));
  await page.getByLabel("Compare").selectOption("2010");
  await expect(page).toHaveURL(/compare=2010/);
  await expect(page.getByRole("heading", { name: "2010 and 2011 compared" })).toBeVisible();
  await expect(
    names(page).and(
      page.getByRole("treeitem", { name: /^Cambridgeshire Together.*, partnership, replaced[,.]/ }),
    ),
  ).toBeVisible();
  await page.getByRole("button", { name: "Stop comparing" }).click();
  await expect(page).not.toHaveURL(/compare=/);
  await expect(page.getByRole("heading", { name: "2010 and 2011 compared" })).toHaveCount(0);
});

test("between two dates opens with the last review before the period", async ({ page }) => {
  await open(page, "view=changes&period=2024&area=cambridgeshire");
  await page.getByRole("button", { name: "Between two dates" }).click();
  await expect(page).toHaveURL(/compare=2011/);
  await expect(changes(page).getByLabel("From")).toHaveValue("2011");
  await expect(changes(page).getByLabel("To", { exact: true })).toHaveValue("2024");
});

test("the comparison is copied as a report, with its paragraphs", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, compared(2010, 2011));
  await page.getByRole("button", { name: "Copy for a report" }).click();
  await expect(changes(page).getByText("Copied. Paste it where you need it.")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("Partnership structures in Cambridgeshire: 2010 and 2011 compared");
  expect(text).toContain(
    "- The Safer and Stronger Strategic Board was decommissioned in May 2011. [Cambridge 2011, 3.4, in part by our inference]",
  );
  const formats = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  );
  expect(formats).toContain("text/html");
});
