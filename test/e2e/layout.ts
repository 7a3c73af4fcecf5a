/** How a page is laid out, looked at from within it. */
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { build } from "vite";

const ENTRY = fileURLToPath(new URL("in-page/layout-faults.ts", import.meta.url));

let script: Promise<string> | undefined;

async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ["iife"], name: "inPage" } },
  });
  const [{ output }] = made as unknown as [{ output: readonly [{ code: string }] }];
  return output[0].code;
}

/** Of frames after each other in which nothing moves. */
const STILL = 3;
/** In milliseconds: so long a page that does much is waited for in each frame, and so long for all to be still. */
const BREATH = 100;
const PATIENCE = 20_000;

/**
 * Waits until the layout is at rest: what follows the size of the window is drawn in a later frame, and what follows that when the
 * page has nothing else to do. On a busy machine it never has, so that a frame waits only so long for it.
 */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    async ({ still, breath, patience }) => {
      const boxes = (): string =>
        Array.from(document.body.querySelectorAll("*"), (each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          return `${x} ${y} ${width} ${height}`;
        }).join();
      const end = performance.now() + patience;
      let [before, same] = ["", 0];
      while (same < still) {
        await new Promise(requestAnimationFrame);
        await new Promise((rest) => requestIdleCallback(rest, { timeout: breath }));
        const now = boxes();
        same = now === before ? same + 1 : 0;
        before = now;
        if (performance.now() > end)
          throw new Error(`Expected a layout at rest in ${patience} ms; it still moved`);
      }
    },
    { still: STILL, breath: BREATH, patience: PATIENCE },
  );

/** Texts that overlap or are cut, small targets, and what scrolls sideways, in words; nothing where all is well. */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  script ??= bundled();
  await settled(page);
  return page.evaluate(`(() => { ${await script}; return inPage.layoutFaults(); })()`);
}
