import { openedAt, withBuiltPage } from "./built-page";
import { SHIRE } from "./grown";
import type { Samples } from "./row";
import { stepped } from "./steps";

/** Steps through the years of the shire by their buttons. @param files another record than the shipped one */
export const yearsStepped = (files?: ReadonlyMap<string, unknown>): Promise<Samples> =>
  withBuiltPage(
    async (built) => {
      const page = await openedAt(built, SHIRE);
      await page.evaluate(() => {
        // A reader's browser keeps it. One without a profile asks a server that keeps nothing for it at every entry of the history.
        document.querySelector("link[rel=icon]")?.remove();
        const buttons = document.querySelectorAll<HTMLButtonElement>('[aria-label="Years"] button');
        window.benchSteps = [...buttons].map((button) => () => button.click());
      });
      return stepped(built.browser, page);
    },
    files ? { files } : {},
  );
