/** Any record is shown as its own: by its title and its years. */
import { readFileSync } from "node:fs";
import { details, marchshire, test as onItsOwn, open, sentence, slider } from "./explorer";
import { inventedFile } from "./served";
import { expect, test } from "./warm";

test.use({ record: "invented" });

const TITLE = "Partnerships of Marchshire and Eastvale";

test("the title of the record heads the page and names its tab, whatever is open", async ({ page }) => {
  await open(page, marchshire(2016));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
  await expect(page).toHaveTitle(`${TITLE} – Partnership Explorer`);
  await page.getByRole("button", { name: "How to use the explorer" }).click();
  await expect(page).toHaveTitle(`${TITLE} – Partnership Explorer`);
  await expect(page.getByText(`This record, “${TITLE}”, tells of 2009 to 2024`)).toBeVisible();
});

onItsOwn("a long title is told whole, beside everything else", async ({ page }) => {
  const title = "Partnerships, boards, forums and joint committees of the councils of Marchshire "
    .repeat(2)
    .trim();
  await page.route("**/data/record.json", (route) => route.fulfill({ json: { ...manifest(), title } }));
  for (const width of [1440, 1000, 760, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, marchshire(2016));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

onItsOwn("a record of one year opens in every view", async ({ page }) => {
  await page.route("**/data/record.json", (route) =>
    route.fulfill({ json: { ...manifest(), period: "2016" } }),
  );
  await open(page);
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /2016/);
  for (const view of ["lineage", "changes", "table", "sources"]) {
    await open(page, `view=${view}&period=2016&area=marchshire`);
    await expect(sentence(page)).toContainText("2016");
  }
});

onItsOwn(
  "an inference is told with its paragraph, and so are the words and the page that a record gives",
  async ({ page }) => {
    await page.route("**/data/marchshire.json", (route) => route.fulfill({ json: withWords() }));
    await open(page, `${marchshire(2016)}&select=growth-company`);
    const evidence = details(page).getByText("in part by our inference: “Growth for all”");
    await expect(evidence).toBeVisible();
    await expect(evidence.getByRole("link", { name: "Page 7" })).toHaveAttribute(
      "href",
      "https://example.org/report.pdf#page=7",
    );
  },
);

onItsOwn(
  "bodies are called as the record calls them, and what a register says besides is told with its evidence",
  async ({ page }) => {
    await page.route("**/data/record.json", (route) =>
      route.fulfill({ json: { ...manifest(), classes: CLASSES } }),
    );
    await page.route("**/data/marchshire.json", (route) => route.fulfill({ json: ofClasses() }));
    await open(page, `${marchshire(2016)}&select=growth-company`);
    await expect(details(page).getByText("Joint venture, economy and growth")).toBeVisible();
    const told = details(page).getByRole("definition").filter({ hasText: "Head of Growth" });
    await expect(told).toContainText("Marchshire");
    const kinds = page.getByRole("group", { name: "Kinds" });
    await expect(kinds.getByRole("button")).toContainText([
      "Partnerships",
      "Boards, groups",
      "Shires and districts",
      "Others",
      "Representatives",
    ]);
    await open(page, `view=table&${marchshire(2016)}`);
    await expect(page.getByRole("columnheader", { name: "Lead officer" })).toBeVisible();
    await expect(page.getByRole("cell", { name: "Joint venture" })).toHaveCount(1);
  },
);

onItsOwn("what the record has no body of is not in the legend", async ({ page }) => {
  await page.route("**/data/*.json", (route) =>
    route.fulfill({ json: route.request().url().endsWith("record.json") ? ONLY_COUNCILS : COUNCILS }),
  );
  await open(page);
  await expect(page.getByRole("group", { name: "Kinds" }).getByRole("button")).toHaveText(["Councils 1"]);
});

const ONLY_COUNCILS = {
  title: "Councils",
  period: "2012",
  default_area: "vale",
  parts: [{ path: "vale.json", area_id: "vale" }],
};
const COUNCILS = {
  areas: [{ id: "vale", name: "Vale" }],
  documents: [{ id: "list", title: "List", date: "2012-05-01" }],
  organizations: [
    {
      id: "council",
      name: "Vale Council",
      classification: "council",
      theme: "council",
      area_id: "vale",
      sources: [{ document_id: "list", locator: "1", says: "existing" }],
    },
  ],
};

const CLASSES = [
  { id: "council", name: "Shire or district", plural: "Shires and districts", kind: "council" },
  { id: "venture", name: "joint venture", plural: "joint ventures", kind: "partnership" },
];

/** The Growth Company is a joint venture with a lead officer. */
function ofClasses(): Part {
  const part: Part = JSON.parse(readFileSync(inventedFile("marchshire.json"), "utf8"));
  return {
    ...part,
    organizations: part.organizations.map((body) =>
      body.id === "growth-company"
        ? {
            ...body,
            classification: "venture",
            details: [{ label: "Lead officer", value: "Head of Growth", sources: body.sources.slice(0, 1) }],
          }
        : body,
    ),
  };
}

interface Part {
  readonly documents: readonly object[];
  readonly organizations: readonly { readonly id: string; readonly sources: readonly object[] }[];
}

/** The Growth Company with a quotation, a page and an inference. */
function withWords(): Part {
  const part: Part = JSON.parse(readFileSync(inventedFile("marchshire.json"), "utf8"));
  const said = { inferred: true, note: "Ours.", quote: "Growth for all", page: 7 };
  return {
    ...part,
    documents: part.documents.map((each) => ({ ...each, url: "https://example.org/report.pdf" })),
    organizations: part.organizations.map((body) =>
      body.id === "growth-company"
        ? {
            ...body,
            sources: body.sources.map((source, index) => (index === 0 ? { ...source, ...said } : source)),
          }
        : body,
    ),
  };
}

const manifest = (): object => JSON.parse(readFileSync(inventedFile("record.json"), "utf8"));
