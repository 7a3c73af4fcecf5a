/** The page Record: what is shown, opened and begun there, and the ways to it and back. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { faultsOfAccess } from "./axe";
import { expect, marchshire, names, open, test } from "./explorer";
import { test as base } from "./kept";
import { inventedFile } from "./served";

test.use({ record: "invented" });

const COUNCILS = readFileSync(new URL("../fixtures/presets/councils.csv", import.meta.url), "utf8");
const OWN = "Use your own record";
const SITE = "Partnerships of Marchshire and Eastvale";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const files = (page: Page) => page.getByLabel("Files to open");
const report = (page: Page) => page.getByRole("region", { name: "What was read" });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

const csv = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

async function goToRecord(page: Page): Promise<void> {
  await page.goto("./#record=open");
  await expect(heading(page)).toHaveText(OWN);
}

async function showCouncils(page: Page): Promise<void> {
  await files(page).setInputFiles(csv("councils.csv", COUNCILS));
  await button(page, "Show this record").click();
  await expect(names(page).first()).toBeVisible();
}

test("one press leads from the header to the record that is shown, and one back", async ({ page }) => {
  await open(page, marchshire(2016));
  await button(page, "Record").click();
  await expect(page).toHaveURL(/record=open/);
  const shown = page.getByRole("region", { name: "What is shown" });
  await expect(shown).toContainText(SITE);
  await expect(shown).toContainText("2009 to 2024");
  await expect(shown).toContainText("5 documents, 3 areas, 43 bodies");
  await expect(shown).toContainText("The record of this site");
  await button(page, "Back to the explorer").click();
  await expect(names(page).first()).toBeVisible();
});

test("it opens at its top, by its address or by the button, whether or not it is being edited", async ({
  page,
}) => {
  const expectTop = async () => {
    await expect(heading(page)).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  };
  await goToRecord(page);
  await expectTop();
  await button(page, "Back to the explorer").click();
  await button(page, "Record").click();
  await expectTop();
  await button(page, "Edit this record").click();
  await expect(button(page, "Record a change")).toBeFocused();
  await button(page, "Back to the explorer").click();
  await button(page, "Record").click();
  await expectTop();
});

test("a file that is chosen is told before it is shown, and then shown from its own beginning", async ({
  page,
}) => {
  await page.goto(`./#${marchshire(2011)}&select=growth-company&record=open`);
  await files(page).setInputFiles(csv("Councils of the Vale.csv", COUNCILS));
  await expect(report(page)).toContainText("Read as mySociety");
  await expect(report(page).getByRole("heading", { name: "What was read" })).toBeFocused();
  await expect(page.getByLabel("Title of the record")).toHaveValue("Councils of the Vale");
  await page.getByLabel("Title of the record").fill("Councils of the Vale, 1974 to 2024");
  await button(page, "Show this record").click();
  await expect(heading(page)).toHaveText("Councils of the Vale, 1974 to 2024");
  await expect(heading(page)).toBeFocused();
  await expect(names(page).first()).toBeVisible();
  await expect(page).not.toHaveURL(/select=|record=/);
  await expect(page.getByText("This link asks for something that is not here")).toHaveCount(0);
});

test("read anew, the page says that the record has to be opened again, and where", async ({ page }) => {
  await goToRecord(page);
  await showCouncils(page);
  await page.reload();
  await expect(page.getByText("a record of your own, which has gone with it").first()).toBeVisible();
  await expect(page.getByText("This link asks for something that is not here")).toHaveCount(0);
  await button(page, "Open it again").click();
  await expect(files(page)).toBeVisible();
  await page.goto("./?again#area=mars");
  await expect(page.getByText("This link asks for something that is not here").first()).toBeVisible();
});

test("while it is open a line says that it lives in this page only, and leads to where it is kept", async ({
  page,
}) => {
  await goToRecord(page);
  await showCouncils(page);
  const line = page.getByRole("region", { name: "Your own record" });
  await expect(line).toContainText(
    "A record of your own is open. It lives in this page only, until you save it.",
  );
  await line.getByRole("button", { name: "Go to your record" }).click();
  await expect(page.getByRole("region", { name: "What is shown" })).toContainText(
    /Opened by you from councils\.csv on \d+ \w+ \d{4}/,
  );
  await button(page, "Show the record of this site again").click();
  await expect(heading(page)).toHaveText(SITE);
  await expect(line).toHaveCount(0);
});

test("back goes through what was looked at of either record, and no address of the one is a fault in the other", async ({
  page,
}) => {
  await open(page, `${marchshire(2016)}&select=growth-company`);
  await button(page, "Record").click();
  await showCouncils(page);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "What was read" })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(heading(page)).toHaveText("councils");
  await expect(page.getByText("This link asks for something that is not here")).toHaveCount(0);
});

test("what cannot be opened is told, and the record that was there stays", async ({ page }) => {
  await goToRecord(page);
  await files(page).setInputFiles({
    name: "minutes.json",
    mimeType: "application/json",
    buffer: Buffer.from("[1,"),
  });
  await expect(report(page)).toContainText("Not opened");
  await expect(report(page)).toContainText("minutes.json");
  await expect(report(page)).toContainText("expected a JSON file");
  await expect(button(page, "Show this record")).toHaveCount(0);
  await button(page, "Choose other files").click();
  await expect(report(page)).toHaveCount(0);
  await button(page, "Back to the explorer").click();
  await expect(heading(page)).toHaveText(SITE);
});

test("files are dropped anywhere on the page", async ({ page }) => {
  await goToRecord(page);
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "dropped.csv"));
    const event = { bubbles: true, cancelable: true, dataTransfer };
    const place = document.querySelector("h1");
    place?.dispatchEvent(new DragEvent("dragover", event));
    place?.dispatchEvent(new DragEvent("drop", event));
  }, COUNCILS);
  await expect(report(page)).toContainText("dropped.csv");
});

test("cells are pasted, by the keys or into a field", async ({ page }) => {
  await goToRecord(page);
  const cells = COUNCILS.trim()
    .split("\n")
    .map((row) => row.split(",").join("\t"))
    .join("\n");
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, clipboardData }));
  }, cells);
  await expect(report(page)).toContainText("Pasted cells");
  await button(page, "Leave it").click();
  await page.getByText("Paste cells instead").click();
  await page.getByLabel("Paste cells here").fill(COUNCILS);
  await button(page, "Read these cells").click();
  await expect(report(page)).toContainText("Pasted cells");
});

test("a mended file takes the place of the one with a fault, and the others are not asked for again", async ({
  page,
}) => {
  const sound = readFileSync(inventedFile("eastvale.json"), "utf8");
  const part = JSON.parse(sound);
  part.memberships[0].start_date = "May 2010";
  const faulty = {
    name: "eastvale.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(part)),
  };
  const others = ["record.json", "areas.json", "marchshire.json"].map((name) => ({
    name,
    mimeType: "application/json",
    buffer: readFileSync(inventedFile(name)),
  }));
  await goToRecord(page);
  await files(page).setInputFiles([...others, faulty]);
  await expect(report(page)).toContainText("1 item of the record is left out.");
  await button(page, "Show this record").click();
  await page.getByRole("region", { name: "Your own record" }).getByText("Go to your record").click();
  const saving = page.getByRole("region", { name: "Save", exact: true });
  await expect(saving).toContainText("1 item of what was opened is left out of this record");
  await saving.getByRole("button", { name: "Go to the faults" }).click();
  await expect(page.getByRole("heading", { name: "Faults", exact: true })).toBeFocused();
  const faults = page.getByRole("region", { name: "Faults" });
  await expect(faults).toContainText("Left out: memberships, start_date (1)");
  await faults.getByRole("button", { name: "Mend them here" }).click();
  await expect(page.getByRole("heading", { name: "Edit", exact: true })).toBeFocused();
  await expect(page.getByRole("button", { name: "Record a change" })).toBeVisible();
  await faults
    .getByLabel("Mend them in the file, and open it again")
    .setInputFiles({ ...faulty, buffer: Buffer.from(sound) });
  await expect(report(page)).toContainText("43 bodies");
  await button(page, "Show this record").click();
  await button(page, "Record").click();
  await expect(faults).toContainText("No fault was found in the record that is shown.");
  await expect(saving.getByText("left out of this record")).toHaveCount(0);
});

const STRUCTURES = `Name,Kind,Area,Began,Document,Paragraph
Marchshire Together,Partnership,Marchshire,5/7/2010,Register of 2024,2
River Forum,Partnership,Marchshire,last spring,Register of 2024,3`;

test("a slip is told by its row and its heading, and how each date was read, which can be turned round", async ({
  page,
}) => {
  await goToRecord(page);
  const sound = "Health Forum,Partnership,Marchshire,May 2011,Register of 2024,4";
  await files(page).setInputFiles(csv("Structures.csv", `${STRUCTURES}\n${sound}`));
  await expect(report(page)).toContainText("Structures.csv, row 3, column Began");
  await expect(report(page)).toContainText('found "last spring"');
  await expect(report(page)).toContainText("row 2, Began: “5/7/2010” read as 5 July 2010, not as 7 May 2010");
  await report(page).getByRole("button", { name: "Read the month first" }).click();
  await expect(report(page)).toContainText("“5/7/2010” read as 7 May 2010, not as 5 July 2010");
  const plain = report(page).getByText("“May 2011” read as May 2011");
  await expect(plain).toBeHidden();
  await report(page).getByText("How 1 other date was read").click();
  await expect(plain).toBeVisible();
});

test("while twenty thousand rows are read the page answers, and can be told to stop", async ({ page }) => {
  const rows = Array.from(
    { length: 20_000 },
    (_, row) => `Forum ${row},Partnership,Vale,2010,Register,${row}`,
  );
  await goToRecord(page);
  await files(page).setInputFiles(
    csv("Large.csv", ["Name,Kind,Area,Began,Document,Paragraph", ...rows].join("\n")),
  );
  await button(page, "Stop").click();
  await expect(button(page, "Stop")).toHaveCount(0);
  await expect(report(page)).toHaveCount(0);
  await files(page).setInputFiles(csv("Structures.csv", STRUCTURES));
  await expect(report(page)).toContainText("Structures.csv");
  await expect(report(page)).not.toContainText("Large.csv");
});

test("axe finds nothing in what was read, what is pasted and what is begun, 1440 and 320 wide", async ({
  page,
}) => {
  await goToRecord(page);
  await page.getByText("Paste cells instead").click();
  await page.getByText("Start empty").click();
  await files(page).setInputFiles(csv("Structures.csv", STRUCTURES));
  await expect(report(page)).toBeVisible();
  expect(await faultsOfAccess(page)).toEqual([]);
  await button(page, "Show this record").click();
  await page.getByRole("region", { name: "Your own record" }).waitFor();
  expect(await faultsOfAccess(page)).toEqual([]);
});

test("a record is begun with a title, an area and its years, and goes on where it is filled", async ({
  page,
}) => {
  await goToRecord(page);
  await page.getByText("Start empty").click();
  const start = page.getByRole("region", { name: "Start" });
  await start.getByRole("button", { name: "Start this record" }).click();
  await expect(start.getByRole("status").last()).toHaveText(
    "Say what the record is called, such as “Partnerships of Marchshire”.",
  );
  await start.getByLabel("Title of the new record").fill("Partnerships of Westvale");
  await start.getByLabel(/^Area/).fill("Westvale");
  await start.getByLabel("First year").fill("2016");
  await start.getByLabel("Last year").fill("2026");
  await start.getByRole("button", { name: "Start this record" }).click();
  const shown = page.getByRole("region", { name: "What is shown" });
  await expect(shown).toContainText("Partnerships of Westvale");
  await expect(shown).toContainText("2016 to 2026");
  await button(page, "Back to the explorer").click();
  await expect(page.getByRole("heading", { name: "This record is empty" })).toBeVisible();
  await button(page, "Go on with it").click();
  await expect(heading(page)).toHaveText(OWN);
});

base(
  "where the record of the site cannot be read, one of one's own can be opened in its place",
  async ({ page }) => {
    await page.route("**/data/record.json", (route) => route.fulfill({ status: 500, body: "" }));
    await page.goto("./");
    await expect(heading(page)).toHaveText("The record could not be read");
    await button(page, "Use a record of your own").click();
    await expect(heading(page)).toHaveText(OWN);
    await showCouncils(page);
    await expect(heading(page)).toHaveText("councils");
  },
);

base(
  "where it cannot be read, an address that asks for the page Record opens it, with the faults",
  async ({ page }) => {
    await page.route("**/data/record.json", (route) => route.fulfill({ status: 500, body: "" }));
    await goToRecord(page);
    await expect(page.getByRole("region", { name: "What is shown" })).toContainText("No record yet");
    await expect(page.getByRole("region", { name: "Faults" })).toContainText("the server's answer 500");
  },
);

/** Whether the browser asks before the page is left; where it does not, the page is left, and read anew. */
async function asksBeforeLeaving(page: Page): Promise<boolean> {
  const asked = page.waitForEvent("dialog").then(async (dialog) => {
    await dialog.dismiss();
    return true;
  });
  const left = page.waitForEvent("domcontentloaded").then(() => false);
  const [answer] = await Promise.all([
    Promise.race([asked, left]),
    page.evaluate(() => {
      location.reload();
    }),
  ]);
  return answer;
}

async function correctSomething(page: Page): Promise<void> {
  const edit = page.getByRole("region", { name: "Edit", exact: true });
  await edit.getByRole("button", { name: "Correct a cell" }).click();
  await edit
    .getByRole("button", { name: /: correct (the )?name/ })
    .first()
    .click();
  await edit.getByRole("table").getByRole("textbox").fill("Corrected by hand");
  await page.keyboard.press("Enter");
  await expect(
    edit.getByRole("region", { name: "Changed since it was opened" }).getByRole("listitem"),
  ).toHaveCount(1);
}

test("another record is not shown over changes that no file holds before it is asked, in the page", async ({
  page,
}) => {
  await goToRecord(page);
  await button(page, "Edit this record").click();
  await correctSomething(page);
  await files(page).setInputFiles(csv("councils.csv", COUNCILS));
  await button(page, "Show this record").click();
  const asked = page.getByRole("group", { name: "What would be lost" });
  await expect(asked.getByRole("listitem")).toHaveText([/Corrected by hand/]);
  await expect(button(page, "Stay")).toBeFocused();
  expect(await faultsOfAccess(page)).toEqual([]);
  await button(page, "Stay").click();
  await expect(button(page, "Show this record")).toBeFocused();
  await button(page, "Show this record").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Save it first").click(),
  ]);
  await expect(asked).toContainText(`Saved as ${download.suggestedFilename()}`);
  await expect(asked.getByRole("listitem")).toHaveCount(0);
  await asked.getByRole("button", { name: "Show this record" }).click();
  await button(page, "Record").click();
  await button(page, "Edit this record").click();
  await correctSomething(page);
  await button(page, "Show the record of this site again").click();
  await expect(heading(page)).toHaveText(OWN);
  await button(page, "Show it all the same").click();
  await expect(heading(page)).toHaveText(SITE);
});

test("the page is left without a word while nothing was changed, and not before it is asked once something was", async ({
  page,
}) => {
  await goToRecord(page);
  await showCouncils(page);
  await button(page, "Record").click();
  await button(page, "Edit this record").click();
  await correctSomething(page);
  await button(page, "Back to the explorer").click();
  await expect(page.getByRole("region", { name: "Your own record" })).toContainText(
    "lives in this page only",
  );
  expect(await asksBeforeLeaving(page)).toBe(true);
  await button(page, "Record").click();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("Nothing has been changed")).toBeVisible();
  expect(await asksBeforeLeaving(page)).toBe(false);
});

test("a draft is kept only where it is switched on, is offered at the next visit, and can be forgotten", async ({
  page,
}) => {
  const stored = () => page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length]);
  const offer = page.getByRole("region", { name: "Draft", exact: true });
  const keep = page.getByLabel("Keep a draft on this computer");
  await goToRecord(page);
  await expect(keep).not.toBeChecked();
  await showCouncils(page);
  expect(await stored()).toEqual([0, 0]);
  await button(page, "Record").click();
  await keep.check();
  await expect.poll(() => draftIn(page)).toBe("councils");
  await page.reload();
  await expect(offer).toContainText(/Go on with the draft of \d+ \w+ \d{4}, “councils”\?/);
  await expect(heading(page)).toHaveText(OWN);
  await offer.getByRole("button", { name: "Go on with it" }).click();
  await expect(heading(page)).toHaveText("councils");
  await expect(offer).toHaveCount(0);
  await button(page, "Record").click();
  await button(page, "Forget the draft").click();
  await expect.poll(() => draftIn(page)).toBeNull();
  await page.reload();
  await expect(heading(page)).toHaveText(OWN);
  await expect(offer).toHaveCount(0);
  await expect(keep).not.toBeChecked();
});

/** The title of what is kept in the browser. Looking for it makes no store. */
const draftIn = (page: Page): Promise<string | null> =>
  page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === "partnership-explorer")) return null;
    return new Promise((resolve) => {
      const opening = indexedDB.open("partnership-explorer");
      opening.onsuccess = () => {
        const all = opening.result.transaction("drafts").objectStore("drafts").getAll();
        all.onsuccess = () => {
          opening.result.close();
          resolve(all.result[0]?.title ?? null);
        };
      };
    });
  });
