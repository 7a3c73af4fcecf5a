/** For tests that only look: the page of a worker is opened once, and goes from one address to the next by itself. */
import type { Page } from "@playwright/test";
import { test as base, expect } from "./explorer";
import { follow } from "./kept";

export const test = base.extend({
  page: async ({ kept, record, viewport, reducedMotion, contextOptions }, use) => {
    const motion = reducedMotion ?? contextOptions.reducedMotion ?? null;
    await use(await kept.page(record, { viewport, motion }));
  },
  context: async ({ page }, use) => use(page.context()),
  // Where the page is opened.
  inventedRecord: async ({ kept: _ }, use) => use(undefined),
  watched: async ({ page: _, kept }, use) => {
    await use(undefined);
    expect(kept.complaints()).toEqual([]);
  },
});

/** Goes to an address as a link on the page would; to one with parameters, by opening it. */
export const visit = async (page: Page, address: string): Promise<void> => {
  if (address.startsWith("#")) await follow(page, address);
  else await page.goto(`./${address}`);
};

export { expect };
