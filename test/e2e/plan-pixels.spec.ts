/** The canvas draws what the table of appearances says: read from its own pixels. */
import type { Locator } from "@playwright/test";
import { appearanceOfBox } from "../../src/graph/plan/appearance";
import { appearanceOfLine } from "../../src/graph/plan/line-appearance";
import { cambridgeshire, expect, open, plan, test } from "./explorer";

interface Strip {
  /** Of the pixels along it, how many are not the ground. */
  readonly inked: number;
  /** How many stretches of ink there are. */
  readonly runs: number;
  /** In pixels of the plan at its own size. */
  readonly length: number;
}

/** Along the upper edge of a box, or down from the middle of its lower edge for so many pixels. */
const strip = (name: Locator, way: "top edge" | number): Promise<Strip> =>
  name.evaluate((element, direction) => {
    const box = element.getBoundingClientRect();
    const canvases = [
      ...document.querySelectorAll<HTMLCanvasElement>('[aria-label="Plan of the structures"] canvas'),
    ];
    const frame = canvases[0]?.getBoundingClientRect() ?? new DOMRect();
    const zoom = box.width / (element as HTMLElement).offsetWidth;
    const along = direction === "top edge";
    const from = along
      ? { x: box.left + 12, y: box.top }
      : { x: box.left + box.width / 2, y: box.bottom + 6 };
    const length = along ? box.width - 24 : Number(direction);
    // A pixel of either side: the line lies between two.
    const rect = along
      ? { x: from.x - frame.left, y: from.y - frame.top - 1, width: length, height: 3 }
      : { x: from.x - frame.left - 1, y: from.y - frame.top, width: 3, height: length };
    const strength = canvases.map((canvas) => {
      const scale = canvas.width / frame.width;
      const [x, y, width, height] = [rect.x, rect.y, rect.width, rect.height].map((each) =>
        Math.round(each * scale),
      ) as [number, number, number, number];
      const copy = document.createElement("canvas");
      Object.assign(copy, { width, height });
      const context = copy.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
      context.drawImage(canvas, x, y, width, height, 0, 0, width, height);
      const { data } = context.getImageData(0, 0, width, height);
      const darkness = (at: number) => ((data[at * 4 + 3] ?? 0) * (255 - (data[at * 4 + 1] ?? 255))) / 255;
      return Array.from({ length: along ? width : height }, (_, step) =>
        Math.max(
          ...Array.from({ length: along ? height : width }, (_, aside) =>
            darkness(along ? aside * width + step : step * width + aside),
          ),
        ),
      );
    });
    const steps = (strength[0] ?? []).map((_, index) =>
      Math.max(...strength.map((each) => each[index] ?? 0)),
    );
    const most = Math.max(...steps);
    const isInk = steps.map((value) => value > most / 2 && most > 30);
    return {
      inked: isInk.filter(Boolean).length / isInk.length,
      runs: isInk.filter((ink, index) => ink && !isInk[index - 1]).length,
      length: length / zoom,
    };
  }, way);

function expectDashed({ inked, runs, length }: Strip, dash: readonly number[]): void {
  if (dash.length === 0) {
    expect(inked).toBeGreaterThan(0.97);
    return;
  }
  const period = dash.reduce((sum, each) => sum + each, 0);
  const ink = dash.filter((_, index) => index % 2 === 0).reduce((sum, each) => sum + each, 0);
  expect(inked).toBeGreaterThan(ink / period - 0.2);
  expect(inked).toBeLessThan(ink / period + 0.2);
  const expected = (length / period) * (dash.length / 2);
  expect(runs).toBeGreaterThan(expected * 0.75);
  // Dots of a pixel and a half break up at some zooms.
  expect(runs).toBeLessThan(expected * (period < 6 ? 2 : 1.25) + 1);
}

for (const presence of ["on-record", "possible", "proposed", "unreported", "ghost"]) {
  test(`the edge of a box that is ${presence} is drawn as the table says`, async ({ page }) => {
    await open(page, cambridgeshire(2011));
    const box = plan(page).locator(`[role=treeitem].${presence}:not(.new)`).first();
    await expect(box).toBeVisible();
    const { dash } = appearanceOfBox(new Set(["box", presence]));
    await expect.poll(async () => (await strip(box, "top edge")).inked).toBeGreaterThan(0);
    expectDashed(await strip(box, "top edge"), dash);
  });
}

test("a line of which no later report tells is dotted on the canvas", async ({ page }) => {
  await open(page, cambridgeshire(2011));
  const assembly = plan(page).getByRole("treeitem", { name: /^Third Sector Assembly/ });
  await expect.poll(async () => (await strip(assembly, 60)).inked).toBeGreaterThan(0);
  expectDashed(await strip(assembly, 60), appearanceOfLine(new Set(["reporting", "silent"])).dash);
});
