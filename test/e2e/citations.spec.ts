/** From a fact to its paragraph, and on to the document. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { type Drawn, smallPdf, streamOf } from "../small-pdf";
import { marchshire, test as onItsOwn, open } from "./explorer";
import { test as unwatched } from "./kept";
import { inventedFile } from "./served";
import { expect, test } from "./warm";

test.use({ record: "invented" });

const REPORT = "https://example.org/first-review.pdf";

/** What is printed, without what leads somewhere: "Marchshire 2010, 1.1" would stand here if it led nowhere. */
const ledNowhere = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const link of copy.querySelectorAll("a, button, svg, script")) link.remove();
    return copy.textContent?.match(/\b(19|20)\d\d, (App )?\d+(\.\d+)?/g) ?? [];
  });

for (const [what, address] of [
  ["the details of a council", `${marchshire(2016)}&select=northwick-borough-council`],
  ["a table", "view=table&period=2016&area=marchshire&table=money"],
  ["a comparison", "view=changes&period=2016&area=marchshire&compare=2010"],
  ["an answer", `${marchshire(2016)}&select=marchshire-together&ask=marchshire-together`],
  ["the review", `${marchshire(2016)}&select=northwick-borough-council&compare=2010&review=annual`],
] as const) {
  test(`every citation in ${what} leads to its paragraph`, async ({ page }) => {
    await page.goto(`./#${address}`);
    await expect(page.getByRole("link", { name: /^Paragraph \d/ }).first()).toBeAttached();
    expect(await ledNowhere(page)).toEqual([]);
  });
}

onItsOwn(
  "a cited paragraph is marked in Sources, and leads on to the page of the document",
  async ({ page }) => {
    await page.route("**/data/marchshire.json", (route) => route.fulfill({ json: published() }));
    await open(page, "view=sources&cite=report-2010/1.1&area=marchshire&period=2010");
    const cited = page.getByRole("region", { name: "Sources" }).locator("[aria-current]");
    await expect(cited.getByRole("heading")).toHaveText("Paragraph 1.1");
    await expect(cited).toBeInViewport();
    const on = cited.getByRole("link", { name: "Read the paragraph" });
    await expect(on).toHaveAttribute("href", `${REPORT}#page=3`);
    await expect(on).toHaveAttribute("target", "_blank");
    await expect(on).toHaveAttribute("rel", "noreferrer");
  },
);

test("where no address is published, Sources says so", async ({ page }) => {
  await open(page, "view=sources&cite=report-2010/1.1&area=marchshire&period=2010");
  const cited = page.getByRole("region", { name: "Sources" }).locator("[aria-current]");
  await expect(cited).toContainText("The record has no web address for this document.");
  await expect(cited.getByRole("link", { name: /^Read/ })).toHaveCount(0);
});

/** The record with the address of its first report, and a page of it. */
function published(): unknown {
  const record = JSON.parse(readFileSync(inventedFile("marchshire.json"), "utf8"));
  record.documents[0].url = REPORT;
  for (const { sources } of record.organizations) {
    for (const source of sources) {
      if (source.document_id === "report-2010" && source.locator === "1.1") source.page = 3;
    }
  }
  return record;
}

test("whoever has the document reads it beside what rests on each paragraph; closed or left, it is forgotten", async ({
  page,
}) => {
  await open(page, "view=sources&cite=report-2010/2.1&area=marchshire&period=2010");
  const sources = page.getByRole("region", { name: "Sources" });
  const choice = sources.getByLabel("Open the document from your computer");
  const file = {
    name: "review.md",
    mimeType: "text/markdown",
    buffer: Buffer.from(
      `# Review\n\n- 1.1 The county has a board.\n${"\nMore.".repeat(200)}\n\n2.1 It has <b>five</b> seats.\n`,
    ),
  };
  await choice.setInputFiles(file);
  await expect(sources.getByRole("status")).toHaveText("“review.md” is open below.");
  const beside = sources.getByRole("region", { name: "The document beside the record" });
  const part = beside.getByRole("listitem").filter({ hasText: "2.1 It has <b>five</b> seats." });
  await expect(part.getByText("2.1 It has")).toBeInViewport();
  await expect(part.getByRole("heading", { name: "Paragraph 2.1" })).toBeVisible();
  await expect(part).toContainText("reports it");
  await expect(beside.getByText(/^2 of the \d+ paragraphs and headings/)).toBeVisible();
  await sources.getByRole("button", { name: "Close the file" }).click();
  await expect(beside).toHaveCount(0);
  await choice.setInputFiles(file);
  await expect(beside).toBeVisible();
  await page.getByRole("tab", { name: "Table" }).click();
  await page.getByRole("tab", { name: "Sources" }).click();
  await expect(sources).toBeVisible();
  await expect(beside).toHaveCount(0);
});

/** Each page with a number that its document has, at its foot the number of the page. */
const REVIEW: readonly (readonly Drawn[])[] = [
  [
    [50, 800, "1.1"],
    [80, 800, "The county has a board."],
    [50, 30, "Page 1 of 2"],
  ],
  [
    [50, 800, "2.1"],
    [80, 800, "It has <b>five</b> seats."],
    [50, 30, "Page 2 of 2"],
  ],
];

const pdf = (buffer: Uint8Array) => ({
  name: "review.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from(buffer),
});

/** What would run, call or save, were the document shown and not just read. */
const TRAPS = {
  catalogue:
    "/OpenAction 4 0 R /AA << /WC 4 0 R >> /Names << /EmbeddedFiles << /Names [(run.js) 5 0 R] >> >>",
  page: `/AA << /O 4 0 R >> /Annots [6 0 R]`,
  objects: [
    "<< /S /JavaScript /JS (app.alert\\('hello'\\); app.launchURL\\('https://example.org/run'\\);) >>",
    "<< /Type /Filespec /F (run.js) /EF << /F 7 0 R >> >>",
    "<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (https://example.org/link) >> >>",
    streamOf("alert('hello')"),
  ],
};

onItsOwn(
  "a PDF is read beside the record, page by page, and nothing that is in it runs, calls or leads away",
  async ({ page }) => {
    const asked: string[] = [];
    page.on("dialog", (dialog) => void dialog.dismiss().then(() => asked.push(dialog.message())));
    await open(page, "view=sources&cite=report-2010/2.1&area=marchshire&period=2010");
    const sources = page.getByRole("region", { name: "Sources" });
    const choice = sources.getByLabel("Open the document from your computer");
    await choice.setInputFiles(pdf(smallPdf(REVIEW, TRAPS)));
    await expect(sources.getByRole("status")).toHaveText(/^“review.pdf” is open below/);
    const beside = sources.getByRole("region", { name: "The document beside the record" });
    const part = beside.getByRole("listitem").filter({ hasText: "2.1 It has <b>five</b> seats." });
    await expect(part.getByText("2.1 It has")).toBeInViewport();
    await expect(part).toContainText("Page 2 of the PDF");
    await expect(part.getByRole("heading", { name: "Paragraph 2.1" })).toBeVisible();
    await expect(beside.locator("[href*=example], script, iframe, embed, object")).toHaveCount(0);
    await choice.setInputFiles(pdf(Buffer.from("%PDF-1.7")));
    await expect(sources.getByRole("status")).toHaveText(
      "“review.pdf”: This PDF is broken, and cannot be read.",
    );
    expect(asked).toEqual([]);
  },
);

onItsOwn("a long PDF tells how far it is, and is left at a word", async ({ page }) => {
  await open(page, "view=sources&cite=report-2010/2.1&area=marchshire&period=2010");
  const sources = page.getByRole("region", { name: "Sources" });
  const lines = Array.from(
    { length: 60 },
    (_, line): Drawn => [50, 800 - 12 * line, `Line ${line} of a page that takes a while.`],
  );
  const long = smallPdf(Array.from({ length: 1_000 }, () => lines));
  await sources.getByLabel("Open the document from your computer").setInputFiles(pdf(long));
  await sources.getByRole("button", { name: "Stop reading" }).click();
  await expect(sources.getByRole("status")).toHaveText(
    /“review.pdf”: Reading was stopped at page \d+ of 1000\.$/,
  );
  await expect(sources.getByRole("progressbar")).toHaveCount(0);
});

unwatched("the one file opens a PDF from a drive, without a network", async ({ page, context }) => {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await context.setOffline(true);
  await page.goto(`${pathToFileURL(join("dist", "partnership-explorer.html"))}#view=sources`);
  const sources = page.getByRole("region", { name: "Sources" });
  await sources
    .getByLabel("Open the document from your computer")
    .setInputFiles(pdf(smallPdf(REVIEW, TRAPS)));
  await expect(sources.getByRole("status")).toHaveText(/^“review.pdf” is open below/);
  await expect(sources.getByText("2.1 It has <b>five</b> seats.")).toBeVisible();
  expect(complaints).toEqual([]);
  await context.setOffline(false);
});
