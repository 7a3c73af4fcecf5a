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

/** What follows the size of the window is drawn in the frame after, and what follows that when the page is at rest. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise(requestAnimationFrame);
      await new Promise((rest) => requestIdleCallback(rest));
    }
  });

/** Texts that overlap or are cut, small targets, and what scrolls sideways, in words; nothing where all is well. */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  script ??= bundled();
  await drawn(page);
  return page.evaluate(`(() => { ${await script}; return inPage.layoutFaults(); })()`);
}
