import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { cambridgeshire, expect, names, open, plan, test } from "./explorer";

const tables = (page: Page) => page.getByRole("region", { name: "Tables" });
const choose = (page: Page, name: string) =>
  page.getByRole("group", { name: "Which table" }).getByRole("button", { name, exact: true }).click();

test("in every year and area the table of structures has a row for everything on the plan", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const area of ["cambridgeshire", "cheshire-east", "cumbria"]) {
    await open(page, `view=structure&period=2009&area=${area}`);
    const onPlan = new Map<number, number>();
    for (let year = 2009; year <= 2024; year++) {
      await page
        .getByRole("group", { name: "Years" })
        .getByRole("button", { name: String(year) })
        .click();
      await expect(page.getByRole("status").first()).toContainText(`${year}: `);
      onPlan.set(year, await plan(page).locator("[role=treeitem]:not(.frame)").count());
    }
    await page.getByRole("tab", { name: "Table" }).click();
    for (const [year, count] of onPlan) {
      await page
        .getByRole("group", { name: "Years" })
        .getByRole("button", { name: String(year) })
        .click();
      const rows = page.getByRole("table", { name: new RegExp(`^Structures in ${year}`) }).getByRole("row");
      if (count > 0) await expect(rows, `${area} ${year}`).toHaveCount(count + 1);
      else await expect(tables(page)).toContainText("nothing is on record.");
    }
  }
});

/** What the line under a name on the plan counts: "1 member, 4 seats". */
const counted = (status: string, noun: string): number =>
  Number(new RegExp(`(\\d+) ${noun}s?\\b`).exec(status)?.[1] ?? 0);

test("in every year and area the members and seats that the plan counts are as many in the tables", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  const goTo = async (year: number): Promise<void> => {
    await page
      .getByRole("group", { name: "Years" })
      .getByRole("button", { name: String(year) })
      .click();
    await expect(page.getByRole("status").first()).toContainText(`${year}: `);
  };
  let compared = 0;
  for (const area of ["cambridgeshire", "cheshire-east", "cumbria"]) {
    await open(page, `view=structure&period=2009&area=${area}`);
    const told = new Map<number, readonly (readonly [name: string, status: string])[]>();
    for (let year = 2009; year <= 2024; year++) {
      await goTo(year);
      // Only names with a line under them that counts: the full name is told to a screen reader where it differs.
      told.set(
        year,
        await names(page).evaluateAll((buttons) =>
          buttons.flatMap((button) => {
            const status = [...button.children]
              .map((part) => part.textContent ?? "")
              .find((text) => /^\d+ /.test(text));
            const spoken = button.querySelector(".visually-hidden")?.textContent ?? "";
            const full = spoken.replace(/^, /, "").split(", ").slice(0, -2).join(", ");
            const short = button.firstElementChild?.textContent?.trim() ?? "";
            return status ? [[full || short, status] as const] : [];
          }),
        ),
      );
    }
    await page.getByRole("tab", { name: "Table" }).click();
    for (const [table, column, nouns] of [
      ["Members", null, ["member"]],
      ["Who sits where", 1, ["seat", "name"]],
    ] as const) {
      await choose(page, table);
      for (const [year, lines] of told) {
        await goTo(year);
        const rows = await tables(page)
          .locator("tbody tr")
          .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
        const standing = table === "Members" ? 3 : 5;
        // The plan does not count what is no longer reported.
        const current = rows.filter((cells) => !/^(last report|reported only)/.test(cells[standing] ?? ""));
        for (const [name, status] of lines) {
          const mine = current.filter(([body]) => body === name);
          const sum = mine.reduce((all, cells) => all + (column === null ? 1 : Number(cells[column + 1])), 0);
          const onPlan = nouns.reduce((all, noun) => all + counted(status, noun), 0);
          expect(`${area} ${year}, ${name}: ${sum}`).toBe(`${area} ${year}, ${name}: ${onPlan}`);
          compared++;
        }
      }
    }
  }
  expect(compared).toBeGreaterThan(80);
});

test("a council over the years: what it sat on, who for it, what it paid, each with its years", async ({
  page,
}) => {
  await open(page, "view=table&period=2011&area=cambridgeshire&table=years");
  await expect(tables(page)).toContainText("Over the years: select a council, a body or a person.");
  await tables(page).getByLabel("About").selectOption("Cambridge City Council");
  await expect(tables(page).getByRole("caption")).toContainText("Cambridge City Council over the years");
  const row = (name: RegExp) => tables(page).getByRole("row", { name });
  await expect(
    row(/^Combined Authority Executive Board represented on .* Anna Smith on record 2024/),
  ).toBeVisible();
  await expect(row(/LEP Board has a seat on Leader of the City Council on record 2011/)).toBeVisible();
  await expect(row(/^Fast Growth Cities group pays £5,000 a year on record 2024/)).toBeVisible();
  await tables(page).getByLabel("About").selectOption("Tony Orgee");
  await expect(tables(page).locator("tbody tr")).toHaveCount(3);
  await expect(page).toHaveURL(/select=person-tony-orgee/);
});

test("a table is sorted by a heading, filtered by words, and counts what is left", async ({ page }) => {
  await open(page, `view=table&period=2024&area=cambridgeshire&table=money`);
  const table = tables(page).getByRole("table");
  const amounts = () => table.locator("tbody td:nth-of-type(2)").allTextContents();
  await table.getByRole("button", { name: "Amount" }).click();
  await expect(table.getByRole("columnheader", { name: "Amount" })).toHaveAttribute("aria-sort", "ascending");
  const pounds = (await amounts()).map((text) => Number(text.replace(/\D/g, "")));
  expect(pounds).toEqual(pounds.toSorted((a, b) => a - b));
  await tables(page).getByLabel("Filter").fill("innovate");
  await expect(table.getByRole("caption")).toContainText(/1 of \d+ rows/);
  await tables(page).getByLabel("Filter").fill("nothing like this");
  await expect(tables(page)).toContainText("nothing matches the filter.");
});

test("the table is in the address, and the selection narrows it to one council", async ({ page }) => {
  await open(page, `view=table&period=2011&area=cambridgeshire&select=cambridge-city-council`);
  await choose(page, "Who sits where");
  await expect(page).toHaveURL(/table=seats/);
  await page.getByRole("checkbox", { name: "Only Cambridge City Council" }).check();
  await expect(tables(page).getByRole("row", { name: /LEP Board Leader of the City Council/ })).toBeVisible();
  await expect(tables(page).getByRole("caption")).toContainText(/^Who sits where in 2011 \d+ of \d+ rows/);
});

test("what is shown is downloaded as CSV", async ({ page }) => {
  await open(page, `view=table&period=2024&area=cambridgeshire&table=money`);
  await tables(page).getByLabel("Filter").fill("innovate");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as CSV" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("money-in-2024-cambridgeshire.csv");
  const csv = readFileSync(await download.path(), "utf8");
  expect(csv.split("\r\n")).toEqual([
    "\uFEFFFrom,To,Amount,How often,Period,Certainty,For,Status,Evidence",
    expect.stringMatching(/^Cambridge City Council,Innovate Cambridge,"£50,000",once,/),
  ]);
});

test("a name in a table selects it, and the row is marked", async ({ page }) => {
  await open(page, `view=table&period=2011&area=cambridgeshire`);
  const row = tables(page).getByRole("row", { name: /^Community Wellbeing Board Partnership/ });
  await row.getByRole("rowheader").getByRole("button").click();
  await expect(
    page.getByRole("complementary", { name: "Details" }).getByRole("heading", { level: 2 }),
  ).toHaveText("Community Wellbeing Board");
});

test("the tables keep to the kinds that the legend has switched on", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, cambridgeshire(2011));
  const before = await names(page).count();
  await page.getByRole("button", { name: /^Councils/ }).click();
  const after = await names(page).count();
  expect(after).toBeLessThan(before);
  await page.getByRole("tab", { name: "Table" }).click();
  await expect(tables(page).getByRole("table").getByRole("row")).toHaveCount(after + 1);
});
