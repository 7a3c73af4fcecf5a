/** Records that are sound, and larger or more entangled than most. */
import type { Page } from "@playwright/test";
import { cast, exchange, filesOf, ladder, row } from "../large-records";
import type { Part } from "../small-record";
import { details, expect, plan, test } from "./explorer";

async function serve(page: Page, part: Part): Promise<void> {
  const files = filesOf(part);
  await page.route("**/data/*.json", (route) =>
    route.fulfill({ json: files.get(new URL(route.request().url()).pathname.split("/").at(-1) ?? "") }),
  );
}

/** What is tried is that it ends, not how soon. */
test.describe.configure({ timeout: 120_000 });

async function openLarge(page: Page, part: Part, address: string): Promise<void> {
  await serve(page, part);
  await page.goto(`./#${address}`);
  await page.getByRole("tabpanel").waitFor();
}

const showsDetailsOf = (page: Page, name: RegExp): Promise<void> =>
  expect(details(page).getByRole("heading").first()).toHaveText(name, { timeout: 30_000 });

test("forty layers of two that became two open, are chosen and asked about, in plan and lineage", async ({
  page,
}) => {
  await openLarge(page, ladder(40), "view=structure&period=2012");
  const name = plan(page).getByRole("treeitem", { name: /^Board l10a/ });
  await name.focus();
  await page.keyboard.press("Enter");
  await showsDetailsOf(page, /Board l10a/);
  await page.getByRole("tab", { name: "Lineage" }).click();
  await page.getByRole("region", { name: "Lineage" }).first().waitFor();
  await page.goto("./#view=structure&period=2012&select=l0a&ask=what-happened&to=l40b");
  await expect(page.getByRole("dialog")).toContainText("Board l1a", { timeout: 30_000 });
});

test("one change among thirty bodies opens at once", async ({ page }) => {
  await openLarge(page, exchange(30), "view=structure&period=2012&select=x0");
  await showsDetailsOf(page, /Board x0/);
  await page.getByRole("tab", { name: "Lineage" }).click();
  await page.getByRole("region", { name: "Lineage" }).first().waitFor();
});

test("five thousand people on ten boards open, step and are found", async ({ page }) => {
  await openLarge(page, cast(5000), "view=structure&period=2012");
  await page.getByRole("button", { name: "2013", exact: true }).click();
  await page.waitForURL(/period=2013/);
  await page.getByRole("searchbox", { name: "Search" }).fill("Pat p4321");
  await page.getByRole("option", { name: /Pat p4321/ }).click();
  await showsDetailsOf(page, /Pat p4321/);
});

test("of what is typed into the cells of a large record the last is made, once and in order", async ({
  page,
}) => {
  await serve(page, row(1000));
  await page.goto("./#record=open");
  await page.getByRole("button", { name: "Edit this record" }).click();
  await page.getByRole("button", { name: "Correct a cell" }).click();
  const log = page.getByRole("region", { name: "Changed since it was opened" }).getByRole("listitem");
  const correct = async (was: string, typed: readonly string[]): Promise<void> => {
    await page.getByRole("button", { name: `${was}: correct name` }).click();
    for (const text of typed) await page.getByRole("textbox", { name: "Name" }).fill(text);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: `${typed.at(-1)}: correct name` }).waitFor();
  };
  await correct("Board r1", ["Board of Leisure", "Board of Sport"]);
  await correct("Board of Sport", ["Board of Arts"]);
  await correct("Board r2", ["Board of Trade"]);
  await expect(log).toHaveText([
    /“Board of Sport” in place of “Board r1”\.$/,
    /“Board of Arts” in place of “Board of Sport”\.$/,
    /“Board of Trade” in place of “Board r2”\.$/,
  ]);
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: "Board r2: correct name" })).toBeVisible();
  await expect(log).toHaveCount(2);
});

/** Runs in the page: whether a drawing comes into it with what stands around it, in one piece. */
function watchComing([around, drawing]: readonly [string, string]): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector(around)) return;
    document.documentElement.dataset["came"] = document.querySelector(drawing) ? "with" : "after";
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

for (const [boards, came] of [
  [1200, "after"],
  [12, "with"],
] as const)
  for (const [view, around, drawing] of [
    ["structure", "[data-room]", "[data-plan]"],
    ["lineage", '[role="region"][aria-label="Lineage"]', '[role="treeitem"]'],
  ] as const)
    test(`of ${boards} boards the ${view} comes into the page ${came} what stands around it`, async ({
      page,
    }) => {
      await page.addInitScript(watchComing, [around, drawing] as const);
      await openLarge(page, row(boards), `view=${view}&period=2012`);
      await page.locator(drawing).first().waitFor();
      await expect(page.locator("html")).toHaveAttribute("data-came", came);
    });

/** Runs in the page: how many names the plan has when it is first painted. */
function countFirst(): void {
  new MutationObserver((_, observer) => {
    const names = document.querySelectorAll("[data-plan] [role=treeitem]").length;
    if (names === 0) return;
    document.documentElement.dataset["first"] = String(names);
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

test.describe("of twelve hundred boards only those in sight are in the page", () => {
  const BOARDS = 1200;

  test("on the plan first what the window shows, then what lies about it", async ({ page }) => {
    await page.addInitScript(countFirst);
    await openLarge(page, row(BOARDS), "view=structure&period=2012");
    const names = plan(page).getByRole("treeitem");
    await names.first().waitFor();
    const first = Number(await page.locator("html").getAttribute("data-first"));
    expect(first).toBeGreaterThan(20);
    await expect.poll(() => names.count()).toBeGreaterThan(1.2 * first);
    const inWindow = await plan(page).evaluate((window) => {
      const { top, bottom } = window.getBoundingClientRect();
      const boxes = [...window.querySelectorAll("[role=treeitem]")].map((name) =>
        name.getBoundingClientRect(),
      );
      return boxes.filter((box) => box.bottom > top && box.top < bottom).length;
    });
    expect(first).toBeLessThanOrEqual(inWindow);
  });

  test("on the plan, where keys and the search lead to all of them", async ({ page }) => {
    await openLarge(page, row(BOARDS), "view=structure&period=2012");
    const names = plan(page).getByRole("treeitem");
    await names.first().waitFor();
    expect(await names.count()).toBeLessThan(300);
    const board = (number: number) =>
      plan(page).getByRole("treeitem", { name: new RegExp(`^Board r${number}\\b`) });
    await expect(board(0)).toHaveAttribute("aria-setsize", String(BOARDS));
    await board(0).focus();
    await page.keyboard.press("End");
    await expect(board(BOARDS - 1)).toBeFocused();
    await expect(board(BOARDS - 1)).toBeInViewport();
    await page.keyboard.press("ArrowUp");
    await expect(board(BOARDS - 2)).toBeFocused();
    await page.getByRole("searchbox", { name: "Search" }).fill("Board r987");
    await page.getByRole("option", { name: /^Board r987/ }).click();
    await showsDetailsOf(page, /Board r987/);
    await expect(board(987)).toBeInViewport();
    expect(await names.count()).toBeLessThan(300);
  });

  test("in the table, as far as it is scrolled, with their number told", async ({ page }) => {
    await openLarge(page, row(BOARDS), "view=table&period=2012");
    const table = page.getByRole("table");
    await expect(table).toHaveAttribute("aria-rowcount", String(BOARDS + 2));
    expect(await table.getByRole("row").count()).toBeLessThan(200);
    await expect(table).not.toContainText("Board r1199");
    await page.getByRole("region", { name: "Tables" }).evaluate((scroller) => {
      scroller.scrollTop = scroller.scrollHeight;
    });
    await expect(table).toContainText("Board r1199");
    expect(await table.getByRole("row").count()).toBeLessThan(200);
    await page.emulateMedia({ media: "print" });
    await expect(table.getByRole("row")).toHaveCount(BOARDS + 2);
  });

  test("in the lineage, where the keys go on to what is not there yet", async ({ page }) => {
    await openLarge(page, row(BOARDS), "view=lineage&period=2012");
    const lanes = page.getByRole("treeitem", { name: /Board r\d+/ });
    await lanes.first().waitFor();
    expect(await lanes.count()).toBeLessThan(400);
    await lanes.first().focus();
    await page.keyboard.press("End");
    await expect(page.getByRole("treeitem", { name: /Board r1199/ }).first()).toBeFocused();
  });

  test("on plans side by side, as far as they are scrolled, nearer as further away; on paper all are", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openLarge(page, row(BOARDS), "view=structure&period=2012&beside=2012,2013");
    const boxOf = (year: number, number: number) =>
      page
        .getByRole("figure")
        .filter({ has: page.getByRole("img", { name: `Plan of ${year}` }) })
        .locator(`[data-thing="r${number}"]`);
    const boxes = page.getByRole("figure").locator("rect");
    await expect(boxOf(2012, 0)).toBeAttached();
    await expect(boxOf(2013, 0)).toBeAttached();
    await expect(boxOf(2013, BOARDS - 1)).toHaveCount(0);
    expect(await boxes.count()).toBeLessThan(BOARDS);
    await page.getByRole("group", { name: "Plans of the years" }).evaluate((plans) => {
      plans.lastElementChild?.scrollIntoView({ block: "end" });
    });
    await expect(boxOf(2012, BOARDS - 1)).toBeInViewport();
    await expect(boxOf(2013, BOARDS - 1)).toBeInViewport();
    await expect(boxOf(2013, 0)).toHaveCount(0);
    expect(await boxes.count()).toBeLessThan(BOARDS);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect(boxOf(2013, BOARDS - 1)).toHaveCount(0);
    await expect(boxes).not.toHaveCount(0);
    expect(await boxes.count()).toBeLessThan(BOARDS);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText("Board r1199", { exact: true }).first()).toBeAttached();
  });
});
