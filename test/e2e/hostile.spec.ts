/** Records that are sound and would trip a careless program. */
import { readFileSync } from "node:fs";
import { expect, marchshire, open, plan, test } from "./explorer";

test.use({ record: "invented" });

const MARCHSHIRE = readFileSync(new URL("../fixtures/record/marchshire.json", import.meta.url), "utf8");

/** Words that every object of JavaScript knows already. */
const RENAMED: readonly (readonly [id: string, word: string])[] = [
  ["skills-forum", "constructor"],
  ["river-board", "__proto__"],
  ["growth-company", "toString"],
  ["leaders-board", "hasOwnProperty"],
  ["northwick-borough-council", "valueOf"],
];

test("a body may be called what every object is: its box is drawn, takes a press, and has its details", async ({
  page,
}) => {
  const text = RENAMED.reduce((all, [id, word]) => all.replaceAll(`"${id}"`, `"${word}"`), MARCHSHIRE);
  await page.route("**/data/marchshire.json", (route) =>
    route.fulfill({ body: text, contentType: "application/json" }),
  );
  await open(page, marchshire(2016));
  for (const [, word] of RENAMED) {
    const name = plan(page).locator(`[data-id="${word}"]`);
    // By the pointer, and so by the canvas: the name alone has only the keyboard.
    await name.click();
    await expect(page).toHaveURL(new RegExp(`select=${word}$`));
    await expect(
      page.getByRole("complementary", { name: "Details" }).getByRole("heading").first(),
    ).toBeVisible();
  }
});
