import type { CDPSession, Page } from "@playwright/test";

const STEPS = 10_000;

/** What is held on to after so many steps, once all that can be let go is let go; before them all years have been seen. */
export async function grownMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(step, 200);
  const before = await heldBy(session);
  for (let done = 0; done < STEPS; done += 1000) await page.evaluate(step, 1000);
  return (await heldBy(session)) - before;
}

/** Once all that can be let go is let go; in millions of bytes. */
export async function heldBy(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  return heapOf(session);
}

/** With what can be let go, in millions of bytes. */
export async function heapOf(session: CDPSession): Promise<number> {
  // Elements of the page are counted apart from what the script holds.
  const { usedSize, embedderHeapUsedSize } = await session.send("Runtime.getHeapUsage");
  return (usedSize + embedderHeapUsedSize) / 1_000_000;
}

/** Runs in the page: presses the years in turn, each once the one before is drawn. */
async function step(times: number): Promise<void> {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[aria-label="Years"] button')];
  for (let index = 0; index < times; index++) {
    buttons[index % buttons.length]?.click();
    await new Promise((done) => requestAnimationFrame(done));
  }
  // What is told once the page is at rest.
  await new Promise((done) => setTimeout(done, 8000));
}
