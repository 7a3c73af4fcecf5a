/** A large workbook in the form of the template, opened and saved in the page. */
import type { CDPSession, Page } from "@playwright/test";
import { workbookOf } from "../../src/io/workbook-of";
import { cast, largeRecord, row } from "../large-records";
import type { BuiltPage } from "./built-page";
import { VIEWPORT } from "./built-page";
import { heapOf, heldBy } from "./heap";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Of each board a row, and one of a change; of each person a row, and one of a membership. */
export function workbookOfRows(boards: number, people: number): Promise<Uint8Array> {
  const [{ organizations = [], ...changes }, { organizations: ten = [], ...others }] = [
    row(boards),
    cast(people),
  ];
  const part = { ...changes, ...others, organizations: [...organizations, ...ten.slice(1)] };
  return workbookOf(largeRecord(part));
}

/** In milliseconds, and in millions of bytes. */
export async function openedWorkbook({ browser, address }: BuiltPage, bytes: Uint8Array) {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.addInitScript(watchLongTasks);
  await page.goto(`${address}#record=open`);
  const files = page.getByLabel("Files to open");
  await files.waitFor();
  const session = await page.context().newCDPSession(page);
  const heap = watchedHeap(session);
  await longestTask(page);

  const start = performance.now();
  await files.setInputFiles({ name: "large.xlsx", mimeType: XLSX, buffer: Buffer.from(bytes) });
  await page.getByRole("button", { name: "Show this record" }).click({ timeout: 120_000 });
  await page.locator("[data-plan] [role=treeitem]").first().waitFor({ timeout: 120_000 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const drawn = performance.now() - start;
  const longest = await longestTask(page);
  const peak = await heap.stop();
  const held = await heldBy(session);

  await page.getByRole("button", { name: "Go to your record" }).click();
  const save = page.getByRole("button", { name: "Save as a workbook" });
  await save.waitFor();
  await longestTask(page);
  const saving = performance.now();
  const coming = page.waitForEvent("download", { timeout: 120_000 });
  await save.click();
  await coming;
  const saved = performance.now() - saving;
  const longestSaving = await longestTask(page);
  await page.close();
  return { drawn, longest, peak, held, saved, longestSaving };
}

declare global {
  interface Window {
    longTasks?: number[];
  }
}

/** Runs in the page. What takes under 50 ms, browsers do not tell. */
function watchLongTasks(): void {
  const tasks: number[] = [];
  window.longTasks = tasks;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: "longtask" });
}

/** Since it was asked last. */
const longestTask = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((told) => setTimeout(told, 200));
    return Math.max(0, ...(window.longTasks?.splice(0) ?? []));
  });

const LOOK_EVERY = 100;

/** Looks at the heap again and again until it is stopped. */
function watchedHeap(session: CDPSession): { readonly stop: () => Promise<number> } {
  let most = 0;
  let isWatching = true;
  const watch = async (): Promise<void> => {
    while (isWatching) {
      most = Math.max(most, await heapOf(session));
      await new Promise((done) => setTimeout(done, LOOK_EVERY));
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      isWatching = false;
      await watching;
      return most;
    },
  };
}
