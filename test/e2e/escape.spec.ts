/** Escape closes what lies over the views, from the first moment that it is there. */
import type { CDPSession, Page } from "@playwright/test";
import { expect, marchshire, open, test } from "./explorer";
import { ownContext } from "./kept";

// The browser is slowed down.
test.use({ context: ownContext });
test.use({ record: "invented" });

/** Presses Escape where the focus is, before anything else of the page runs, as soon as there is a dialog: once for each that comes. */
const escapeAtOnce = (page: Page, focusIsThere: boolean): Promise<void> =>
  page.evaluate((isThere) => {
    let escapes = 0;
    let there = false;
    new MutationObserver(() => {
      const comes = document.querySelector("[role=dialog]") !== null && !there;
      there = document.querySelector("[role=dialog]") !== null;
      if (!comes) return;
      document.body.dataset["escapes"] = String(++escapes);
      if (!isThere) (document.activeElement as HTMLElement).blur();
      for (const type of ["keydown", "keyup"])
        document.activeElement?.dispatchEvent(
          new KeyboardEvent(type, { key: "Escape", code: "Escape", bubbles: true, cancelable: true }),
        );
    }).observe(document, { childList: true, subtree: true });
  }, focusIsThere);

/** So slow that React makes a pause between showing a dialog and attending to it, in which a key may come; 1 is full speed. */
const SLOW = 8;

/** Slowed down, the browser keeps a processor busy even while it waits: so it is only while a dialog comes. */
async function slowedDown(session: CDPSession, part: () => Promise<void>): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW });
  await part();
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
}

const body = `${marchshire(2016)}&select=safer-northwick`;

for (const [opener, address] of [
  ["Share", marchshire(2016)],
  ["What happened to it?", body],
  ["Key to the timeline", marchshire(2016)],
] as const)
  for (const [when, focusIsThere] of [
    ["in the moment in which it comes", true],
    ["before it has the focus", false],
  ] as const) {
    test(`Escape closes the dialog of “${opener}” ${when}, when it is fetched and later`, async ({
      page,
    }) => {
      await open(page, address);
      await escapeAtOnce(page, focusIsThere);
      const session = await page.context().newCDPSession(page);
      for (const times of ["1", "2", "3"]) {
        const button = page.getByRole("button", { name: opener }).first();
        await button.hover();
        await slowedDown(session, async () => {
          await page.mouse.down();
          await page.mouse.up();
          await page.waitForFunction((all) => document.body.dataset["escapes"] === all, times);
        });
        await expect(page.getByRole("dialog")).toHaveCount(0);
      }
    });
  }

test("Escape gives up a dialog that is still on its way, and goes no further", async ({ page }) => {
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/assets/ShareDialog*.js", async (route) => {
    await held;
    await route.continue();
  });
  await open(page, body);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByText("Loading “Share”…")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("Loading “Share”…")).toHaveCount(0);
  answer();
  await expect(page.getByRole("button", { name: "Close details" })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
});
