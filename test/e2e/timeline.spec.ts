import type { Page } from "@playwright/test";
import { marchshire, test as onItsOwn, open, sentence, slider } from "./explorer";
import { expect, test } from "./warm";

test.use({ record: "invented" });

const YEARS = Array.from({ length: 16 }, (_, index) => 2009 + index);

test("opens on the latest year with evidence in Marchshire", async ({ page }) => {
  await open(page);
  await expect(slider(page)).toHaveValue("2022");
  await expect(page).toHaveURL(/#view=structure&period=2022&area=marchshire$/);
});

test("steps through all years by the keyboard alone", async ({ page }) => {
  await open(page, marchshire(2009));
  await slider(page).focus();
  for (const year of YEARS) {
    await expect(sentence(page)).toContainText(`${year}:`);
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Home");
  await expect(slider(page)).toHaveValue("2009");
});

test("steps through all years by the buttons alone", async ({ page }) => {
  await open(page, marchshire(2024));
  for (const year of YEARS) {
    await page.getByRole("button", { name: String(year), exact: true }).click();
    await expect(sentence(page)).toContainText(`${year}:`);
  }
});

test("steps through all years by dragging", async ({ page }) => {
  await open(page, marchshire(2009));
  const first = await page.getByRole("button", { name: "2009", exact: true }).boundingBox();
  const track = await slider(page).evaluate((input) =>
    input.parentElement?.parentElement?.getBoundingClientRect().toJSON(),
  );
  const middle = (box: { x: number; width: number }) => box.x + box.width / 2;
  const y = track.y + track.height / 2;
  await page.mouse.move(middle(first!), y);
  await page.mouse.down();
  for (const year of YEARS) {
    const button = await page.getByRole("button", { name: String(year), exact: true }).boundingBox();
    await page.mouse.move(middle(button!), y, { steps: 3 });
    await expect(slider(page)).toHaveValue(String(year));
  }
  await page.mouse.up();
});

test("next and previous change stop only where something changes", async ({ page }) => {
  await open(page, marchshire(2012));
  await page.getByRole("button", { name: "Previous change" }).click();
  await expect(slider(page)).toHaveValue("2011");
  await open(page, marchshire(2024));
  await expect(page.getByRole("button", { name: "Next change" })).toBeDisabled();
});

onItsOwn("play goes from change to change and stops at the last", async ({ page }) => {
  await page.clock.install();
  await open(page, marchshire(2012));
  await page.getByRole("button", { name: "Play" }).click();
  for (let step = 0; step < 16; step++) await page.clock.runFor(2300);
  await expect(slider(page)).toHaveValue("2023");
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
});

test("a date can be typed key by key, and only its year changed; emptied, it is the whole year", async ({
  page,
}) => {
  await open(page, marchshire(2024));
  const date = page.getByLabel("Date", { exact: true });
  await date.focus();
  // In the order of the browser's own language.
  await page.keyboard.type("05202011");
  await expect(date).toHaveValue("2011-05-20");
  await expect(page).toHaveURL(/period=2011-05-20&/);
  await page.keyboard.type("2010");
  await expect(page).toHaveURL(/period=2010-05-20&/);
  await date.fill("");
  await date.blur();
  await expect(page).toHaveURL(/period=2010&/);
  await expect(slider(page)).toHaveValue("2010");
});

test("a month and an exact date can be chosen", async ({ page }) => {
  await open(page, marchshire(2011));
  await page.getByLabel("Month").selectOption("October");
  await expect(page).toHaveURL(/period=2011-10&/);
  await expect(sentence(page)).toContainText("October 2011: 1 formed, 1 ended or replaced");
  await page.getByLabel("Date", { exact: true }).fill("2011-05-20");
  await expect(page).toHaveURL(/period=2011-05-20&/);
  await expect(sentence(page)).toContainText("20 May 2011:");
});

for (const width of [320, 390, 600, 768, 820, 900, 1000, 1024, 1180, 1440]) {
  test(`${width} px wide no year touches the next, each is 24 px high, and nothing scrolls sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, marchshire(2016));
    const years = page.getByRole("button", { name: /^20\d\d$/ });
    await expect(years).toHaveCount(16);
    const texts = await years.evaluateAll((buttons) =>
      buttons.map((button) => {
        const range = document.createRange();
        range.selectNodeContents(button);
        const { left, right, top } = range.getBoundingClientRect();
        return { left, right, top, height: button.getBoundingClientRect().height };
      }),
    );
    for (const [index, { left, top, height }] of texts.entries()) {
      expect(height).toBeGreaterThanOrEqual(24);
      const before = texts[index - 1];
      if (before?.top === top) expect(left).toBeGreaterThan(before.right);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
}

test.describe("one gesture is one step back", () => {
  const period = (year: number) => new RegExp(`period=${year}&`);

  test("a drag, however slow, and whatever had the focus before", async ({ page }) => {
    await open(page, marchshire(2009));
    await page.getByRole("button", { name: "2009", exact: true }).focus();
    const middleOf = async (year: number) => {
      const box = await page.getByRole("button", { name: String(year), exact: true }).boundingBox();
      return box!.x + box!.width / 2;
    };
    const track = await slider(page).evaluate((input) =>
      input.parentElement?.parentElement?.getBoundingClientRect().toJSON(),
    );
    const y = track.y + track.height / 2;
    await page.mouse.move(await middleOf(2009), y);
    await page.mouse.down();
    for (const year of [2010, 2011, 2012]) {
      await page.mouse.move(await middleOf(year), y);
      await expect(page).toHaveURL(period(year));
    }
    await page.mouse.up();
    await page.goBack();
    await expect(page).toHaveURL(period(2009));
    await page.goForward();
    await expect(slider(page)).toHaveValue("2012");
  });

  onItsOwn("a key that is held; pressed again after a rest it is another", async ({ page }) => {
    await page.clock.install();
    await open(page, marchshire(2009));
    await slider(page).focus();
    for (const year of [2010, 2011, 2012]) {
      await page.keyboard.down("ArrowRight");
      await expect(page).toHaveURL(period(year));
    }
    await page.keyboard.up("ArrowRight");
    await page.clock.runFor(200);
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(period(2013));
    await page.goBack();
    await expect(page).toHaveURL(period(2012));
    await page.goBack();
    await expect(page).toHaveURL(period(2009));
  });

  onItsOwn("what is chosen during a play; what it plays after that is another", async ({ page }) => {
    await page.clock.install();
    await open(page, marchshire(2009));
    await page.getByRole("button", { name: "Play" }).click();
    for (let step = 0; step < 2; step++) await page.clock.runFor(2500);
    await page.getByRole("tab", { name: "Table" }).click();
    for (let step = 0; step < 3; step++) await page.clock.runFor(2500);
    await page.getByRole("button", { name: "Stop" }).click();
    await page.clock.runFor(500);
    const shown = () => new URL(page.url()).hash;
    const played = shown();
    expect(played).toContain("view=table");
    await page.goBack();
    await expect.poll(shown).not.toBe(played);
    expect(shown()).toContain("view=table");
    await page.goBack();
    await expect.poll(shown).toContain("view=structure");
    expect(shown()).not.toMatch(period(2009));
    await page.goBack();
    await expect.poll(shown).toMatch(period(2009));
  });

  onItsOwn("a play, also one that begins again at the beginning", async ({ page }) => {
    await page.clock.install();
    await open(page, marchshire(2024));
    await page.getByRole("button", { name: "Play" }).click();
    for (let step = 0; step < 3; step++) await page.clock.runFor(2500);
    await page.getByRole("button", { name: "Stop" }).click();
    await page.clock.runFor(500);
    await expect(page).not.toHaveURL(period(2024));
    await page.goBack();
    await expect(page).toHaveURL(period(2024));
    await expect(slider(page)).toHaveValue("2024");
  });
});

test("years without a report are told as such, and the marks of the timeline have their key", async ({
  page,
}) => {
  await open(page, marchshire(2021));
  const year = (text: string) => page.getByRole("button", { name: text, exact: true });
  await expect(year("2021")).toHaveAccessibleDescription("No report");
  await expect(year("2022")).toHaveAccessibleDescription("");
  await expect(sentence(page)).toContainText(
    "no report on Marchshire in this record lies between October 2016 and February 2022",
  );
  await page.getByRole("button", { name: "Key to the timeline" }).click();
  const key = page.getByRole("dialog", { name: "On the timeline" });
  await expect(key.getByRole("listitem")).toHaveText([
    "A document that reports, at its date",
    "A change that happened or was agreed, at its date",
    "A change that was only planned or proposed",
    "9So many changes at about that time",
    "A change somewhere within these years; thick, several",
    "Years with a report",
    "Years without one",
    "Today",
  ]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Key to the timeline" })).toBeFocused();
});

onItsOwn("on the smallest phone, too, the years can be played", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, marchshire(2011));
  const play = page.getByRole("button", { name: "Play" });
  await expect(play).toBeInViewport({ ratio: 1 });
  await play.press("Enter");
  await expect(page.getByRole("button", { name: "Stop" })).toBeFocused();
});

/** From the bottom of each of the first to the top of the nearest of the others below it. */
const apart = (page: Page, upper: string, lower: string): Promise<number> =>
  page.evaluate(
    ([first, second]) => {
      const boxesOf = (selector: string) =>
        [...document.querySelectorAll(`[aria-label='Timeline'] ${selector}`)]
          .map((each) => each.getBoundingClientRect())
          .filter(({ height }) => height > 0);
      const [above, below] = [boxesOf(first), boxesOf(second)];
      return Math.min(...below.map(({ top }) => top)) - Math.max(...above.map(({ bottom }) => bottom));
    },
    [upper, lower] as const,
  );

test("beside the year that is told on a small phone the knob stands clear of it", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, marchshire(2009));
  const [now, knob] = await page.evaluate(() =>
    ["strong", "[class*='thumb']"].map((each) =>
      document.querySelector(`[aria-label='Timeline'] ${each}`)!.getBoundingClientRect().toJSON(),
    ),
  );
  expect(knob.left).toBeGreaterThanOrEqual(now.right + 2);
});

test("the knob covers no year, and no chosen year touches what stands below it", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const year of [2009, 2016, 2024]) {
    await open(page, marchshire(year));
    expect(await apart(page, "[class*='thumb']", "[class*='ends'] span")).toBeGreaterThanOrEqual(0);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await apart(page, "[class*='thumb']", "[class*='ends'] span")).toBeGreaterThanOrEqual(0);
  await page.setViewportSize({ width: 820, height: 1180 });
  expect(await apart(page, "[aria-pressed]", "select")).toBeGreaterThanOrEqual(4);
});

test("on a phone the steps, the month and the date stand in one line", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, marchshire(2016));
  const middles = await page
    .getByRole("region", { name: "Timeline" })
    .locator("[aria-label='Steps'] button, select:visible, input[type='date']")
    .evaluateAll((all) =>
      all.map((each) => {
        const { top, height } = each.getBoundingClientRect();
        return Math.round(top + height / 2);
      }),
    );
  expect(middles).toHaveLength(6);
  expect(new Set(middles).size).toBe(1);
});

for (const width of [390, 820, 1024, 1440]) {
  test(`${width} px wide no mark of a change lies on another, nor on the name of a document`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, "view=structure&period=2016&area=all");
    const overlapping = await page.evaluate(() => {
      const marks = [
        ...document.querySelectorAll<HTMLElement>("[aria-label='Timeline'] [aria-hidden] > [title]"),
      ].map((each) => ({ name: `${each.className} ${each.textContent}`, box: each.getBoundingClientRect() }));
      return marks.flatMap((one, index) =>
        marks
          .slice(index + 1)
          .filter(
            (other) =>
              one.box.left < other.box.right - 0.5 &&
              other.box.left < one.box.right - 0.5 &&
              one.box.top < other.box.bottom - 0.5 &&
              other.box.top < one.box.bottom - 0.5,
          )
          .map((other) => `${one.name} and ${other.name}`),
      );
    });
    expect(overlapping).toEqual([]);
  });
}

onItsOwn(
  "a year whose address the browser refuses is shown, and its address is there a second later",
  async ({ page }) => {
    await page.clock.install();
    await open(page, marchshire(2009));
    await page.evaluate(() => {
      const { pushState } = history;
      history.pushState = () => {
        history.pushState = pushState;
        throw new DOMException("too many", "SecurityError");
      };
    });
    await page.getByRole("button", { name: "2011", exact: true }).click();
    await expect(sentence(page)).toContainText("2011:");
    await expect(page).toHaveURL(/period=2009/);
    await page.clock.runFor(1000);
    await expect(page).toHaveURL(/period=2011/);
    await page.goBack();
    await expect(slider(page)).toHaveValue("2009");
  },
);

for (const width of [320, 1440]) {
  test(`${width} px wide the plan moves at most once for the sentence of a year, and not with every other`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, marchshire(2009));
    // As one who spaces his text has it: longer than the lines that are kept for it.
    await page.addStyleTag({ content: "[data-sentence] { word-spacing: 0.6em }" });
    const tops = await page.evaluate(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const all: number[] = [];
      for (const round of [1, 2])
        for (const button of document.querySelectorAll<HTMLElement>("[aria-label=Years] button")) {
          button.click();
          for (let count = 0; count < 3; count++) await frame();
          const { top } = document.querySelector("[data-plan]")!.getBoundingClientRect();
          if (round === 2) all.push(Math.round(top + scrollY));
        }
      return all;
    });
    expect(tops).toHaveLength(YEARS.length);
    expect([...new Set(tops)]).toEqual([tops[0]]);
  });
}
