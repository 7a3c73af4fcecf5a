/** What a step of the year touches: what changed, once, and nothing else. */
import type { Page } from "@playwright/test";
import { expect, marchshire, open, test } from "./explorer";

test.use({ record: "invented", viewport: { width: 1440, height: 900 } });

interface Touched {
  /** The names on the plan that were touched, by their ids. */
  readonly names: readonly string[];
  /** Other elements of the plan. */
  readonly others: number;
  readonly drawings: number;
}

/** Presses the year's button, and watches the plan until all is at rest. */
const step = (page: Page, year: number): Promise<Touched> =>
  page.evaluate(async (asked) => {
    const plan = document.querySelector("[data-plan]");
    const holder = [...document.querySelectorAll("[data-plan] *")].find((element) => "_cyreg" in element);
    if (!plan || !holder) throw new Error("Expected a plan with a canvas");
    const { cy } = (holder as unknown as { _cyreg: { cy: { on(event: string, act: () => void): void } } })
      ._cyreg;
    // What was still to be drawn of the page as it was opened is no part of the step.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const names = new Set<string>();
    let others = 0;
    let drawings = 0;
    cy.on("render", () => drawings++);
    const note = (mutations: readonly MutationRecord[]): void => {
      for (const { target, addedNodes } of mutations) {
        const all = [target, ...addedNodes].map((node) =>
          (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[role=treeitem]"),
        );
        const name = all.find((each) => each);
        if (name) names.add(name.dataset["id"] ?? "gone");
        else others++;
      }
    };
    const watch = new MutationObserver(note);
    watch.observe(plan, { subtree: true, childList: true, attributes: true, characterData: true });
    const buttons = [...document.querySelectorAll<HTMLButtonElement>("[aria-label=Years] button")];
    buttons.find(({ textContent }) => textContent === String(asked))?.click();
    await new Promise((done) => setTimeout(done, 500));
    watch.disconnect();
    return { names: [...names].sort(), others, drawings };
  }, year);

test("to press the year that is shown touches nothing on the plan, and draws nothing", async ({ page }) => {
  await open(page, marchshire(2016));
  expect(await step(page, 2016)).toEqual({ names: [], others: 0, drawings: 0 });
});

/** Of 21 names; the Health Board is gone, and what is gone bears no id. */
const OTHERWISE_IN_2017 = [
  "adult-care-board",
  "childrens-trust",
  "combined-authority",
  "gone",
  "hill-cluster",
  "parish-clusters",
  "river-board",
  "safer-marchshire",
  "skills-forum",
  "southam-district-council",
];

test("a step touches only the names of what looks otherwise, and draws the plan once", async ({ page }) => {
  await open(page, marchshire(2016));
  // So that what comes has been there before.
  await step(page, 2017);
  await step(page, 2016);
  expect(await step(page, 2017)).toEqual({ names: OTHERWISE_IN_2017, others: 0, drawings: 1 });
});

test("the page at rest asks for no frames, and draws nothing", async ({ page }) => {
  await open(page, marchshire(2016));
  await step(page, 2017);
  const asked = await page.evaluate(async () => {
    const { requestAnimationFrame: frame } = window;
    let count = 0;
    window.requestAnimationFrame = (act) => {
      count++;
      return frame(act);
    };
    for (let passed = 0; passed < 30; passed++) await new Promise(frame);
    window.requestAnimationFrame = frame;
    return count;
  });
  expect(asked).toBe(0);
});
