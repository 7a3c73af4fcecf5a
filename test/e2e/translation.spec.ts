/** A browser's own translation rewrites the texts of the page: nothing fails, and nothing old is left standing. */
import type { Page } from "@playwright/test";
import { expect, marchshire, open, sentence, test } from "./explorer";

test.use({ record: "invented" });

/** As Chrome does (in place of each text), or as other tools do (around it). */
const translate = (page: Page, way: "in place" | "around"): Promise<void> =>
  page.evaluate((how) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(({ data }) => data.trim() !== "")) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(how === "around" ? text : `«${text.data}»`);
    }
  }, way);

for (const way of ["in place", "around"] as const) {
  test(`translated ${way}, every view steps a year and tells the new one`, async ({ page }) => {
    await open(page, marchshire(2010));
    for (const view of ["Structure", "Lineage", "Changes", "Table", "Sources"]) {
      await page
        .locator('[role="tab"]')
        .nth(["Structure", "Lineage", "Changes", "Table", "Sources"].indexOf(view))
        .click();
      await translate(page, way);
      for (const year of ["2016", "2010"]) {
        await page.getByRole("slider").fill(year);
        await expect(sentence(page)).toContainText(`${year}: `);
        await expect(sentence(page)).not.toContainText(year === "2016" ? "2010: " : "2016: ");
        await expect(page.getByRole("tabpanel")).not.toBeEmpty();
      }
    }
    await expect(page.getByText("could not be shown")).toHaveCount(0);
  });
}
