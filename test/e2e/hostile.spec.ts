/** Records that are sound and would trip a careless program. */
import { readFileSync } from "node:fs";
import { expect, marchshire, open, plan, sentence, test } from "./explorer";

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

test("what a link asks for in other letters or with a slip is shown; what is none is told", async ({
  page,
}) => {
  await page.goto("./?Year=2011#Veiw=Table&colour=red");
  await expect(page.getByRole("tab", { name: "Table" })).toHaveAttribute("aria-selected", "true");
  await expect(sentence(page)).toContainText("2011");
  await expect(page.getByText("This link asks for something that is not here").first()).toContainText(
    "This link asks for something that is not here: parameter “colour”.",
  );
  await expect(page).toHaveURL(/#view=table&period=2011&area=marchshire$/);
});

test("the element, imported as a module, says that it needs src, and never frames the page that it is on", async ({
  page,
}) => {
  await page.route("**/own-page.html*", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><title>Own page</title><body>
        <partnership-explorer id="a"></partnership-explorer>
        <partnership-explorer id="b" src=""></partnership-explorer>
        <partnership-explorer id="c" src="?embed=1"></partnership-explorer>
        <script>
          said = [];
          addEventListener("explorer-error", ({ target, detail }) => said.push(target.id + ": " + detail.message));
        </script>
        <script type="module">await import("./embed.js")</script></body></html>`,
    }),
  );
  await page.goto("./own-page.html?id=3");
  await expect(page.getByText(/^Partnership Explorer: Expected src to be/)).toHaveCount(3);
  expect(await page.evaluate("said")).toEqual([
    "a: Expected src to be an http or https address; found none",
    "b: Expected src to be an http or https address; found none",
    "c: Expected src to be an http or https address; found this page itself",
  ]);
  expect(page.frames()).toHaveLength(1);
});

test("colours of any kind that a browser knows colour the plan, and nothing complains of one", async ({
  page,
}) => {
  await open(page, marchshire(2016));
  /** How much of the canvases is of the colour, which is far from any of the theme. */
  const pixelsOf = (colour: readonly number[]): Promise<number> =>
    page.evaluate((wanted) => {
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>("[data-plan] canvas")];
      const all = canvases.flatMap((canvas) => {
        const copy = new OffscreenCanvas(canvas.width, canvas.height);
        const context = copy.getContext("2d", { willReadFrequently: true });
        context?.drawImage(canvas, 0, 0);
        return context ? [context.getImageData(0, 0, canvas.width, canvas.height).data] : [];
      });
      const isWanted = (data: Uint8ClampedArray, at: number) =>
        wanted.every((value, index) => Math.abs((data[at + index] ?? 0) - value) <= 2);
      return all.reduce((sum, data) => {
        for (let at = 0; at < data.length; at += 4) if (isWanted(data, at)) sum++;
        return sum;
      }, 0);
    }, colour);
  for (const [colour, shown] of [
    ["color-mix(in srgb, rgb(255 0 0), rgb(0 0 255))", [128, 0, 128]],
    ["oklch(0.86644 0.294827 142.4953)", [0, 255, 0]],
    ["color(srgb 1 0.5 0)", [255, 128, 0]],
    ["light-dark(rgb(255 0 200), black)", [255, 0, 200]],
  ] as const) {
    await page.evaluate((value) => document.documentElement.style.setProperty("--council", value), colour);
    await expect.poll(() => pixelsOf(shown)).toBeGreaterThan(200);
  }
});
