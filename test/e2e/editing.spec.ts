/** Who keeps the record edits it in the page: by keyboard, with what follows told before, and everything to be undone. */
import type { Locator, Page } from "@playwright/test";
import { faultsOfAccess } from "./axe";
import { details, expect, names, test } from "./explorer";

test.use({ record: "invented" });

const TOLD =
  "that the Safer Marchshire Partnership and the Adult Care Board merged into Safe and Well Marchshire in January 2022";

const editSection = (page: Page): Locator => page.getByRole("region", { name: "Edit", exact: true });
const log = (page: Page): Locator =>
  editSection(page).getByRole("region", { name: "Changed since it was opened" }).getByRole("listitem");
const status = (page: Page, text: string | RegExp): Locator =>
  page.getByRole("status").filter({ hasText: text });
const preview = (page: Page): Locator => page.getByRole("region", { name: "What will be recorded" });

async function edit(page: Page): Promise<void> {
  await page.goto("./#record=open");
  await page.getByRole("button", { name: "Edit this record" }).click();
  await expect(page.getByRole("combobox", { name: "What happened" })).toBeVisible();
}

/** Presses keys and counts them. */
function keyboardOf(page: Page) {
  let count = 0;
  return {
    press: async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      count += keys.length;
    },
    type: async (text: string) => {
      await page.keyboard.type(text);
      count += text.length;
    },
    count: () => count,
  };
}

/** Types a name into the field that has the focus, and takes what is found first. */
async function choose(page: Page, keys: ReturnType<typeof keyboardOf>, typed: string, name: string) {
  await keys.type(typed);
  await expect(page.getByRole("option", { name }).first()).toBeVisible();
  await keys.press("ArrowDown", "Enter");
}

async function recordMerger(page: Page): Promise<number> {
  await page.getByRole("combobox", { name: "What happened" }).focus();
  const keys = keyboardOf(page);
  await keys.press("Tab");
  await choose(page, keys, "saf m", "Safer Marchshire Partnership");
  await choose(page, keys, "adu", "Adult Care Board");
  // Past the two that are chosen, each with a button that leaves it out.
  await keys.press("Tab", "Tab", "Tab");
  await keys.type("Safe and Well Marchshire");
  await keys.press("Enter");
  await expect(status(page, "Nothing on record is called “Safe and Well Marchshire”.")).toBeVisible();
  await keys.press("Enter");
  await keys.press("Tab", "Tab");
  await keys.type("Jan 2022");
  await keys.press("Tab", "Tab", "Tab");
  await keys.type("9.1");
  await expect(preview(page)).toContainText(`${TOLD.slice("that t".length)}.`);
  await keys.press("Enter");
  await expect(status(page, `Recorded ${TOLD}.`)).toBeVisible();
  return keys.count();
}

test("of the names found the first arrow leads to the first, and a whole name needs none", async ({
  page,
}) => {
  await edit(page);
  const keys = keyboardOf(page);
  await page.getByRole("searchbox", { name: "What merged" }).focus();
  await choose(page, keys, "safer m", "Safer Marchshire Partnership");
  const chosen = page.getByRole("list", { name: "What merged: chosen" });
  await expect(chosen).toContainText("Safer Marchshire Partnership");
  await expect(chosen).not.toContainText("(new)");
  await keys.type("adult care board");
  await keys.press("Enter");
  await expect(chosen).toContainText("Adult Care Board");
});

test("a merger of two bodies into a new one is recorded by keyboard alone, in 60 keys, names and all", async ({
  page,
}) => {
  await edit(page);
  expect(await recordMerger(page)).toBeLessThanOrEqual(60);
  await expect(log(page)).toHaveText([`Recorded ${TOLD}.`]);
});

test("what was recorded is in the plan, the lineage and the changes; undone it is not, and redone it is again", async ({
  page,
}) => {
  await edit(page);
  await recordMerger(page);
  await page.getByRole("button", { name: "Show it" }).click();
  await expect(details(page).getByRole("heading", { name: "Safe and Well Marchshire" })).toBeVisible();
  const merged = names(page).filter({ hasText: "Safe and Well Marchshire" });
  await expect(merged).toHaveCount(1);
  await page.getByRole("tab", { name: "Lineage" }).click();
  const lane = page.getByRole("treeitem", { name: /^Safe and Well Marchshire/ });
  await expect(lane).toHaveCount(1);
  await page.getByRole("tab", { name: "Changes" }).click();
  const told = page.getByRole("tabpanel").getByText("merged into Safe and Well Marchshire in January 2022");
  await expect(told.first()).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(told).toHaveCount(0);
  await page.keyboard.press("Control+Shift+Z");
  await expect(told.first()).toBeVisible();
  await page.getByRole("tab", { name: "Structure" }).click();
  await expect(merged).toHaveCount(1);
  await page.getByRole("button", { name: `Undo: record ${TOLD}` }).click();
  await expect(merged).toHaveCount(0);
  await page.keyboard.press("Control+y");
  await expect(merged).toHaveCount(1);
});

test("what follows from a change, what is still to be said and what does not fit is told beside the form", async ({
  page,
}) => {
  await edit(page);
  await expect(preview(page)).toContainText("Still to be said");
  await expect(preview(page)).toContainText("What it happened to: at least 2 bodies");
  await page.getByLabel("What merged").fill("adult care board");
  await page.keyboard.press("Enter");
  await page.getByLabel("What happened").selectOption("decommissioned");
  await page.getByLabel("When").fill("5/7/2019");
  await expect(page.getByText("Read as 5 July 2019")).toBeVisible();
  await page.getByLabel("Paragraph").fill("4.1");
  await expect(preview(page)).toContainText("The Adult Care Board was decommissioned on 5 July 2019.");
  await expect(preview(page)).toContainText("The Adult Care Board ends.");
  await expect(preview(page)).toContainText("Does not fit with the rest of the record");
  await page.getByRole("button", { name: "Record this change" }).click();
  await expect(log(page)).toHaveCount(1);
});

test("what a word of a list means stands below it, where no narrow screen cuts it off", async ({ page }) => {
  await edit(page);
  const what = page.getByRole("combobox", { name: "What happened" });
  await expect(what.getByRole("option", { name: "Merged", exact: true })).toHaveCount(1);
  await expect(what).toHaveAccessibleDescription(/^Two or more bodies became one/);
  await what.selectOption("decommissioned");
  await expect(what).not.toHaveAccessibleDescription(/^Two or more bodies became one/);
});

test("a change that is half typed is there again after a look at a document", async ({ page }) => {
  await edit(page);
  await page.getByLabel("What happened").selectOption("decommissioned");
  await page.getByLabel("When").fill("5/7/2019");
  await page.getByRole("button", { name: "Read a document" }).click();
  await expect(page.getByRole("heading", { name: "Read a document" })).toBeVisible();
  await page.getByRole("button", { name: "Record a change" }).click();
  await expect(page.getByLabel("What happened")).toHaveValue("decommissioned");
  await expect(page.getByLabel("When")).toHaveValue("5/7/2019");
});

test("who undoes what the form still names goes on with the form", async ({ page }) => {
  await edit(page);
  await recordMerger(page);
  await page.getByLabel("What merged").fill("safe and well");
  await expect(page.getByRole("option", { name: "Safe and Well Marchshire" }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Leave out Safe and Well Marchshire" })).toBeVisible();
  await page.getByRole("button", { name: /^Undo: record that/ }).click();
  await expect(page.getByRole("button", { name: "Leave out Safe and Well Marchshire" })).toHaveCount(0);
  await expect(preview(page)).toContainText("What it happened to: at least 2 bodies");
});

test("a cell of a table is corrected where it stands, and one that cannot be so says why", async ({
  page,
}) => {
  await edit(page);
  await page.getByRole("button", { name: "Back to the explorer" }).click();
  await page.getByRole("tab", { name: "Table" }).click();
  await page.getByRole("button", { name: "Skills Forum: correct name" }).click();
  const field = page.getByRole("textbox", { name: "Name" });
  await field.fill("");
  await field.press("Enter");
  await expect(status(page, "Expected a text")).toBeVisible();
  await field.fill("Skills and Work Forum");
  await field.press("Enter");
  const corrected = page.getByRole("button", { name: "Skills and Work Forum: correct name" });
  await expect(corrected).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: "Skills Forum: correct name" })).toBeVisible();
});

test("what is selected is edited in its details, and nothing is offered to a reader who does not edit", async ({
  page,
}) => {
  const address = "./#view=structure&period=2022&area=marchshire&select=skills-forum";
  await page.goto(address);
  await expect(details(page).getByRole("heading", { name: "Skills Forum" })).toBeVisible();
  await expect(details(page).getByText("Edit", { exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Record", exact: true }).click();
  await page.getByRole("button", { name: "Edit this record" }).click();
  await page.getByRole("button", { name: "Back to the explorer" }).click();
  await details(page).getByText("Edit", { exact: true }).click();
  await details(page)
    .getByRole("button", { name: /: correct theme/ })
    .click();
  await page.getByRole("combobox", { name: "Theme" }).selectOption({ label: "Health and wellbeing" });
  await page.keyboard.press("Enter");
  await expect(
    details(page).getByRole("button", { name: "Health and wellbeing: correct theme" }),
  ).toBeVisible();
});

test("a document is added and read: paragraphs are counted, one says what it says, one is set aside", async ({
  page,
}) => {
  await edit(page);
  await page.getByRole("button", { name: "Read a document" }).click();
  await page.getByRole("combobox", { name: "Document" }).selectOption({ label: "Add a document" });
  await page.getByLabel("Title of the document").fill("Review of 2024");
  await page.getByLabel("Its date").fill("March 2024");
  await page.getByRole("button", { name: "Add this document" }).click();
  await page.getByLabel("Its paragraph numbers or headings").fill("Summary\n1.1 The Forum met.\n1.2 Thanks");
  await page.getByRole("button", { name: "List these paragraphs" }).click();
  await expect(status(page, "3 of 3 paragraphs unread.")).toBeVisible();
  await page.getByRole("button", { name: "Set aside: Paragraph 1.2" }).click();
  await page.getByLabel("Why, in a word").fill("thanks");
  await page.keyboard.press("Enter");
  await expect(status(page, "2 of 3 paragraphs unread.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Add what it says: Paragraph 1.2" })).toBeFocused();
  await page.getByRole("button", { name: "Add what it says: Paragraph 1.1" }).click();
  await page.getByLabel("Which body").fill("skills forum");
  await expect(page.getByRole("option", { name: "Skills Forum" })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Add it to the record" }).click();
  await expect(status(page, "1 of 3 paragraphs unread.")).toBeVisible();
  await expect(log(page)).toHaveCount(4);
});

test("the bodies that a change names, and the paragraph that tells of it, are corrected", async ({
  page,
}) => {
  await edit(page);
  await page.getByRole("button", { name: "Correct a cell" }).click();
  await page.getByRole("combobox", { name: "What to correct" }).selectOption({ label: "Changes" });
  await page.getByLabel("Find").fill("health board divided");
  await page.getByRole("button", { name: /: correct what came of it/ }).click();
  const field = page.getByRole("searchbox", { name: "What came of it" });
  await field.fill("skills forum");
  await expect(page.getByRole("option", { name: "Skills Forum" })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await page.getByRole("button", { name: "4.1: correct paragraph" }).click();
  await page.getByRole("textbox", { name: "Paragraph" }).fill("4.2");
  await page.keyboard.press("Enter");
  await expect(log(page)).toHaveText([
    /^Corrected the change “The Health Board was divided”, what came of it: “Adult Care Board; Public Health Board; Skills Forum”/,
    "Corrected the change “The Health Board was divided”, paragraph: “4.2” in place of “4.1”.",
  ]);
});

test("what is taken out tells what goes with it before, and comes back by undo", async ({ page }) => {
  await edit(page);
  await expect(page.getByRole("button", { name: "Record a change" })).toBeFocused();
  await page.getByRole("button", { name: "Correct a cell" }).click();
  await page.getByLabel("Find").fill("marchshire health board");
  await page.getByRole("button", { name: "Take out the Marchshire Health Board" }).click();
  await expect(
    page.getByText("This will take out the Marchshire Health Board, with 1 change."),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Keep it" })).toBeFocused();
  await page.getByRole("button", { name: "Take it out" }).click();
  await expect(log(page)).toHaveText(["Took out the Marchshire Health Board, with 1 change."]);
  await page.getByRole("button", { name: /^Undo: take out/ }).click();
  await expect(
    page.getByRole("button", { name: "Take out the Marchshire Health Board", exact: true }),
  ).toBeVisible();
});

test("the record itself gets another title, and a screen reader is told what is undone", async ({ page }) => {
  await edit(page);
  await page.getByRole("button", { name: "Correct a cell" }).click();
  await page.getByRole("combobox", { name: "What to correct" }).selectOption({ label: "The record itself" });
  const itself = page.getByRole("form", { name: "The record itself" });
  await itself.getByLabel("Title").fill("Our partnerships");
  await itself.getByLabel("Last year").fill("2026");
  await page.keyboard.press("Enter");
  await expect(page).toHaveTitle("Our partnerships – Partnership Explorer");
  await page.getByRole("button", { name: /^Undo: change the title/ }).click();
  await expect(page).toHaveTitle("Partnerships of Marchshire and Eastvale – Partnership Explorer");
  await expect(page.locator("[aria-live]").filter({ hasText: "Undone: Changed the title" })).toHaveCount(1);
});

test("the form of a change holds no fault of access: its opened list, a new body, a new document, a date of two readings", async ({
  page,
}) => {
  await edit(page);
  const list = page.getByRole("listbox", { name: "What merged: found" });
  await page.getByRole("searchbox", { name: "What merged" }).fill("adult");
  await expect(list.getByRole("option", { name: "Adult Care Board" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  expect(await faultsOfAccess(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.getByRole("searchbox", { name: "Into what" }).fill("Safe and Well Marchshire");
  await page.getByRole("option", { name: "New: “Safe and Well Marchshire”" }).click();
  const isNew = page.getByRole("group", { name: "Safe and Well Marchshire, which is new" });
  await expect(isNew.getByRole("combobox", { name: "What it is" })).toBeVisible();
  await expect(isNew.getByRole("combobox", { name: "Theme" })).toBeVisible();
  await isNew.getByRole("searchbox", { name: "Part of" }).fill("nobody knows it");
  await expect(page.getByRole("listbox", { name: "Part of: found" })).toContainText("No match");
  await page.getByRole("textbox", { name: "When" }).fill("3/4/2022");
  await expect(page.getByRole("button", { name: "Take it as 4 March 2022" })).toBeVisible();
  const written = page.getByRole("group", { name: "Where it is written" });
  await written.getByRole("combobox", { name: "Document" }).selectOption("");
  await expect(written.getByRole("textbox", { name: "Title of the document" })).toBeVisible();
  expect(await faultsOfAccess(page)).toEqual([]);
});

test("the forms for what a paragraph says hold no fault of access", async ({ page }) => {
  await edit(page);
  await page.getByRole("button", { name: "Read a document" }).click();
  await page
    .getByRole("button", { name: /^Add what it says/ })
    .first()
    .click();
  for (const [kind, field] of [
    ["A structure or another body", "Which body"],
    ["A seat", "On which body"],
    ["A member", "In which body"],
  ] as const) {
    await page.getByRole("button", { name: kind, exact: true }).click();
    await page.getByRole("searchbox", { name: field }).fill("adult");
    await expect(page.getByRole("listbox", { name: `${field}: found` })).toBeVisible();
    expect(await faultsOfAccess(page)).toEqual([]);
  }
});

/**
 * A list that lies over the page hides what is around it from screen readers while it is open, for which axe finds it at fault: the
 * keyboard, which would come upon what is hidden, closes it first.
 */
const OF_THE_PAGE_AROUND = /: (aria-hidden-focus|page-has-heading-one|region): /;

const correct = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole("button", { name }).first().click();

test("cells hold no fault of access while they are corrected: a text, a name that is found", async ({
  page,
}) => {
  await edit(page);
  await page.getByRole("button", { name: "Correct a cell" }).click();
  // A few rows: each takes axe as long as the one before.
  await page.getByLabel("Find").fill("health board");
  await correct(page, /: correct name/);
  await expect(page.getByRole("textbox", { name: "Name" })).toBeFocused();
  expect(await faultsOfAccess(page)).toEqual([]);
  await page.keyboard.press("Escape");
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await correct(page, /: correct what it is part of/);
    const chooser = page.getByRole("combobox", { name: "What it is part of" });
    await chooser.fill("adult");
    const found = page.getByRole("option", { name: /^Adult Care Board/ });
    await expect(found).toBeVisible();
    const faults = await faultsOfAccess(page, [width]);
    expect(faults.filter((each) => !OF_THE_PAGE_AROUND.test(each))).toEqual([]);
    await page.keyboard.press("Tab");
    await expect(found).toHaveCount(0);
    await expect(page.locator("[aria-hidden='true'] :focus")).toHaveCount(0);
    await chooser.press("Escape");
    await expect(chooser).toHaveCount(0);
  }
});

test("nor does a cell with names, nor a table that is corrected in the explorer", async ({ page }) => {
  await edit(page);
  await page.getByRole("button", { name: "Correct a cell" }).click();
  await page.getByRole("combobox", { name: "What to correct" }).selectOption({ label: "Changes" });
  await page.getByLabel("Find").fill("health board divided");
  await correct(page, /: correct what came of it/);
  await page.getByRole("searchbox", { name: "What came of it" }).fill("skills");
  await expect(page.getByRole("listbox", { name: "What came of it: found" })).toBeVisible();
  expect(await faultsOfAccess(page)).toEqual([]);
  await page.goto("./#view=table&period=2022&area=marchshire");
  expect(await faultsOfAccess(page)).toEqual([]);
});
