import type { CanvasElement, CanvasRenderer } from "./drawDirectly";

/** The part of Cytoscape's canvas renderer that is touched here. It is not documented: the version is pinned. */
export interface PartRenderer extends CanvasRenderer {
  /** Which of its canvases, lying on each other, shows the elements. */
  readonly NODE: number;
  /** In pixels of the screen. */
  readonly canvasWidth: number;
  readonly canvasHeight: number;
  readonly data: {
    readonly contexts: readonly Context[];
    readonly canvasNeedsRedraw: readonly boolean[];
  };
  readonly getPixelRatio: () => number;
  readonly cy: NonNullable<CanvasRenderer["cy"]> & {
    readonly zoom: () => number;
    readonly pan: () => { readonly x: number; readonly y: number };
  };
  notify?: (event: string, elements?: Iterable<DrawnElement>) => void;
  render?: (options?: { readonly forcedContext?: unknown }) => void;
}

type Context = Pick<
  CanvasRenderingContext2D,
  "save" | "restore" | "setTransform" | "beginPath" | "rect" | "clip" | "clearRect"
>;

export interface DrawnElement extends CanvasElement {
  readonly isNode: () => boolean;
  readonly connectedEdges: () => Iterable<DrawnElement>;
  readonly boundingBox: () => Box;
}

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What is told of single elements. Whatever else is told, all is drawn again. */
const OF_ELEMENTS: ReadonlySet<string> = new Set(["style", "bounds", "position", "zorder"]);
/** Of the canvas: where more than this would be drawn again, to begin with an empty one costs less. */
const MOST = 0.5;
/** So many rectangles are drawn one after the other. */
const MOST_BOXES = 24;
/** How far an element may be seen beyond what Cytoscape takes for its bounds, in units of the plan. */
const AROUND = 6;

/**
 * Draws again only the part of the canvas in which an element looks otherwise; for one box that comes or goes Cytoscape draws all
 * that is shown. Without a graphics card that was most of what a year with one change took.
 * Without the functions that it replaces Cytoscape draws as it always did.
 *
 * @param renderer that keeps no pictures of its elements
 */
export function drawChanged(renderer: PartRenderer): void {
  const { notify, render, drawLayeredElements: drawAll } = renderer;
  if (!notify || !render || !drawAll) return;
  /** Where each was drawn last. */
  const drawn = new WeakMap<CanvasElement, Box>();
  const changed = new Set<DrawnElement>();
  let isAllChanged = true;
  let last = "";
  let part: Part | null = null;

  renderer.notify = (event, elements) => {
    if (elements && OF_ELEMENTS.has(event)) for (const element of elements) changed.add(element);
    else isAllChanged = true;
    notify.call(renderer, event, elements);
  };
  const changedBoxes = (): readonly Box[] => {
    // Lines end at boxes, and move with them.
    const all = new Set(
      [...changed].flatMap((each) => [each, ...(each.isNode() ? each.connectedEdges() : [])]),
    );
    const boxes = [...all]
      .flatMap((each) => [drawn.get(each), isHidden(each) ? undefined : boxOf(each)])
      .filter((box) => box !== undefined);
    for (const each of all) if (isHidden(each)) drawn.delete(each);
    return apart(boxes);
  };
  const changedPart = (view: View): Part | null => {
    const boxes = changedBoxes();
    const area = boxes.reduce((sum, { x1, y1, x2, y2 }) => sum + (x2 - x1) * (y2 - y1), 0) * view.zoom ** 2;
    const isMost = area > MOST * renderer.canvasWidth * renderer.canvasHeight || boxes.length > MOST_BOXES;
    return isMost ? null : { boxes, view };
  };
  renderer.render = (options) => {
    const { NODE, data, cy, canvasWidth, canvasHeight } = renderer;
    const context = data.contexts[NODE];
    // What is drawn for somebody else, as a picture, or not at all, changes nothing here.
    if (options?.forcedContext || !context || !data.canvasNeedsRedraw[NODE]) {
      render.call(renderer, options);
      return;
    }
    const ratio = renderer.getPixelRatio();
    const view: View = { zoom: cy.zoom() * ratio, x: cy.pan().x * ratio, y: cy.pan().y * ratio };
    const now = [view.zoom, view.x, view.y, canvasWidth, canvasHeight].join(" ");
    part = isAllChanged || now !== last || changed.size === 0 ? null : changedPart(view);
    if (part) keepFromBeingCleared(context);
    render.call(renderer, options);
    part = null;
    changed.clear();
    isAllChanged = false;
    last = now;
  };
  renderer.drawLayeredElements = (context, elements) => {
    const shown = (elements as readonly DrawnElement[]).filter((each) => !isHidden(each));
    for (const each of shown) drawn.set(each, boxOf(each));
    if (part === null) drawAll.call(renderer, context, shown);
    else
      drawPart(context as Context, part, (box) => {
        const within = shown.filter((each) => overlaps(box, boxOf(each)));
        drawAll.call(renderer, context, within);
      });
  };
}

/** In pixels of the screen. */
interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

interface Part {
  readonly boxes: readonly Box[];
  readonly view: View;
}

const isHidden = (element: CanvasElement): boolean => element.hasClass("hidden");

function boxOf(element: DrawnElement): Box {
  const { x1, y1, x2, y2 } = element.boundingBox();
  return { x1: x1 - AROUND, y1: y1 - AROUND, x2: x2 + AROUND, y2: y2 + AROUND };
}

const overlaps = (one: Box, other: Box): boolean =>
  one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2;

/** Those that overlap as one, around them all. */
export function apart(boxes: readonly Box[]): readonly Box[] {
  const done: Box[] = [];
  for (let box of boxes) {
    let at = done.findIndex((each) => overlaps(each, box));
    while (at >= 0) {
      const [met = box] = done.splice(at, 1);
      box = around(met, box);
      at = done.findIndex((each) => overlaps(each, box));
    }
    done.push(box);
  }
  return done;
}

const around = (one: Box, other: Box): Box => ({
  x1: Math.min(one.x1, other.x1),
  y1: Math.min(one.y1, other.y1),
  x2: Math.max(one.x2, other.x2),
  y2: Math.max(one.y2, other.y2),
});

/** Cytoscape clears all of the canvas before it has elements drawn. */
function keepFromBeingCleared(context: Context): void {
  context.save();
  context.beginPath();
  context.rect(0, 0, 0, 0);
  context.clip();
}

/**
 * One rectangle after the other, each in whole pixels: along an edge within one, or of several at once, lines are not drawn as they
 * are on the whole canvas.
 *
 * @param context as `keepFromBeingCleared` left it
 */
function drawPart(context: Context, { boxes, view: { zoom, x, y } }: Part, draw: (box: Box) => void): void {
  context.restore();
  for (const box of boxes) {
    const [left, top] = [Math.floor(box.x1 * zoom + x), Math.floor(box.y1 * zoom + y)];
    const [right, bottom] = [Math.ceil(box.x2 * zoom + x), Math.ceil(box.y2 * zoom + y)];
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(left, top, right - left, bottom - top);
    context.clip();
    context.clearRect(left, top, right - left, bottom - top);
    context.setTransform(zoom, 0, 0, zoom, x, y);
    draw(box);
    context.restore();
  }
}
