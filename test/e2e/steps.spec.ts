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

/** So many without a drawing, and the page is at rest: on a busy machine what comes late has it drawn again. */
const STILL_FRAMES = 30;

/** Presses the year's button, and watches the plan until all is at rest. */
const step = (page: Page, year: number): Promise<Touched> =>
  page.evaluate(
    async ([asked, STILL_FRAMES]) => {
      const plan = document.querySelector("[data-plan]");
      const holder = [...document.querySelectorAll("[data-plan] *")].find((element) => "_cyreg" in element);
      if (!plan || !holder) throw new Error("Expected a plan with a canvas");
      const { cy } = (holder as unknown as { _cyreg: { cy: { on(event: string, act: () => void): void } } })
        ._cyreg;
      const names = new Set<string>();
      let others = 0;
      let drawings = 0;
      let still = 0;
      cy.on("render", () => {
        drawings++;
        still = 0;
      });
      // What was still to be drawn of the page as it was opened is no part of the step.
      for (; still < STILL_FRAMES; still++) await new Promise(requestAnimationFrame);
      drawings = 0;
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
    },
    [year, STILL_FRAMES] as const,
  );

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

interface Turns {
  /** How often the plan was touched. */
  readonly turns: number;
  /** What lies below, as the plan tells it. */
  readonly below: string;
  /** How many of the page's properties faded. */
  readonly fades: number;
}

const turnsOf = (page: Page, year: number): Promise<Turns> =>
  page.evaluate(async (asked) => {
    const plan = document.querySelector("[data-plan]");
    if (!plan) throw new Error("Expected a plan");
    let turns = 0;
    let fades = 0;
    const watch = new MutationObserver(() => {
      turns++;
    });
    watch.observe(plan, { subtree: true, childList: true, characterData: true });
    const note = (): void => {
      fades++;
    };
    document.addEventListener("transitionrun", note);
    const buttons = [...document.querySelectorAll<HTMLButtonElement>("[aria-label=Years] button")];
    buttons.find(({ textContent }) => textContent === String(asked))?.click();
    await new Promise((done) => setTimeout(done, 500));
    watch.disconnect();
    document.removeEventListener("transitionrun", note);
    return { turns, below: plan.querySelector("[data-edge=below]")?.textContent ?? "", fades };
  }, year);

test("what lies beyond an edge is counted with the step, and no button fades that comes to rest by it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await open(page, marchshire(2024));
  await turnsOf(page, 2009);
  expect(await turnsOf(page, 2024)).toEqual({ turns: 1, below: "6 more below ↓", fades: 0 });
  expect(await turnsOf(page, 2009)).toEqual({ turns: 1, below: "", fades: 0 });
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

interface Drawing {
  /** Outlines and areas. */
  readonly shapes: number;
  readonly picture: string;
}

/** What the canvas shows once this is pressed, and once all that is seen is drawn again. */
const drawnTwice = (page: Page, press: string): Promise<Record<"step" | "whole", Drawing>> =>
  page.evaluate(async (asked) => {
    const holder = [...document.querySelectorAll("[data-plan] *")].find((element) => "_cyreg" in element);
    const canvas = holder?.querySelector<HTMLCanvasElement>("canvas[data-id$=node]");
    const context = canvas?.getContext("2d");
    if (!holder || !canvas || !context) throw new Error("Expected a plan with a canvas");
    const { cy } = (holder as unknown as { _cyreg: { cy: { forceRender(): void } } })._cyreg;
    let shapes = 0;
    const { fill, stroke } = context;
    const counted = (draw: typeof fill | typeof stroke) =>
      function count(this: CanvasRenderingContext2D, ...given: never[]) {
        shapes++;
        return (draw as (...all: never[]) => void).apply(this, given);
      };
    Object.assign(context, { fill: counted(fill), stroke: counted(stroke) });
    const drawing = async (act: () => void) => {
      shapes = 0;
      act();
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return { shapes, picture: canvas.toDataURL() };
    };
    const named = [...document.querySelectorAll<HTMLElement>("[data-id], [aria-label=Years] button")].find(
      ({ textContent, dataset }) => dataset["id"] === asked || textContent === asked,
    );
    const step = await drawing(() => named?.click());
    const whole = await drawing(() => cy.forceRender());
    Object.assign(context, { fill, stroke });
    return { step, whole };
  }, press);

/** By how much two pictures differ at most, of 255, on a white ground. */
const difference = (page: Page, one: Drawing, other: Drawing): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const { width, height } = image;
          const context = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
          if (!context) throw new Error("Expected a canvas");
          context.fillStyle = "#fff";
          context.fillRect(0, 0, width, height);
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, width, height).data;
        }),
      );
      return a && b ? a.reduce((most, value, at) => Math.max(most, Math.abs(value - (b[at] ?? 0))), 0) : 255;
    },
    [one.picture, other.picture] as const,
  );

/** Of 255: what is cut off at an edge the browser smooths otherwise, by less than anybody sees. A line that is missing is 150 or more. */
const A_SHADE = 16;

test("what is drawn again of a step leaves the picture as if all had been drawn", async ({ page }) => {
  await open(page, marchshire(2016));
  // Until the page is at rest.
  await step(page, 2016);
  const shapes: (readonly [string, number, number])[] = [];
  for (const press of ["2017", "2018", "2019", "2018", "2017", "2012", "2018"]) {
    const { step, whole } = await drawnTwice(page, press);
    expect(step.picture.length, press).toBeGreaterThan(10_000);
    expect(await difference(page, step, whole), press).toBeLessThan(A_SHADE);
    shapes.push([press, step.shapes, whole.shapes]);
  }
  // The last two change most of it.
  expect(shapes).toEqual([
    ["2017", 58, 58],
    ["2018", 19, 58],
    ["2019", 20, 56],
    ["2018", 22, 58],
    ["2017", 19, 58],
    ["2012", 36, 36],
    ["2018", 58, 58],
  ]);
});
