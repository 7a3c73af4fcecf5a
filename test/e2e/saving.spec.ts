/** A record as a file, and above all as the one file that opens with a double click. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Download, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { inventedRecord } from "../fixtures/invented-record";
import { overflowOf, violationsInSchemes } from "./axe";
import { expect, marchshire, names, open, test } from "./explorer";
import { ownContext, test as unwatched } from "./kept";
import { inventedFile, serveInvented } from "./served";

// The network is cut off.
test.use({ context: ownContext });
test.use({ record: "invented" });

const TITLE = "Partnerships of Marchshire and Eastvale";
const PARTS = ["record.json", "areas.json", "marchshire.json", "eastvale.json"];
const BUILT = join("dist", "partnership-explorer.html");

const toRecord = async (page: Page): Promise<void> => {
  await page.goto("./#record=open");
  await expect(page.getByRole("heading", { level: 2, name: "Save" })).toBeVisible();
};

async function saveAs(page: Page, name: string): Promise<Download> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: `Save as ${name}`, exact: true }).click();
  return coming;
}

/** Saves as the one file under a name of its own. */
async function saveOneFile(page: Page, path: string): Promise<string> {
  const download = await saveAs(page, "one file");
  expect(download.suggestedFilename()).toBe("partnership-explorer.html");
  await download.saveAs(path);
  return path;
}

/** A page of its own that may ask for nothing but the file, with what it complains of. */
async function openFile(
  page: Page,
  path: string,
  address: string,
): Promise<{ opened: Page; complaints: string[] }> {
  const opened = await page.context().newPage();
  await page.context().setOffline(true);
  const complaints: string[] = [];
  const url = `${pathToFileURL(path)}`;
  opened.on("console", (message) => complaints.push(message.text()));
  opened.on("pageerror", (error) => complaints.push(error.message));
  opened.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("data:")) complaints.push(request.url());
  });
  await opened.goto(`${url}#${address}`);
  return { opened, complaints };
}

const namesOn = (page: Page): Promise<readonly string[]> => names(page).allInnerTexts();

test("the one file that the page saves draws the same plan, from a drive and without a network", async ({
  page,
}, { outputDir }) => {
  await open(page, marchshire(2016));
  const plan = await namesOn(page);
  await toRecord(page);
  const path = await saveOneFile(page, join(outputDir, "saved.html"));
  await expect(page.getByText("Saved as partnership-explorer.html").first()).toBeVisible();
  const { opened, complaints } = await openFile(page, path, marchshire(2016));
  await expect(opened.getByRole("heading", { level: 1 })).toHaveText(TITLE);
  await expect(names(opened).first()).toBeVisible();
  expect(await namesOn(opened)).toEqual(plan);
  expect(complaints).toEqual([]);
  expect(readFileSync(path, "utf8")).toContain(`<title>${TITLE} – Partnership Explorer</title>`);
});

test("a record opened in the page is the one that is saved, and is no longer told to be lost", async ({
  page,
}, { outputDir }) => {
  await toRecord(page);
  const files = PARTS.map((name) => ({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(readFileSync(inventedFile(name), "utf8").replace(TITLE, "Ours & theirs")),
  }));
  await page.locator("input[type=file]").first().setInputFiles(files);
  await page.getByRole("button", { name: "Show this record" }).click();
  await toRecordAgain(page);
  await expect(page.getByText("This record lives in this page only")).toBeVisible();
  const path = await saveOneFile(page, join(outputDir, "ours.html"));
  await expect(page.getByText("This record lives in this page only")).toHaveCount(0);
  const { opened } = await openFile(page, path, "");
  await expect(opened).toHaveTitle("Ours & theirs – Partnership Explorer");
});

const toRecordAgain = async (page: Page): Promise<void> => {
  if (await page.getByRole("heading", { level: 2, name: "Save" }).isVisible()) return;
  await page.getByRole("button", { name: "Go to your record" }).click();
};

test("a saved file is opened on the page Record like any other", async ({ page }, { outputDir }) => {
  await toRecord(page);
  const path = await saveOneFile(page, join(outputDir, "again.html"));
  await page.locator("input[type=file]").first().setInputFiles(path);
  await page.getByRole("button", { name: "Show this record" }).click();
  await expect(page.getByText("A record of your own is open").first()).toBeVisible();
  await expect(page).toHaveTitle(`${TITLE} – Partnership Explorer`);
});

test("from the one file itself, offline, it is saved again and again and stays the same to the byte", async ({
  page,
}, { outputDir }) => {
  const first = await openFile(page, BUILT, "record=open");
  const once = await saveOneFile(first.opened, join(outputDir, "once.html"));
  await expect(first.opened.getByText(/^The record in this file, saved on \d/)).toBeVisible();
  const second = await openFile(page, once, "record=open");
  await changeByAll(second.opened);
  const twice = await saveOneFile(second.opened, join(outputDir, "twice.html"));
  expect([...first.complaints, ...second.complaints]).toEqual([]);
  expect(readFileSync(twice, "utf8") === readFileSync(once, "utf8")).toBe(true);
  // The shipped record is written in one part, and without the indents that nobody reads.
  expect(Math.abs(statSync(once).size - statSync(BUILT).size)).toBeLessThan(20_000);
});

/** What happens to an open page: another theme, a translation, an extension. None of it is a part of the file. */
const changeByAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.lang = "cy";
    document.documentElement.dataset["theme"] = "dark";
    document.documentElement.style.setProperty("--ground", "red");
    document.title = "Arall";
    document.head.append(Object.assign(document.createElement("style"), { textContent: "b{color:red}" }));
    document.body.append(Object.assign(document.createElement("font"), { textContent: "translated" }));
    document.body.className = "extended";
  });

const HOSTILE = [
  "</script><script>top.ran=ran=1</script>",
  "<!-- <script>",
  "]]><script>ran=1</script>",
  "\u2028ran=1\u2029",
  "');ran=1;('",
  "</title><script>ran=1</script>",
  "=cmd|' /C calc'!A0",
  "$& $1 $$ `ran`",
];

test("whatever its texts say, nothing of them runs in what is saved, and each is there", async ({ page }, {
  outputDir,
}) => {
  const title = HOSTILE.join(" ");
  const manifest = { ...JSON.parse(readFileSync(inventedFile("record.json"), "utf8")), title };
  await page.route("**/data/record.json", (route) => route.fulfill({ json: manifest }));
  const marches = JSON.parse(readFileSync(inventedFile("marchshire.json"), "utf8"));
  const bodies = marches.organizations.map((body: object, index: number) =>
    HOSTILE[index] ? { ...body, name: HOSTILE[index] } : body,
  );
  await page.route("**/data/marchshire.json", (route) =>
    route.fulfill({ json: { ...marches, organizations: bodies } }),
  );
  await toRecord(page);
  const path = await saveOneFile(page, join(outputDir, "hostile.html"));
  const { opened, complaints } = await openFile(page, path, "view=table&area=all");
  await expect(opened.getByRole("heading", { level: 1 })).toContainText(
    "</script><script>top.ran=ran=1</script>",
  );
  await expect(opened.getByText("<!-- <script>").first()).toBeAttached();
  expect(await opened.evaluate(() => "ran" in window)).toBe(false);
  expect(complaints).toEqual([]);
  await page.context().setOffline(false);
  for (const name of ["a workbook", "JSON", "Popolo", "CSV", "GEXF", "GraphML", "Turtle", "JSON-LD"]) {
    const saved = await saveAs(page, name);
    await saved.saveAs(join(outputDir, saved.suggestedFilename()));
    expect(statSync(join(outputDir, saved.suggestedFilename())).size).toBeGreaterThan(1000);
  }
});

test("the saved file may ask nobody for anything, whatever runs in it", async ({ page }, { outputDir }) => {
  await toRecord(page);
  const path = await saveOneFile(page, join(outputDir, "asking.html"));
  const { opened } = await openFile(page, path, "");
  await page.context().setOffline(false);
  const refused = await opened.evaluate(async () => {
    const directives: string[] = [];
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      directives.push(effectiveDirective),
    );
    await fetch("https://stranger.example/").catch(() => {});
    await new Promise((done) => {
      const script = Object.assign(document.createElement("script"), {
        src: "https://stranger.example/a.js",
      });
      script.onerror = done;
      document.head.append(script);
    });
    return directives;
  });
  expect(refused).toEqual(["connect-src", "script-src-elem"]);
});

test("a folder for the web team holds what the page reads from its server", async ({ page }, {
  outputDir,
}) => {
  await toRecord(page);
  const saved = await saveAs(page, "a folder");
  const path = join(outputDir, saved.suggestedFilename());
  await saved.saveAs(path);
  const files = unzipSync(readFileSync(path));
  expect(Object.keys(files)).toEqual([...PARTS.map((name) => `data/${name}`), "data/record.js"]);
  await page.unroute("**/data/*.json");
  await page.route("**/data/*.json", (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1);
    const bytes = files[`data/${name}`];
    return bytes ? route.fulfill({ body: strFromU8(bytes), contentType: "application/json" }) : route.abort();
  });
  await page.goto("about:blank");
  await open(page, marchshire(2016));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
});

test("what a form cannot hold is told before it is saved in it, with how many", async ({ page }) => {
  await toRecord(page);
  const { contributions } = inventedRecord();
  const popolo = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: "Save as Popolo" }) });
  await popolo.getByText("What it cannot hold of this record").click();
  await expect(popolo).toContainText(`${contributions.length} sums of money are left out.`);
  const whole = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: "Save as JSON", exact: true }) });
  await expect(whole).toContainText("It holds the whole record that is shown.");
});

/** A file that cannot be had is also told in the console, by the browser itself. */
unwatched(
  "where the file does not lie beside the page, or the network is gone, it is said, with what to do",
  async ({ page }) => {
    await serveInvented(page);
    await toRecord(page);
    await page.route("**/partnership-explorer.html", (route) => route.fulfill({ status: 404, body: "" }));
    const button = page.getByRole("button", { name: "Save as one file" });
    await button.click();
    await expect(page.getByText("the server answers 404")).not.toHaveCount(0);
    await page.route("**/partnership-explorer.html", (route) =>
      route.fulfill({ status: 200, body: "<title>Sign in</title>", contentType: "text/html" }),
    );
    await button.click();
    await expect(page.getByText("is not that of this explorer").first()).toBeVisible();
    await page.route("**/partnership-explorer.html", (route) => route.abort());
    await button.click();
    await expect(page.getByText("the server does not answer").first()).toBeVisible();
  },
);

test("the folder opened from a drive says that it may not read the file beside it, and which to open", async ({
  page,
}) => {
  const { opened, complaints } = await openFile(page, join("dist", "index.html"), "record=open");
  await opened.getByRole("button", { name: "Save as one file" }).click();
  await expect(
    opened.getByText("Open partnership-explorer.html, which lies in the same folder").first(),
  ).toBeVisible();
  await saveAs(opened, "JSON");
  expect(complaints.filter((complaint) => !complaint.startsWith("file:"))).toEqual([]);
});

test("in a frame without an origin it says to open a window", async ({ page }) => {
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><title>Host</title><body><iframe sandbox="allow-scripts allow-downloads"
        width="900" height="700" src="./?embed=1&parts=record#record=open"></iframe>`,
    }),
  );
  await page.goto("./host.html");
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "Save as one file" }).click();
  await expect(frame.getByText("Open it in a window of its own").first()).toBeVisible();
});

for (const width of [1440, 390, 320]) {
  test(`the part Save is sound for everybody, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await toRecord(page);
    await page.getByRole("button", { name: "Save as JSON", exact: true }).click();
    await expect(page.getByText("Saved as partnerships.json").first()).toBeVisible();
    for (const fold of await page.getByText("What it cannot hold of this record").all()) await fold.click();
    expect(await overflowOf(page)).toBe(0);
    expect(await violationsInSchemes(page)).toEqual([]);
  });
}
