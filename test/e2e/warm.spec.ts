/** The page of a worker is put right between tests: what the others rest on. */
import { marchshire, open } from "./explorer";
import { expect, test, visit } from "./warm";

test.use({ record: "invented" });
test.describe.configure({ mode: "serial" });

test("a test may leave behind what it likes", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${marchshire(2016)}&select=growth-company`);
  await page.evaluate(() => {
    localStorage.setItem("left", "behind");
    document.documentElement.dataset["left"] = "behind";
    Object.assign(globalThis, { left: "behind" });
  });
  await page.getByRole("searchbox").focus();
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
});

test("and the next finds a page as it is opened", async ({ page }) => {
  await visit(page, `#${marchshire(2016)}`);
  await expect(page).toHaveURL(/#view=structure&period=2016&area=marchshire$/);
  const found = await page.evaluate(() => [
    `${innerWidth} by ${innerHeight}`,
    matchMedia("(prefers-color-scheme: light)").matches,
    matchMedia("screen").matches,
    document.activeElement === document.body,
    localStorage.length,
    document.documentElement.dataset["left"] ?? null,
    "left" in globalThis,
  ]);
  expect(found).toEqual(["1440 by 900", true, true, true, 0, null, false]);
});

test("a test may leave a dialog over the page, a word in the search, and what it was allowed", async ({
  page,
}) => {
  await page.context().grantPermissions(["clipboard-read"]);
  await visit(page, `#${marchshire(2016)}`);
  await page.getByRole("searchbox").fill("growth");
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("and the next finds none of it", async ({ page }) => {
  await visit(page, `#${marchshire(2016)}`);
  await expect(page.getByRole("searchbox")).toHaveValue("");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const allowed = await page.evaluate(async () => {
    const { state } = await navigator.permissions.query({ name: "clipboard-read" as PermissionName });
    return state;
  });
  expect(allowed).not.toBe("granted");
});
