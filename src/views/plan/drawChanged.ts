import type { Rect } from "../../graph/layout/rect";
import { apart, rectsOverlap } from "../../graph/layout/rect";
import { windowOf } from "../../graph/plan/part-in-sight";
import type { CanvasElement, CanvasRenderer } from "./drawDirectly";
import type { Part, PartContext, View } from "./drawPart";
import { drawPart, keepFromBeingCleared } from "./drawPart";

/** The part of Cytoscape's canvas renderer that is touched here. It is not documented: the version is pinned. */
export interface PartRenderer extends CanvasRenderer {
  /** Which of its canvases, lying on each other, shows the elements. */
  readonly NODE: number;
  /** In pixels of the screen. */
  readonly canvasWidth: number;
  readonly canvasHeight: number;
  readonly data: {
    readonly contexts: readonly PartContext[];
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

export interface DrawnElement extends CanvasElement {
  readonly isNode: () => boolean;
  readonly connectedEdges: () => Iterable<DrawnElement>;
  readonly boundingBox: () => {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  };
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
  const drawn = new WeakMap<CanvasElement, Rect>();
  const changed = new Set<DrawnElement>();
  let isAllChanged = true;
  let last = "";
  let part: Part | null = null;

  renderer.notify = (event, elements) => {
    if (elements && OF_ELEMENTS.has(event)) for (const element of elements) changed.add(element);
    else isAllChanged = true;
    notify.call(renderer, event, elements);
  };
  const changedBoxes = (window: Rect): readonly Rect[] => {
    // Lines end at boxes, and move with them.
    const all = new Set(
      [...changed].flatMap((each) => [each, ...(each.isNode() ? each.connectedEdges() : [])]),
    );
    const boxes = [...all]
      .flatMap((each) => [drawn.get(each), isHidden(each) ? undefined : boxOf(each)])
      .filter((box) => box !== undefined)
      .filter((box) => rectsOverlap(box, window));
    for (const each of all) if (isHidden(each)) drawn.delete(each);
    return apart(boxes);
  };
  const changedPart = (view: View): Part | null => {
    const { canvasWidth: width, canvasHeight: height } = renderer;
    const window = windowOf({ zoom: view.zoom, pan: view }, { width, height });
    const boxes = changedBoxes(window);
    const area = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
    const isMost = area > MOST * window.width * window.height || boxes.length > MOST_BOXES;
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
      drawPart(context as PartContext, part, (box) => {
        const within = shown.filter((each) => rectsOverlap(box, boxOf(each)));
        drawAll.call(renderer, context, within);
      });
  };
}

const isHidden = (element: CanvasElement): boolean => element.hasClass("hidden");

function boxOf(element: DrawnElement): Rect {
  const { x1, y1, x2, y2 } = element.boundingBox();
  return { x: x1 - AROUND, y: y1 - AROUND, width: x2 - x1 + 2 * AROUND, height: y2 - y1 + 2 * AROUND };
}
