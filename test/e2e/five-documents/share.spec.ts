import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { overflowOf, violationsInSchemes } from "../axe";
import { cambridgeshire, test as onItsOwn, open } from "../explorer";
import { expect, test } from "../warm";

const dialog = (page: Page) => page.getByRole("dialog");

async function share(page: Page, address: string): Promise<void> {
  await open(page, address);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(dialog(page).getByRole("heading", { name: "Share" })).toBeVisible();
}

async function saved(page: Page, name: string): Promise<Download> {
  const downloading = page.waitForEvent("download");
  await dialog(page).getByRole("button", { name, exact: true }).click();
  return downloading;
}

const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), "utf8");

onItsOwn("the link leads to what is shown", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await share(page, `${cambridgeshire(2011)}&select=recap&zoom=selection`);
  await dialog(page).getByRole("button", { name: "Copy link" }).click();
  await expect(dialog(page).getByText("Copied. Paste it where you need it.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(await dialog(page).getByRole("textbox", { name: "Link to this view" }).inputValue());
  await page.goto("about:blank");
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 2, name: /^Recycling in Cambridgeshire/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Zoom to the selection" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

test("what to paste follows the choices, and the preview shows it", async ({ page }) => {
  await share(page, cambridgeshire(2011));
  await dialog(page).getByRole("button", { name: "Embed…" }).click();
  await expect(dialog(page).getByRole("heading", { name: "Embed in a page" })).toBeFocused();
  const code = dialog(page).getByRole("textbox", { name: "Code" });
  await expect(code).toHaveValue(
    /^<iframe title="Partnership structures, 2009 to 2024" src=".*index\.html\?embed=1#view=structure&amp;period=2011/,
  );
  await expect(code).toHaveValue(/width="100%" height="600" .* sandbox="allow-scripts/);
  await dialog(page).getByLabel("Width").fill("640");
  await dialog(page).getByLabel("Height").fill("480");
  await dialog(page).getByLabel("Colours").selectOption("Dark");
  await dialog(page).getByRole("checkbox", { name: "Area" }).uncheck();
  await expect(code).toHaveValue(
    /embed=1&amp;parts=tabs,legend,sentence,details,timeline&amp;theme=dark#.* width="640" height="480"/,
  );
  const preview = page.frameLocator("iframe[title=Preview]");
  await expect(preview.getByRole("treeitem", { name: /^RECAP/ })).toBeVisible();
  await expect(preview.getByRole("combobox", { name: "Area" })).toHaveCount(0);
  await dialog(page).getByRole("button", { name: "Custom element" }).click();
  await expect(code).toHaveValue(
    /embed\.js"><\/script>\n<partnership-explorer view="structure" period="2011"/,
  );
  await dialog(page).getByRole("button", { name: "SharePoint" }).click();
  await expect(code).toHaveValue(/^<iframe src="[^"]+" width="640" height="480"><\/iframe>$/);
  // Too small to be used: the code says what the preview shows.
  await dialog(page).getByLabel("Height").fill("48");
  await expect(code).toHaveValue(/height="400"/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Share" }).click();
  await expect(dialog(page).getByRole("heading", { name: "Share" })).toBeVisible();
});

onItsOwn("the plan is saved as SVG with its text to be selected, and as PNG", async ({ page, context }) => {
  await share(page, cambridgeshire(2011));
  const svg = await saved(page, "Save as SVG");
  expect(svg.suggestedFilename()).toBe("partnerships-cambridgeshire-2011.svg");
  const drawing = await context.newPage();
  await drawing.setContent(await textOf(svg));
  await expect(drawing.getByText("Partnerships in Cambridgeshire, 2011").last()).toBeVisible();
  await expect(drawing.getByText("RECAP", { exact: true })).toBeVisible();
  await expect(
    drawing.getByText("Partnership structures, 2009 to 2024, as at 2011. Partnership Explorer", {
      exact: true,
    }),
  ).toBeVisible();
  await expect(
    drawing.getByText(/^Cambridge 2011: Annual review of strategic partnerships/).last(),
  ).toBeVisible();
  await drawing.getByText("RECAP", { exact: true }).dblclick();
  expect(await drawing.evaluate(() => String(getSelection()))).toBe("RECAP");
  const png = readFileSync(await (await saved(page, "Save as PNG")).path());
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(png.readUInt32BE(16)).toBeGreaterThan(1500);
  expect(png.length).toBeGreaterThan(100_000);
});

test("the lineage is saved as it is drawn, in light colours", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await share(page, "view=lineage&period=2011&area=cambridgeshire");
  const svg = await textOf(await saved(page, "Save as SVG"));
  expect(svg).toContain(">Cambridgeshire Together</text>");
  expect(svg).toContain(">Lineage of partnerships in Cambridgeshire, 2009 to 2024</text>");
  expect(svg).toContain("#ad3c16");
  expect(svg).not.toContain("#e8edf2");
  expect(svg).not.toContain("var(");
  const png = readFileSync(await (await saved(page, "Save as PNG")).path());
  expect(png.length).toBeGreaterThan(100_000);
});

test("the period, the whole record and each table are saved with their sources", async ({ page }) => {
  await share(page, cambridgeshire(2011));
  const period = JSON.parse(await textOf(await saved(page, "2011 as JSON")));
  expect(period.as_at).toMatchObject({ period: "2011", first_day: "2011-01-01", last_day: "2011-12-31" });
  const recap = period.organizations.find(({ id }: { readonly id: string }) => id === "recap");
  expect(recap).toMatchObject({ presence: "on-record" });
  expect(recap.sources.length).toBeGreaterThan(0);
  const whole = JSON.parse(await textOf(await saved(page, "The whole record as JSON")));
  expect(whole.documents.length).toBeGreaterThanOrEqual(5);
  const csv = await saved(page, "Members");
  expect(csv.suggestedFilename()).toBe("members-in-2011-cambridgeshire.csv");
  expect(await textOf(csv)).toMatch(/^\uFEFFBody,Member,Role,Status,Evidence\r\n/);
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 320, height: 640 },
]) {
  test(`axe finds nothing in the share dialog, ${viewport.width} wide`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await share(page, cambridgeshire(2011));
    expect(await violationsInSchemes(page)).toEqual([]);
    await dialog(page).getByRole("button", { name: "Embed…" }).click();
    await expect(page.frameLocator("iframe[title=Preview]").getByRole("tabpanel")).toBeVisible();
    expect(await violationsInSchemes(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  });
}
