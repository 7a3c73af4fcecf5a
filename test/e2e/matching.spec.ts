/** Registers as councils keep them: their columns matched, what they leave open asked, and what they say shown. */
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { faultsOfAccess, violationsInSchemes } from "./axe";
import { expect, names, test } from "./explorer";

test.use({ record: "invented" });

const register = (name: string) => ({
  name,
  mimeType: "text/csv",
  buffer: readFileSync(new URL(`../fixtures/registers/${name}`, import.meta.url)),
});

const heading = (page: Page) => page.getByRole("heading", { level: 3 }).first();
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const report = (page: Page) => page.getByRole("region", { name: "What was read" });

async function openRegisters(page: Page, ...files: readonly string[]): Promise<void> {
  await page.goto("./#record=open");
  await page.getByLabel("Files to open").setInputFiles(files.map(register));
  await expect(heading(page)).toHaveText("What is this table?");
}

test("a register is matched by pressing Next, and shown", async ({ page }) => {
  await openRegisters(page, "partnerships-2017.csv");
  await expect(heading(page)).toBeFocused();
  await expect(page.getByLabel("Whose register is it?")).toHaveValue("Marchshire County Council");
  await expect(page.getByLabel("Of which day does it tell?")).toHaveValue("31 March 2017");
  await button(page, "Next").click();
  await expect(heading(page)).toHaveText("Match your columns");
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText("All 13 columns were recognised")).toBeVisible();
  await expect(
    page.getByText("Children's Trust Board · partnership · from May 2011 · Register, row 5"),
  ).toBeVisible();
  for (const asked of ["Which day stands under", "is empty?", "is empty?"]) {
    await button(page, "Next").click();
    await expect(page.getByRole("group", { name: asked })).toBeVisible();
  }
  await button(page, "Next").click();
  await expect(report(page)).toContainText("row 8, column Name of Partnership");
  await expect(report(page)).toContainText('found "in kind"');
  await button(page, "Show this record").click();
  await expect(names(page).filter({ hasText: "Children's Trust Board" })).toBeVisible();
  await expect(names(page).filter({ hasText: "Marchshire County Council" })).toBeVisible();
});

test("what is chosen for a column is how it is read; a name is needed, and once", async ({ page }) => {
  await openRegisters(page, "outside-bodies.csv");
  await expect(page.getByLabel("Of which day does it tell?")).toHaveValue("");
  await button(page, "Next").click();
  await expect(page.getByRole("alert")).toContainText("The file does not say of which day it tells.");
  await button(page, "Next").click();
  await page.getByText("All 5 columns were recognised").click();
  await page.getByLabel("Name of Outside Body").selectOption("Purpose");
  await button(page, "Next").click();
  await expect(page.getByRole("alert")).toHaveText("Say which column holds the name.");
  await page.getByLabel("Name of Outside Body").selectOption("Name");
  await page.getByLabel("Term of office").selectOption("Name");
  await button(page, "Next").click();
  await expect(page.getByRole("alert")).toHaveText(
    "Only one column can be “Name”: choose something else for “Term of office”.",
  );
  await page.getByLabel("Term of office").selectOption("Not used");
  await button(page, "Next").click();
  await button(page, "Show this record").click();
  await names(page).filter({ hasText: "Playing Fields Association" }).click();
  await expect(page.getByText("Do Not Appoint")).toBeVisible();
  await expect(page.getByText("Term of office")).toHaveCount(0);
});

test("of a table with 2,000 columns forty are asked about, and the rest is kept or left out at once", async ({
  page,
}) => {
  const columns = Array.from({ length: 1999 }, (_, place) => `Zorb ${place + 1}`);
  const rows = [
    ["Name of Partnership", ...columns],
    ["Hill Forum", ...columns.map((_, place) => `told ${place + 1}`)],
  ].map((row) => row.join(","));
  await page.goto("./#record=open");
  await page
    .getByLabel("Files to open")
    .setInputFiles({ name: "wide.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) });
  await page.getByLabel("Of which day does it tell?").fill("31 March 2017");
  await button(page, "Next").click();
  await expect(page.getByLabel("Zorb 40", { exact: true })).toHaveValue("detail");
  await expect(page.getByLabel("Zorb 41", { exact: true })).toHaveCount(0);
  const rest = page.getByRole("status").filter({ hasText: "more columns" });
  await expect(rest).toHaveText("1,959 more columns are kept under their headings.");
  await button(page, "Leave out the rest").click();
  await expect(rest).toHaveText("1,959 more columns are left out.");
  await expect(page.getByLabel("Zorb 40", { exact: true })).toHaveValue("detail");
  await button(page, "Keep the rest").click();
  await expect(rest).toHaveText("1,959 more columns are kept under their headings.");
  await button(page, "Leave out the rest").click();
  await pressNextUntil(page, "What was read");
  await button(page, "Show this record").click();
  await names(page).filter({ hasText: "Hill Forum" }).click();
  await expect(page.getByText("told 40", { exact: true })).toBeVisible();
  await expect(page.getByText("told 41", { exact: true })).toHaveCount(0);
});

test("what is no date is told where it is typed, and back leads to what was said", async ({ page }) => {
  await openRegisters(page, "committee-appendix.csv");
  await page.getByLabel("Of which day does it tell?").fill("when it rained");
  await button(page, "Next").click();
  await expect(page.getByRole("alert")).toContainText("Say of which day the register tells");
  await page.getByLabel("Of which day does it tell?").fill("5/7/2021");
  await expect(page.getByText("Read as 5 July 2021")).toBeVisible();
  await button(page, "Next").click();
  await button(page, "Back").click();
  await expect(page.getByLabel("Of which day does it tell?")).toHaveValue("5/7/2021");
});

test("all of it goes by the keyboard", async ({ page }) => {
  await openRegisters(page, "partnerships-2017.csv");
  const press = async (key: string, until: () => Promise<boolean>): Promise<void> => {
    for (let count = 0; count < 20 && !(await until()); count += 1) await page.keyboard.press(key);
  };
  const isOn = (name: string) => () =>
    button(page, name).evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 5; step += 1) {
    await press("Tab", isOn("Next"));
    await page.keyboard.press("Enter");
  }
  await expect(report(page).getByRole("heading", { name: "What was read" })).toBeFocused();
  await press("Tab", isOn("Show this record"));
  await page.keyboard.press("Enter");
  await expect(names(page).filter({ hasText: "Children's Trust Board" })).toBeVisible();
});

const pressNextUntil = async (page: Page, title: string): Promise<void> => {
  for (let step = 0; step < 20; step += 1) {
    if ((await heading(page).textContent()) === title) return;
    await button(page, "Next").click();
  }
  throw new Error(`Expected a heading “${title}”; found none`);
};

/** Goes on to a question, answers it and goes on. */
async function answerUntil(
  page: Page,
  name: RegExp,
  answer: (group: Locator) => Promise<void>,
): Promise<void> {
  const group = page.getByRole("group", { name });
  for (let step = 0; step < 20 && (await group.count()) === 0; step += 1) await button(page, "Next").click();
  await answer(group);
  await button(page, "Next").click();
}

test("two registers together are one history: what is the same is asked, and what became of the rest", async ({
  page,
}) => {
  await openRegisters(page, "partnerships-2012.csv", "partnerships-2017.csv");
  await expect(page.getByText("partnerships-2012.csv, 1 of 2 tables")).toBeVisible();
  await pressNextUntil(page, "Is this the same body?");
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText("3 names stand in both")).toBeVisible();
  await expect(page.getByRole("radio", { name: "They are the same" })).toBeChecked();
  expect(await violationsInSchemes(page)).toEqual([]);
  await button(page, "Next").click();
  await expect(heading(page)).toHaveText("What became of it?");
  await answerUntil(page, /“Marchshire Skills Forum” is in/, async (skills) => {
    await expect(skills.getByRole("radio", { name: /It is only left out/ })).toBeChecked();
    await skills.getByRole("radio", { name: "It ended" }).check();
  });
  await answerUntil(page, /“Land Drainage Group” is in/, async (drainage) => {
    await drainage.getByRole("radio", { name: "It became part of another" }).check();
    await page.getByLabel("Of which body is it part?").selectOption("Joint Flood Group");
    expect(await violationsInSchemes(page)).toEqual([]);
  });
  await pressNextUntil(page, "What was read");
  await expect(report(page)).toContainText("2 documents");
  await expect(report(page)).toContainText("2 changes");
  await button(page, "Show this record").click();
  await page.getByRole("tab", { name: "Changes" }).click();
  await expect(page.getByText("Land Drainage Group", { exact: false }).first()).toBeVisible();
});

const registerAt = (day: string, names: readonly string[]) => ({
  name: `register ${day.slice(-4)}.csv`,
  mimeType: "text/csv",
  buffer: Buffer.from(
    [`Marchshire County Council – Register of partnerships as at ${day},`, "Name,Purpose", ...names]
      .map((line, index) => (index < 2 ? line : `${line},Good works`))
      .join("\n"),
  ),
});

test("of many names that only the earlier register has it is said at once what became of them, and of some something else", async ({
  page,
}) => {
  await page.goto("./#record=open");
  const forums = Array.from({ length: 40 }, (_, index) => `Forum of ward ${index + 1}`);
  await page
    .getByLabel("Files to open")
    .setInputFiles([
      registerAt("1 April 2012", ["Waste Board", ...forums]),
      registerAt("31 March 2017", ["Waste Board", "Wards Together"]),
    ]);
  await pressNextUntil(page, "What became of them?");
  const all = page.getByRole("group", { name: /^40 names are in .* and not in .*What became of them\?$/ });
  await expect(all.getByRole("radio", { name: /They are only left out/ })).toBeChecked();
  await all.getByRole("radio", { name: "They ended" }).check();
  await expect(page.getByText("The first 25 of 40 shown.")).toBeVisible();
  await button(page, "Show 15 more").click();
  await page.getByLabel("Forum of ward 40", { exact: true }).selectOption("It became part of another");
  await page.getByLabel("Of which body is it part?").selectOption("Wards Together");
  await page.getByLabel("Find one of them by its name").fill("ward 7");
  await expect(page.getByText("1 shown. Of 1 you have said something else.")).toBeVisible();
  await page.getByLabel("Forum of ward 7", { exact: true }).selectOption({ value: "left-out" });
  expect(await violationsInSchemes(page)).toEqual([]);
  expect(await faultsOfAccess(page, [320])).toEqual([]);
  await button(page, "Next").click();
  await expect(report(page)).toContainText("39 changes");
});

test("many bodies of one name that began at different times are joined, or kept apart, at once", async ({
  page,
}) => {
  await page.goto("./#record=open");
  const dated = (year: number) => Array.from({ length: 8 }, (_, index) => `Forum ${index},1/6/${year}`);
  const tableOf = (day: string, year: number) => ({
    name: `register ${year}.csv`,
    mimeType: "text/csv",
    buffer: Buffer.from(
      [
        `Marchshire County Council – Register of partnerships as at ${day},`,
        "Name,Date created",
        ...dated(year),
      ].join("\n"),
    ),
  });
  await page
    .getByLabel("Files to open")
    .setInputFiles([tableOf("1 April 2012", 2009), tableOf("31 March 2017", 2010)]);
  await pressNextUntil(page, "Is this the same body?");
  const alike = page.getByRole("group", {
    name: /^8 bodies may be the same in both, but they began at different times: Forum 0, Forum 1/,
  });
  await expect(alike.getByRole("radio", { name: "I am not sure: keep them apart" })).toBeChecked();
  await alike.getByRole("radio", { name: "Ask about each" }).check();
  await expect(page.getByRole("group", { name: /^Is “Forum 7”/ })).toBeVisible();
  await alike.getByRole("radio", { name: "They are the same" }).check();
  await expect(page.getByRole("group", { name: /^Is “Forum 7”/ })).toHaveCount(0);
  expect(await violationsInSchemes(page)).toEqual([]);
  await pressNextUntil(page, "What was read");
  await expect(report(page)).toContainText("9 bodies");
});

test("a body that was split is told as a change, once two that came of it are named; narrow, too", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto("./#record=open");
  const later = [
    "Marchshire County Council – Register of partnerships as at 31 March 2018,",
    "Name,Purpose",
    "Land Board,Dry fields",
    "Water Board,Clean rivers",
  ];
  await page
    .getByLabel("Files to open")
    .setInputFiles([
      register("partnerships-2012.csv"),
      { name: "partnerships-2018.csv", mimeType: "text/csv", buffer: Buffer.from(later.join("\n")) },
    ]);
  await expect(heading(page)).toHaveText("What is this table?");
  await pressNextUntil(page, "What became of it?");
  await page.getByRole("radio", { name: "It was split into two or more" }).check();
  const parts = page.getByRole("group", { name: "Which came of it?" });
  await parts.getByRole("checkbox").first().check();
  await button(page, "Next").click();
  await expect(page.getByRole("alert")).toHaveText("Say which two or more came of it.");
  expect(await faultsOfAccess(page, [320])).toEqual([]);
  await parts.getByRole("checkbox").nth(1).check();
  await button(page, "The others are only left out").click();
  await expect(report(page)).toContainText("1 change");
});

test("the second of two registers with the same headings is matched by the answers of the first, with one press", async ({
  page,
}) => {
  await page.goto("./#record=open");
  const first = register("partnerships-2012.csv");
  await page.getByLabel("Files to open").setInputFiles([first, { ...first, name: "partnerships-2013.csv" }]);
  const alike = button(page, "Match it as the one before");
  await expect(page.getByText("partnerships-2012.csv, 1 of 2 tables")).toBeVisible();
  await expect(alike).toHaveCount(0);
  for (let step = 0; step < 20 && (await alike.count()) === 0; step += 1) {
    await button(page, "Next").click();
  }
  await expect(page.getByText("partnerships-2013.csv, 2 of 2 tables")).toBeVisible();
  await alike.click();
  await expect(heading(page)).toHaveText("Is this the same body?");
});

test("a later register is added to the one that is shown, and taken out again whole", async ({ page }) => {
  await openRegisters(page, "partnerships-2012.csv");
  await pressNextUntil(page, "What was read");
  await button(page, "Show this record").click();
  await expect(names(page).filter({ hasText: "Marchshire Skills Forum" })).toBeVisible();
  await button(page, "Record").click();
  await page.getByLabel("Files to open").setInputFiles(register("partnerships-2017.csv"));
  await pressNextUntil(page, "What was read");
  await button(page, "Add it to what is shown").click();
  await expect(heading(page)).toHaveText("Is this the same body?");
  await expect(heading(page)).toBeFocused();
  await pressNextUntil(page, "What became of it?");
  await button(page, "The others are only left out").click();
  await expect(names(page).filter({ hasText: "Joint Flood Group" })).toBeVisible();
  await expect(names(page).filter({ hasText: "Children's Trust Board" })).toHaveCount(1);
  await button(page, "Undo: add what stands in partnerships-2017.csv").click();
  await expect(names(page).filter({ hasText: "Joint Flood Group" })).toHaveCount(0);
  await expect(names(page).filter({ hasText: "Marchshire Skills Forum" })).toBeVisible();
});

const DAY = "Of which day does it tell?";

test("back and forward walk the steps, and nothing that was said is lost either way", async ({ page }) => {
  await openRegisters(page, "partnerships-2017.csv");
  await page.getByLabel(DAY).fill("1 May 2017");
  await button(page, "Next").click();
  await page.getByText("All 13 columns were recognised").click();
  await page.getByLabel("Risks").selectOption("Not used");
  await button(page, "Next").click();
  const ends = page.getByRole("group", { name: "Which day stands under" });
  await ends.getByRole("radio", { name: "The first day on which it was no more" }).check();
  await page.goBack();
  await expect(heading(page)).toHaveText("Match your columns");
  await page.goBack();
  await expect(page.getByLabel(DAY)).toHaveValue("1 May 2017");
  await page.goBack();
  await expect(heading(page)).toHaveCount(0);
  for (const title of ["What is this table?", "Match your columns", "What the table does not say"]) {
    await page.goForward();
    await expect(heading(page)).toHaveText(title);
  }
  await expect(ends.getByRole("radio", { name: "The first day on which it was no more" })).toBeChecked();
  await button(page, "Back").click();
  await page.getByText("All 13 columns were recognised").click();
  await expect(page.getByLabel("Risks")).toHaveValue("unused");
});

test("from the plan of what was matched, back leads to its report and to each answer", async ({ page }) => {
  await openRegisters(page, "partnerships-2017.csv");
  await pressNextUntil(page, "What was read");
  await page.getByLabel("Title of the record").fill("Partnerships of the west");
  await button(page, "Show this record").click();
  await expect(names(page).filter({ hasText: "Children's Trust Board" })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel("Title of the record")).toHaveValue("Partnerships of the west");
  await page.goBack();
  await expect(page.getByRole("group", { name: "is empty?" })).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(names(page).filter({ hasText: "Children's Trust Board" })).toBeVisible();
});

test("the plan can be looked at in between, and the way goes on where it was left", async ({ page }) => {
  await openRegisters(page, "partnerships-2017.csv");
  await page.getByLabel(DAY).fill("1 May 2017");
  await button(page, "Next").click();
  await button(page, "Back to the explorer").click();
  await expect(page.getByRole("tab", { name: "Structure" })).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toHaveText("Match your columns");
  await button(page, "Back").click();
  await expect(page.getByLabel(DAY)).toHaveValue("1 May 2017");
});

test("after a reload the page says which file has to be opened again, and goes on where it was", async ({
  page,
}) => {
  await openRegisters(page, "partnerships-2017.csv");
  await page.getByLabel(DAY).fill("1 May 2017");
  await button(page, "Next").click();
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  const again = page.getByRole("region", { name: "To be opened again" });
  await expect(again).toContainText("Please open partnerships-2017.csv again.");
  expect(await violationsInSchemes(page)).toEqual([]);
  await page.getByLabel("Files to open").setInputFiles({
    ...register("partnerships-2017.csv"),
    name: "as it is called elsewhere.csv",
  });
  await expect(heading(page)).toHaveText("Match your columns");
  await expect(again).toHaveCount(0);
  await page.goBack();
  await expect(page.getByLabel(DAY)).toHaveValue("1 May 2017");
});

test("where a draft is switched on, the file is there again after a reload, and nothing is asked", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await openRegisters(page, "partnerships-2017.csv");
  await page.getByLabel(DAY).fill("1 May 2017");
  await button(page, "Next").click();
  await page.getByLabel("Keep a draft on this computer").check();
  await expect.poll(() => keptFiles(page)).toEqual(["partnerships-2017.csv"]);
  await page.reload();
  await expect(heading(page)).toHaveText("Match your columns");
  await page.goBack();
  await expect(page.getByLabel(DAY)).toHaveValue("1 May 2017");
  expect(asked).toEqual([]);
  await button(page, "Forget the draft").click();
  await expect.poll(() => keptFiles(page)).toEqual([]);
});

/** The names of what the browser holds. A database that is not there yet is not made by being looked for. */
const keptFiles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    if ((await indexedDB.databases()).length === 0) return [];
    return new Promise<readonly string[]>((resolve, reject) => {
      const opening = indexedDB.open("partnership-explorer");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction("drafts").objectStore("drafts").getAll();
        opening.result.close();
        all.onsuccess = () =>
          resolve(all.result.flat().flatMap((each: unknown) => (each instanceof File ? each.name : [])));
      };
    });
  });

test("of two files that a reload took away, the other is still asked for", async ({ page }) => {
  await openRegisters(page, "partnerships-2012.csv", "partnerships-2017.csv");
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  const again = page.getByRole("region", { name: "To be opened again" });
  await expect(again).toContainText("Please open partnerships-2012.csv, partnerships-2017.csv again.");
  await page.getByLabel("Files to open").setInputFiles(register("partnerships-2017.csv"));
  await expect(again).toContainText("Still to be opened again: partnerships-2012.csv.");
  await page.getByLabel("Files to open").setInputFiles(register("partnerships-2012.csv"));
  await expect(page.getByText("partnerships-2012.csv, 1 of 2 tables")).toBeVisible();
});

test("the same file chosen again is read by what was said of it", async ({ page }) => {
  await openRegisters(page, "partnerships-2017.csv");
  await page.getByLabel(DAY).fill("1 May 2017");
  await pressNextUntil(page, "What was read");
  await button(page, "Leave it").click();
  await expect(heading(page)).toHaveCount(0);
  await page.getByLabel("Files to open").setInputFiles(register("partnerships-2017.csv"));
  await expect(page.getByLabel(DAY)).toHaveValue("1 May 2017");
});

test("the page is left without a word before anything is said, and asks once something is", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await openRegisters(page, "partnerships-2017.csv");
  await page.reload();
  expect(asked).toEqual([]);
  await page.getByLabel("Files to open").setInputFiles(register("partnerships-2017.csv"));
  await page.getByLabel(DAY).fill("1 May 2017");
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
});

test("no step breaks a rule of axe or its frame, on a council's screen and on phones", async ({ page }) => {
  await openRegisters(page, "partnerships-2017.csv");
  for (let step = 0; step < 3; step += 1) {
    if (step === 1) await page.getByText("All 13 columns were recognised").click();
    expect(await faultsOfAccess(page, [1440, 390, 320])).toEqual([]);
    await button(page, "Next").click();
  }
});
