/** Hostile records that a reader opens on the page Record, as somebody may have sent them. */
import type { Page } from "@playwright/test";
import type { Outcome } from "./attacks";
import { hostileRecord, hostileRecordInWords } from "./hostile-input";
import type { Chance } from "./seeded";

type Files = ReadonlyMap<string, unknown>;

/** Each is shown or refused in words; nothing of it runs, and nothing is called, here or elsewhere. */
export async function attackByOpening(page: Page, count: number, chance: Chance): Promise<Outcome> {
  let slowest = 0;
  const through: string[] = [];
  await page.goto("./#record=open");
  await page.getByLabel("Files to open").waitFor();
  const called = callsOf(page);
  for (let index = 0; index < count; index++) {
    const files = index % 2 === 0 ? hostileRecord(chance) : hostileRecordInWords(chance);
    const start = performance.now();
    await openAndShow(page, files).catch(() => through.push(`record ${index}: nothing is shown`));
    slowest = Math.max(slowest, performance.now() - start);
    if (await page.evaluate(() => "ran" in window)) through.push(`record ${index}: ran`);
    await page.evaluate(() => {
      location.hash = "record=open";
    });
  }
  return { tried: count, slowest, through: [...through, ...called] };
}

/** Its parts, and the sign of its tab, for which a browser asks when the address changes. */
const OWN_FILES = ["assets/", "icon.png"];

/** The addresses that are asked for and are none of the explorer's own files. */
function callsOf(page: Page): readonly string[] {
  const own = new URL(".", page.url()).href;
  const called: string[] = [];
  page.on("request", (request) => {
    const isOwn = OWN_FILES.some((name) => request.url().startsWith(`${own}${name}`));
    if (!isOwn || request.frame() !== page.mainFrame()) called.push(`called ${request.url().slice(0, 200)}`);
  });
  page.on("popup", (popup) => called.push(`opened ${popup.url()}`));
  return called;
}

async function openAndShow(page: Page, files: Files): Promise<void> {
  await page.getByLabel("Files to open").setInputFiles(
    [...files].map(([name, content]) => ({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(content)),
    })),
  );
  const show = page.getByRole("button", { name: "Show this record" });
  const leave = page.getByRole("button", { name: "Choose other files" });
  await show.or(leave).waitFor({ timeout: 20_000 });
  if (await leave.isVisible()) return leave.click();
  await show.click();
  await page.locator("[role=tabpanel], [role=alert]").first().waitFor({ timeout: 20_000 });
}
