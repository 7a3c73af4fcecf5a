/** The canvas draws what the tables of appearances say: read from its own pixels, three to one of the page. */
import type { Page } from "@playwright/test";
import { appearanceOfBox } from "../../../src/graph/plan/appearance";
import { appearanceOfLine } from "../../../src/graph/plan/line-appearance";
import { middleOf } from "../../../src/graph/plan/line-course";
import type { Colour } from "../../../src/graph/plan/palette";
import type { Route } from "../../../src/graph/routes/route";
import { layoutOn, placesOf, planEdgesOf, planRoutesOf } from "../../../src/store/derived";
import { LIGHT_PALETTE } from "../../../src/views/picture/lightTheme";
import { shippedRecord } from "../../five-documents/shipped-record";
import { cambridgeshire, expect, open, plan, test } from "../explorer";

const record = shippedRecord();

test.use({ deviceScaleFactor: 3, colorScheme: "light", viewport: { width: 1440, height: 900 } });

/** In which all of the plan is seen, and the line to the assembly runs beside no other for most of its way. */
const TALL_WINDOW = { width: 1280, height: 1200 };

type Rgb = readonly [number, number, number];
/** Right across a line, from one side to the other. */
type Cut = readonly Rgb[];

const RADIUS = 4;

/** Cuts across a path, one for each pixel of the screen. @param d in units of the plan, from the corner of the page */
const cutsAlong = (page: Page, d: string, zoom: number): Promise<readonly Cut[]> =>
  plan(page).evaluate(
    (section, [path, zoomed, radius]) => {
      const canvases = [...section.querySelectorAll("canvas")];
      const frame = canvases.at(-1)?.getBoundingClientRect() ?? new DOMRect();
      const scale = devicePixelRatio;
      const copy = new OffscreenCanvas(frame.width * scale, frame.height * scale);
      const context = copy.getContext("2d") as OffscreenCanvasRenderingContext2D;
      context.fillStyle = "#ffffff";
      context.fillRect(0, 0, copy.width, copy.height);
      for (const canvas of canvases) context.drawImage(canvas, 0, 0, copy.width, copy.height);
      const { data } = context.getImageData(0, 0, copy.width, copy.height);
      const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
      line.setAttribute("d", path);
      const pixelAt = (x: number, y: number): Rgb => {
        const at =
          (Math.round((y - frame.top) * scale) * copy.width + Math.round((x - frame.left) * scale)) * 4;
        return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      };
      return Array.from({ length: Math.floor(line.getTotalLength() * zoomed * scale) }, (_, step) => {
        const [here, next] = [step, step + 0.5].map((each) => {
          const { x, y } = line.getPointAtLength(each / scale / zoomed);
          return { x: x * zoomed, y: y * zoomed };
        });
        if (!here || !next) return [];
        const length = Math.hypot(next.x - here.x, next.y - here.y) || 1;
        const [x, y] = [(here.y - next.y) / length, (next.x - here.x) / length];
        return Array.from({ length: 2 * radius * scale + 1 }, (_, index) => {
          const aside = index / scale - radius;
          return pixelAt(here.x + x * aside, here.y + y * aside);
        });
      });
    },
    [d, zoom, RADIUS] as const,
  );

const rgbOf = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** How much of a pixel is ink: 0 is the ground, 1 is ink. */
const shareOf = (pixel: Rgb, ink: Rgb): number => {
  const sum = (value: (index: number) => number): number => value(0) + value(1) + value(2);
  const away = (colour: Rgb, index: number): number => 255 - (colour[index] ?? 255);
  return sum((at) => away(pixel, at) * away(ink, at)) / sum((at) => away(ink, at) ** 2);
};

interface Stroke {
  readonly stroke: Colour;
  readonly width: number;
  readonly dash: readonly number[];
  /** Of the whole line. */
  readonly opacity: number;
}

/** Whether what is drawn has the colour, the width and the dashes, as far as pixels can tell. @param zoom of the plan */
function expectStroke(cuts: readonly Cut[], { stroke, width, dash, opacity }: Stroke, zoom: number): void {
  const ink = rgbOf(LIGHT_PALETTE[stroke]).map((part) => 255 - (255 - part) * opacity) as unknown as Rgb;
  const shares = cuts.map((cut) => cut.map((pixel) => shareOf(pixel, ink)));
  const isInk = shares.map((across) => Math.max(...across) > 0.5);
  // In the midst of a dash: at its ends it is paler.
  const whole = isInk.flatMap((_, index) =>
    isInk.slice(index - 1, index + 2).filter(Boolean).length === 3 ? [index] : [],
  );
  expect(whole.length).toBeGreaterThan(0);

  const strongest = whole.map((index) => {
    const across = shares[index] ?? [];
    return cuts[index]?.[across.indexOf(Math.max(...across))] ?? [0, 0, 0];
  });
  const colour = [0, 1, 2].map((part) => median(strongest.map((pixel) => pixel[part] ?? 0)));
  for (const [part, value] of colour.entries()) expect(Math.abs(value - (ink[part] ?? 0))).toBeLessThan(24);

  const widths = whole.map(
    (index) => (shares[index] ?? []).reduce((sum, share) => sum + share, 0) / (3 * zoom),
  );
  expect(Math.abs(median(widths) - width)).toBeLessThan(0.3);

  const inked = isInk.filter(Boolean).length / isInk.length;
  const runs = isInk.filter((each, index) => each && !isInk[index - 1]).length;
  const period = dash.reduce((sum, each) => sum + each, 0);
  const drawn = dash.filter((_, index) => index % 2 === 0).reduce((sum, each) => sum + each, 0);
  const length = isInk.length / (3 * zoom);
  expect(Math.abs(inked - (dash.length > 0 ? drawn / period : 1))).toBeLessThan(
    dash.length > 0 ? 0.15 : 0.02,
  );
  const expected = dash.length > 0 ? (length / period) * (dash.length / 2) : 1;
  expect(Math.abs(runs - expected)).toBeLessThan(1 + expected * 0.1);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Where it stands, in units of the plan from the corner of the page, and how much the plan is enlarged. */
async function boxOf(page: Page, id: string) {
  const name = plan(page).locator(`[data-id="${id}"]`);
  await expect(name).toBeVisible();
  return name.evaluate((element: HTMLElement) => {
    const { x, y, width } = element.getBoundingClientRect();
    const zoom = width / element.offsetWidth;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    return { rect: { x: x / zoom, y: y / zoom, ...size }, zoom };
  });
}

/** Along its upper edge, without its corners. */
async function expectBox(page: Page, classes: string, id: string): Promise<void> {
  const { rect, zoom } = await boxOf(page, id);
  const edge = `M${rect.x + 12} ${rect.y}H${rect.x + rect.width - 12}`;
  const appearance = appearanceOfBox(new Set(["box", ...classes.split(" ")]));
  expectStroke(await cutsAlong(page, edge, zoom), appearance, zoom);
}

function halfOfLongest(route: Route): string {
  const { at, isUpright, length } = middleOf(route);
  return isUpright
    ? `M${at.x} ${at.y - length / 4}V${at.y + length / 4}`
    : `M${at.x - length / 4} ${at.y}H${at.x + length / 4}`;
}

interface Ends {
  readonly from: string;
  readonly to: string;
  /** Of what it comes from, on the page. */
  readonly rect: { readonly x: number; readonly y: number };
}

/** Where a line runs on the page, in units of the plan. */
async function routeOnPage(page: Page, { from, to, rect }: Ends) {
  const size = await plan(page).evaluate(({ clientWidth: width, clientHeight: height }) => ({
    width,
    height,
  }));
  const areaId = new URL(page.url().replace("#", "?")).searchParams.get("area") ?? "cambridgeshire";
  const layout = layoutOn(record, { areaId, size });
  const edge = planEdgesOf(record, layout).find((each) => each.from === from && each.to === to);
  const [place, route] = [
    placesOf(record, layout).places.get(from),
    edge && planRoutesOf(record, layout)(edge),
  ];
  if (!place || !route) throw new Error(`No line from ${from} to ${to}`);
  return route.map(({ x, y }) => ({ x: x - place.rect.x + rect.x, y: y - place.rect.y + rect.y }));
}

/** Halfway along its longest stretch, where nothing crosses it. */
async function expectLine(page: Page, classes: string, from: string, to: string): Promise<void> {
  const { rect, zoom } = await boxOf(page, from);
  const all = new Set(classes.split(" "));
  const { strokeOpacity, ...appearance } = appearanceOfLine(all);
  const cuts = await cutsAlong(page, halfOfLongest(await routeOnPage(page, { from, to, rect })), zoom);
  expectStroke(cuts, { ...appearance, opacity: strokeOpacity }, zoom);
}

test("the edges of boxes of each presence are drawn as the table says, and the line of one that is silent", async ({
  page,
}) => {
  await page.setViewportSize(TALL_WINDOW);
  await open(page, cambridgeshire(2011));
  await expect(async () => {
    await expectBox(page, "on-record", "cambridgeshire-public-service-board");
    await expectBox(page, "possible", "cambridgeshire-together");
    await expectBox(page, "proposed", "annual-stakeholder-forums-cambridgeshire");
    await expectBox(page, "unreported", "third-sector-assembly");
    await expectBox(page, "absent ghost", "community-safety-strategic-board");
    const silent = "reporting supports seen silent";
    await expectLine(page, silent, "safer-and-stronger-partnership", "third-sector-assembly");
  }).toPass();
});

test("a line to what a body became is drawn as the table says", async ({ page }) => {
  await open(page, cambridgeshire(2009));
  const became = "succession happened replaces seen";
  await expect(() =>
    expectLine(page, became, "children-and-young-peoples-strategic-partnership", "childrens-trust-board"),
  ).toPass();
});

test("a frame around what is shown, of a box that is not, is drawn as the table says", async ({ page }) => {
  await open(page, cambridgeshire(2011));
  await page.getByRole("button", { name: /^Partnerships/ }).click();
  await expect(() => expectBox(page, "frame", "greater-cambridge-greater-peterborough-lep")).toPass();
});

test("what is new, and a line of which a report tells, are drawn as the table says", async ({ page }) => {
  await page.setViewportSize(TALL_WINDOW);
  await open(page, cambridgeshire(2010));
  await expect(async () => {
    await expectBox(page, "on-record new", "greater-cambridge-greater-peterborough-lep");
    const told = "reporting supports seen";
    await expectLine(page, told, "safer-and-stronger-partnership", "third-sector-assembly");
  }).toPass();
});

test("a line to what was only planned is drawn as the table says", async ({ page }) => {
  await open(page, "view=structure&period=2010&area=cumbria");
  const planned = "succession planned replaces seen";
  await expect(() =>
    expectLine(page, planned, "cumbria-strategic-partnership-executive", "cumbria-leadership-forum"),
  ).toPass();
});
