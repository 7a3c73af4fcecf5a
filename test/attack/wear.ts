/** What stays behind when the same is done again and again. */
import type { CDPSession, Page } from "@playwright/test";

export interface Wear {
  readonly megabytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** After everything that is not needed any more has been thrown away. */
export async function wearOf(session: CDPSession): Promise<Wear> {
  await session.send("Performance.enable");
  for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { megabytes: of("JSHeapUsedSize") / 1e6, nodes: of("Nodes"), listeners: of("JSEventListeners") };
}

/** Through the years by their buttons, to and fro. */
export const step = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (steps) => {
    for (let index = 0; index < steps; index++) {
      const all = document.querySelectorAll<HTMLButtonElement>('[aria-label="Years"] button');
      all[index % all.length]?.click();
      if (index % 5 === 0) await new Promise((done) => requestAnimationFrame(done));
    }
  }, count);

export async function openAndClose(page: Page, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    await page
      .getByRole("button", { name: /^Share/ })
      .first()
      .click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
}

export const makeAndRemove = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (elements) => {
    for (let index = 0; index < elements; index++) {
      const element = document.createElement("partnership-explorer");
      document.body.append(element);
      await new Promise((done) => setTimeout(done, 20));
      element.remove();
    }
  }, count);
